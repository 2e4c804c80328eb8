import type { Citable } from './csl-item.ts';

export const citationFormats = ['bib', 'ris', 'csl.json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

export const citationTypes: Readonly<Record<CitationFormat, string>> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
};

/** What reference managers read. */
export function citationFile(format: CitationFormat, cited: readonly Citable[]): string {
  return write[format](cited);
}

const write: Readonly<Record<CitationFormat, (cited: readonly Citable[]) => string>> = {
  bib: (cited) => cited.map(biblatexEntry).join('\n'),
  ris: (cited) => cited.map(risRecord).join(''),
  'csl.json': (cited) =>
    `${JSON.stringify(
      cited.map(({ item }) => item),
      null,
      1,
    )}\n`,
};

/** BibLaTeX, whose dates are EDTF: the libraries for it know calendar parts alone, and lose "about" and "or". */
function biblatexEntry({ item, date, originalDate }: Citable): string {
  // Of an entry `@dataset` Zotero takes in nothing at all.
  const kindOfItem = item.type === 'dataset' ? item.type : undefined;
  const fields = [
    ['author', item.author?.map(({ literal }) => `{${tex(literal)}}`).join(' and ')],
    ['title', `{${tex(item.title)}}`],
    ['date', date ?? isoParts(item)],
    ['origdate', originalDate],
    ['organization', item['container-title'] === undefined ? undefined : tex(item['container-title'])],
    ['publisher', item.publisher === undefined ? undefined : tex(item.publisher)],
    ['type', item.genre === undefined ? kindOfItem : tex(item.genre)],
    ['url', item.URL],
    // `langid` would be a name that Babel has for a language, which says how the entry is typeset.
    ['language', item.language],
    ['note', item.note === undefined ? undefined : tex(item.note)],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  const type = { document: 'misc', webpage: 'online', dataset: 'misc' }[item.type];
  return `@${type}{${item.id},\n${fields.join('')}}\n`;
}

// Braces that do not match end a field; a backslash begins a command.
function tex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}&%$#_^~]/g, (letter) => escapes[letter] ?? `\\${letter}`);
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function risRecord({ item, date }: Citable): string {
  const type = risType(item);
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', type],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['DA', risDate(item)],
    ['Y2', undefined],
    ['LA', item.language],
    ['M3', item.genre],
    ['UR', item.URL],
    ['N1', item.note ?? (risDate(item) === undefined ? date : undefined)],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`],
  );
  return `${written.join('')}ER  - \r\n`;
}

/** Zotero takes what RIS calls "generic" for a journal article: a document is a web page by its copy, else a pamphlet. */
function risType({ type, URL }: Citable['item']): string {
  switch (type) {
    case 'webpage':
      return 'ELEC';
    case 'dataset':
      return 'DATA';
    case 'document':
      return URL === undefined ? 'PAMP' : 'ELEC';
  }
}

/** "1995/03/09/", "1994/12//about December 1994". */
function risDate({ issued }: Citable['item']): string | undefined {
  if (issued === undefined) return undefined;
  if (!('date-parts' in issued)) return `///${issued.literal}`;
  const [[year, month, day] = []] = issued['date-parts'];
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return [String(year).padStart(4, '0'), two(month), two(day), ''].join('/');
}

function isoParts({ issued }: Citable['item']): string | undefined {
  if (issued === undefined || !('date-parts' in issued)) return undefined;
  const [[year, ...rest] = []] = issued['date-parts'];
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
