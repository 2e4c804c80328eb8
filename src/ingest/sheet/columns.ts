/** How a cell stands for a value: a text, ids or keys parted by spaces, or `true`. */
export type CellType = 'text' | 'date' | 'ids' | 'flag';

/** A column of a sort of rows: the keys that lead to its value from what the row is about. */
export interface Field {
  readonly keys: readonly string[];
  readonly type: CellType;
  /** An empty cell means that it is known to be unknown: null. */
  readonly nullable?: true;
}

/** Columns that name a row: which document (none for a context event), which event, and what of it. */
export const identity = ['document', 'event', 'at'] as const;
/** What is to be done with a row besides changing its cells: `remove`. */
export const action = 'do';
/** Digest of a row as it went out: it tells whether the record has changed since. */
export const state = 'state';
/** The text behind an event's frontmatter. */
export const bodyColumn = 'text';
/** Whose words a row holds, where a document says so: not to be changed there. */
export const speakerColumn = 'speaker';

/** The lists of an event that have a row for each entry, by their key, and what a row of each holds. */
export const listFields: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  claims: {
    of: text('of'),
    edtf: date('edtf'),
    open: flag('open'),
    basis: text('basis'),
    written: text('written'),
    from: date('from'),
    as_of: date('asOf'),
    time: text('time'),
    sources: ids('sources'),
    marks: text('marks'),
    gives: text('gives'),
    inferred: text('inferred'),
    usage: text('usage'),
    adopted: flag('adopted'),
    because: text('because'),
  },
  quotes: {
    passage: text('passage'),
    exact: text('exact'),
    prefix: text('prefix'),
    suffix: text('suffix'),
  },
  sources: {
    publisher: text('publisher'),
    source_title: text('title'),
    source_url: nullable('url'),
    edtf: date('date'),
    archived: text('archived'),
    accessed: date('accessed'),
    accessed_as: text('accessedAs'),
    language: text('language'),
    note: text('note'),
  },
  accounts: {
    speaker: text('by'),
    person: text('person'),
    says: nullable('says'),
    quote: text('quote', 'words'),
    quote_source: text('quote', 'source'),
    sources: ids('sources'),
    looked_for: date('lookedFor'),
  },
  names: {
    speaker: text('by'),
    name: nullable('name'),
    note: text('note'),
    sources: ids('sources'),
    by_document: text('document'),
  },
  participants: {
    side: text('side'),
    persons: ids('persons'),
    who: text('who'),
    by: text('by'),
    disputed: flag('disputed'),
    sources: ids('sources'),
  },
  versions: { says: text('says'), sources: ids('sources') },
  disagreements: { about: text('about') },
  notKnown: { what: text() },
  settled: { words: text('words'), why: text('why') },
  corrected: { edtf: date('date'), what: text('what'), why: text('why') },
};

/** What stands in the row of an event itself. */
export const eventFields: Readonly<Record<string, Field>> = {
  shape: text('shape'),
  count: text('count'),
  member_of: text('memberOf'),
  headline: flag('headline'),
  places: ids('places'),
  place_note: text('placeNote'),
  actors: ids('actors'),
  persons: ids('persons'),
  end_adopted: text('endAdopted'),
  confidence: text('confidence'),
  confidence_note: text('confidenceNote'),
  subject: text('meeting', 'subject'),
  reported: flag('meeting', 'reported'),
  note: text('note'),
  reviewed: flag('reviewed'),
};

/** What every row tells of its event, so that rows can be sorted and filtered. */
export const sharedFields: Readonly<Record<string, Field>> = { title: text('title'), kind: text('kind') };

/** All columns, in their order. */
export const columns: readonly string[] = [
  ...new Set([
    ...identity,
    ...Object.keys(sharedFields),
    speakerColumn,
    ...Object.values(listFields).flatMap((fields) => Object.keys(fields)),
    ...Object.keys(eventFields),
    bodyColumn,
    action,
    state,
  ]),
];

function text(...keys: readonly string[]): Field {
  return { keys, type: 'text' };
}

function nullable(key: string): Field {
  return { keys: [key], type: 'text', nullable: true };
}

function date(...keys: readonly string[]): Field {
  return { keys, type: 'date' };
}

function ids(...keys: readonly string[]): Field {
  return { keys, type: 'ids' };
}

function flag(...keys: readonly string[]): Field {
  return { keys, type: 'flag' };
}
