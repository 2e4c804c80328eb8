import { parseGedcom } from 'read-gedcom';
import { parseEdtf } from '../../time/edtf/parse.ts';
import { slugOf } from '../../text/slug.ts';
import { romanized } from '../romanized.ts';
import type { Source } from '../../model/source.ts';
import { shown } from '../shown.ts';
import type { CellProblem } from '../table/cell-problem.ts';
import type { Asker } from './answers.ts';
import { endsBefore } from './ends-before.ts';
import { readGedcomDate } from './gedcom-date.ts';
import type { Imported, ImportedClaim, ReadFile, Told } from './imported.ts';
import type { DateReader } from './written-date.ts';

type Node = ReturnType<typeof parseGedcom>['children'][number];

/** What happens to a person or a family, by tag; EVEN and FACT are called as their TYPE says. */
const events: Readonly<Record<string, string>> = {
  ADOP: 'Adoption',
  BAPM: 'Baptism',
  BARM: 'Bar mitzvah',
  BASM: 'Bat mitzvah',
  BIRT: 'Birth',
  BLES: 'Blessing',
  BURI: 'Burial',
  CENS: 'Census',
  CHR: 'Christening',
  CONF: 'Confirmation',
  CREM: 'Cremation',
  DEAT: 'Death',
  DIV: 'Divorce',
  EMIG: 'Emigration',
  ENGA: 'Engagement',
  EVEN: 'Event',
  FACT: 'Fact',
  GRAD: 'Graduation',
  IMMI: 'Immigration',
  MARB: 'Marriage bann',
  MARR: 'Marriage',
  NATU: 'Naturalization',
  OCCU: 'Occupation',
  ORDN: 'Ordination',
  PROB: 'Probate',
  RESI: 'Residence',
  RETI: 'Retirement',
  WILL: 'Will',
};

/** Reads the dated events of a GEDCOM file (5.5.1): of persons and of families. What has no date is left out. */
export function readGedcomFile(bytes: Uint8Array, reader: DateReader): ReadFile {
  const nothing = { events: [], told: [], header: [] };
  let root: ReturnType<typeof parseGedcom>;
  try {
    const copy = new Uint8Array(bytes);
    root = parseGedcom(copy.buffer);
  } catch (error) {
    const { lineNumber = 1 } = error as { lineNumber?: number };
    return {
      ...nothing,
      problems: [
        {
          row: lineNumber,
          column: 1,
          found: `it is no GEDCOM: ${(error as Error).message}`,
          instead: 'a file as a genealogy program exports it',
        },
      ],
    };
  }
  const records = new Map(
    root.children.flatMap((node) => (node.pointer === null ? [] : [[node.pointer, node] as const])),
  );
  const found: Imported[] = [];
  const told: Told[] = [];
  const problems: CellProblem[] = [];
  let undated = 0;
  for (const record of root.children) {
    const who = whoOf(record, records);
    if (who === undefined) continue;
    for (const node of record.children) {
      const name = events[node.tag ?? ''];
      if (name === undefined) continue;
      const date = childOf(node, 'DATE');
      if (date === undefined || (date.value ?? '').trim() === '') {
        undated += 1;
        continue;
      }
      const what = valueOf(node, 'TYPE') ?? name;
      const claims = claimsOf(date, `${what} of ${who}`, reader.asker, told, problems);
      if (claims !== undefined) found.push(eventOf(node, { what, who, claims, records }));
    }
  }
  const living = root.children.filter(
    (record) =>
      record.tag === 'INDI' && ['DEAT', 'BURI', 'CREM'].every((tag) => childOf(record, tag) === undefined),
  );
  if (undated > 0) told.push({ row: 1, column: 1, said: `without a date, and left out: ${undated}` });
  if (living.length > 0)
    told.push({
      row: living[0] === undefined ? 1 : living[0].indexSource + 1,
      column: 1,
      said: `without a death, so that they may be alive: ${living.length} persons, this one first; see whether they may be told of`,
    });
  return { events: found, told, problems, header: [] };
}

