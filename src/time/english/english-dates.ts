import { dayOfMonth, formsOf, month, monthDigits, notWithin, type Form } from './english-forms.ts';

/** A date found in English words, as EDTF text that may still name an impossible day. */
export interface FoundText {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
}

export interface FindOptions {
  /** `any`: a bare number from 1000 to 2099 is a year. `cued`: only where the words around it say so ("in 2009"). */
  readonly years: 'any' | 'cued';
}

/**
 * Dates in English words, in order, none within another: "9 November 2020", "November 9, 2020", "March 2023", "winter
 * of 2022", "the 1990s", "from 12 to 14 March 2023", "24 or 25 February 2023", "about 2019". Days and months without a
 * year are no dates, nor is 04/03/2023, which can be read two ways.
 */
export function findDateTexts(text: string, { years }: FindOptions): readonly FoundText[] {
  const atoms = findAtoms(text, years);
  const found: FoundText[] = [];
  let index = 0;
  for (let atom = atoms[index]; atom !== undefined; atom = atoms[index]) {
    const next = atoms[index + 1];
    const pair = next === undefined ? undefined : joined(text, atom, next);
    index += pair === undefined ? 1 : 2;
    found.push(...(pair === undefined ? completed(text, atom) : [pair]));
  }
  return found;
}

interface Atom extends FoundText {
  readonly precision: Form['precision'];
}

/** Matches of all forms, the longest where they overlap, so that "30 February 2023" does not pass as the month. */
function findAtoms(text: string, years: FindOptions['years']): readonly Atom[] {
  const all = formsOf(years).flatMap(({ form, precision, edtf }) =>
    [...text.matchAll(form)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      precision,
      edtf: edtf([...match].slice(1).map((group) => group ?? '')),
    })),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const atoms: Atom[] = [];
  for (const atom of all) {
    if (atom.start >= (atoms.at(-1)?.end ?? 0)) atoms.push(atom);
  }
  return atoms;
}

/** Two dates with a word between them that makes them one: "12 December 2022 to 9 March 2023". */
function joined(text: string, first: Atom, last: Atom): FoundText | undefined {
  if (first.edtf === '' || last.edtf === '') return undefined;
  const word = /^\s*(to|until|till|through|and|or|–|—|-)\s*$/i.exec(text.slice(first.end, last.start))?.[1];
  if (word === undefined) return undefined;
  const lead = /\b(?:from|between)\s+$/i.exec(text.slice(0, first.start))?.[0] ?? '';
  const edtf = combined(lead.trim().toLowerCase(), word.toLowerCase(), first.edtf, last.edtf);
  return edtf === undefined ? undefined : { start: first.start - lead.length, end: last.end, edtf };
}

/** A date with what stands before it: a first day or month that shares its year ("12 to 14 March 2023"), or "about". */
function completed(text: string, atom: Atom): readonly FoundText[] {
  const offset = Math.max(0, atom.start - longestLead);
  const before = text.slice(offset, atom.start);
  const about = /(?<![\p{L}\d])(?:about|around|approximately|roughly|circa|ca?\.)\s+$/iu.exec(before);
  if (about !== null && /^[\dX-]+$/.test(atom.edtf)) {
    return [{ start: offset + about.index, end: atom.end, edtf: `${atom.edtf}~` }];
  }
  const match = atom.precision === 'other' ? null : withoutYear[atom.precision].exec(before);
  if (match?.groups === undefined) return [atom];
  const { lead = '', partial = '', day = '', name = '', word = '' } = match.groups;
  const [year = '', ownMonth = ''] = atom.edtf.split('-');
  const first = [
    year,
    name === '' ? ownMonth : monthDigits(name),
    ...(day === '' ? [] : [day.padStart(2, '0')]),
  ].join('-');
  // "From 28 December to 3 January 2023": the year of the first is left to the reader, so it is not told here.
  if (first >= atom.edtf) return [atom];
  const edtf = combined(lead.trim().toLowerCase(), word, first, atom.edtf);
  if (edtf !== undefined) return [{ start: offset + match.index, end: atom.end, edtf }];
  const start = offset + match.index + lead.length;
  return [{ start, end: start + partial.length, edtf: first }, atom];
}

// Words that belong to a date stand close before it; looking no further keeps long texts cheap.
const longestLead = 64;
const leadWord = '(?<lead>\\b(?:[Ff]rom|[Bb]etween)\\s+)?';
const joint = '\\s*(?<word>\\b(?:to|until|till|through|and|or)\\b|[–—/-])\\s*$';
const withoutYear = {
  day: new RegExp(
    `${leadWord}(?<partial>${dayOfMonth.replace('(\\d', '(?<day>\\d')}(?:\\s+(?:of\\s+)?(?<name>${month}))?)${joint}`,
    'u',
  ),
  month: new RegExp(`${leadWord}(?<partial>${notWithin}(?<name>${month}))${joint}`, 'u'),
};

/** Undefined for "and" without "between": two dates, not one. */
function combined(lead: string, word: string, first: string, last: string): string | undefined {
  switch (word) {
    case 'and':
      return lead === 'between' ? `[${first}..${last}]` : undefined;
    case 'or':
    case '/':
      return `[${first},${last}]`;
    default:
      return lead === 'between' ? `[${first}..${last}]` : `${first}/${last}`;
  }
}