function claimsOf(
  date: Node,
  what: string,
  asker: Asker,
  told: Told[],
  problems: CellProblem[],
): readonly ImportedClaim[] | undefined {
  const place = { row: date.indexSource + 1, column: 1 };
  const written = date.value ?? '';
  const read = readGedcomDate(written);
  const claim = (of: ImportedClaim['of'], edtf: string): ImportedClaim => ({ of, edtf, sources: [] });
  switch (read.kind) {
    case 'whole':
    case 'span': {
      const claims =
        read.kind === 'whole'
          ? [claim('whole', read.edtf)]
          : [
              ...(read.start === undefined ? [] : [claim('start', read.start)]),
              ...(read.end === undefined ? [] : [claim('end', read.end)]),
            ];
      if (read.kind === 'span' && endsBefore(read.end, read.start)) {
        problems.push({
          ...place,
          found: `${shown(written)} ends before it begins`,
          instead: 'an end that is not before the start',
        });
        return undefined;
      }
      const wrong = claims.map(({ edtf }) => parseEdtf(edtf ?? '')).find((one) => !one.ok);
      if (wrong === undefined) {
        if (read.said !== undefined) told.push({ ...place, said: read.said });
        return claims;
      }
      problems.push({
        ...place,
        found: `${shown(written)}: ${wrong.ok ? '' : wrong.problem.message}`,
        instead: /^BET /i.test(written) ? 'the earlier date first' : 'a date that there is',
      });
      return undefined;
    }
    case 'open': {
      const answer = asker.ask({
        path: ['dates', `line ${place.row}, ${written}`],
        about: `${shown(what)} is dated ${shown(written)}; ${read.why}.\nEDTF, or "-" to leave it out`,
        isAnswer: (given) => given === '-' || parseEdtf(given).ok,
      });
      if (answer === '-') return undefined;
      if (answer === undefined) return [{ of: 'whole', sources: [] }];
      told.push({ ...place, said: `${shown(written)} becomes ${answer}, as answered` });
      return [claim('whole', answer)];
    }
  }
}

interface About {
  readonly what: string;
  readonly who: string;
  readonly claims: readonly ImportedClaim[];
  readonly records: ReadonlyMap<string, Node>;
}

function eventOf(node: Node, { what, who, claims, records }: About): Imported {
  const place = valueOf(node, 'PLAC');
  const cited = new Map(
    node.children.filter(({ tag }) => tag === 'SOUR').map((source) => citationOf(source, records)),
  );
  const keys = [...cited.keys()];
  const isSpan = claims.some(({ of }) => of !== 'whole');
  return {
    row: node.indexSource + 1,
    column: 1,
    title: `${what} of ${who}`,
    shape: isSpan ? 'span' : 'point',
    kind: what,
    claims: claims.map((claim) => ({ ...claim, sources: keys })),
    sources: Object.fromEntries(cited),
    text: [],
    places: [],
    actors: [],
    persons: [],
    ...(place !== undefined && { more: { placeNote: place } }),
    comments: node.children.flatMap((child) => {
      if (child.tag !== 'NOTE') return [];
      const note = child.value?.startsWith('@') === true ? records.get(child.value)?.value : child.value;
      return note === undefined || note === null ? [] : [`Note: ${note}`];
    }),
  };
}

function citationOf(node: Node, records: ReadonlyMap<string, Node>): readonly [key: string, Source] {
  const record = records.get(node.value ?? '');
  const title = (record === undefined ? node.value : valueOf(record, 'TITL')) ?? undefined;
  const publisher = (record && (valueOf(record, 'PUBL') ?? valueOf(record, 'AUTH'))) ?? title ?? 'unknown';
  const page = valueOf(node, 'PAGE');
  const url = [page, record && valueOf(record, 'WWW'), title].find((text) =>
    /^https?:\/\/\S+$/.test(text ?? ''),
  );
  const key =
    slugOf(romanized(title ?? publisher))
      .slice(0, 30)
      .replace(/-$/, '') || 'source';
  return [
    key,
    {
      publisher,
      url: url ?? null,
      ...(title !== undefined && { title }),
      ...(page !== undefined && page !== url && { note: page }),
    },
  ];
}

/** A person, or the two of a family; undefined for other records. */
function whoOf(record: Node, records: ReadonlyMap<string, Node>): string | undefined {
  if (record.tag === 'INDI') return nameOf(record);
  if (record.tag !== 'FAM') return undefined;
  const spouses = ['HUSB', 'WIFE'].flatMap((tag) => {
    const spouse = records.get(valueOf(record, tag) ?? '');
    return spouse === undefined ? [] : [nameOf(spouse)];
  });
  return spouses.length === 0 ? 'an unnamed couple' : spouses.join(' and ');
}

function nameOf(person: Node): string {
  const name = (valueOf(person, 'NAME') ?? '').replaceAll('/', ' ').replace(/\s+/g, ' ').trim();
  return name === '' ? 'a person without a name' : name;
}

function childOf(node: Node, tag: string): Node | undefined {
  return node.children.find((child) => child.tag === tag);
}

function valueOf(node: Node, tag: string): string | undefined {
  const value = childOf(node, tag)?.value?.trim();
  return value === undefined || value === '' ? undefined : value;
}
