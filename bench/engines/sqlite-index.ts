import { DatabaseSync } from 'node:sqlite';
import { recordId } from '../../src/search/index/filter-table.ts';
import type {
  FilterName,
  Found,
  FoundPhrase,
  PhrasePlace,
  SearchIndex,
} from '../../src/search/index/index-port.ts';
import { indexedContent } from '../../src/search/index/indexed-content.ts';
import type { IndexedRecord } from '../../src/search/index/record.ts';
import type { SearchRecord } from '../../src/search/index/record.ts';
import { rowsOfRecord } from '../../src/search/phrases/record-words.ts';
import { trimPunctuation } from '../../src/search/text/fold.ts';
import { rowEnd, type Word } from '../../src/search/text/words.ts';

/**
 * The index port on SQLite's FTS5, as a server would answer for an archive that has outgrown what a browser can merge:
 * words by BM25 over their stems, words in a row by trigrams of their letters and then compared, filters and texts from
 * tables. It is no part of the site: a page would send each question of the port to a server that has this.
 *
 * @param file where the index is kept; ":memory:" without
 */
export function sqliteIndex(
  records: readonly IndexedRecord[],
  file = ':memory:',
): SearchIndex & { readonly close: () => void } {
  const database = new DatabaseSync(file);
  database.exec(tables);
  fill(database, records);
  const all = <Row>(query: string, ...given: (string | number)[]) =>
    database.prepare(query).all(...given) as unknown as readonly Row[];
  const recordOf = (number: number) => {
    const [row] = all<{ text: string }>('SELECT text FROM record WHERE number = ?', number);
    if (row === undefined) throw new Error(`no record ${number}`);
    return JSON.parse(row.text) as SearchRecord;
  };
  const stands = (word: string) =>
    all('SELECT 1 FROM term WHERE term = ? LIMIT 1', ...stemsOf(database, word).slice(0, 1)).length > 0;
  const found = (table: string, match: string, terms: string): readonly Found[] =>
    all<{ number: number; score: number; places: string }>(
      `SELECT ${table}.rowid AS number, -bm25(${table}) AS score,
        (SELECT group_concat(offset) FROM ${table}_at WHERE doc = ${table}.rowid AND term ${terms}) AS places
      FROM ${table} WHERE ${table} MATCH ?`,
      match,
    ).map(({ number, score, places }) => ({
      id: recordId(number),
      score,
      positions: places.split(',').map(Number),
    }));
  return {
    findWord: (word) =>
      asked(() => {
        const [stem = ''] = stemsOf(database, word);
        return found('stemmed', quoted(word), `= ${literal(stem)}`);
      }),
    findLonger: (word) =>
      asked(() =>
        stands(word)
          ? []
          : found(
              'written',
              `${quoted(word)} *`,
              `>= ${literal(word)} AND term < ${literal(`${word}\u{10ffff}`)}`,
            ),
      ),
    phrase: (words, whole = false) => asked(() => phraseOf(all, recordOf, words, whole)),
    having: (filter: FilterName) =>
      asked(() => {
        const values = new Map<string, Set<string>>();
        for (const { value, number } of all<{ value: string; number: number }>(
          'SELECT value, number FROM valued WHERE filter = ? ORDER BY value',
          filter,
        ))
          values.set(value, (values.get(value) ?? new Set()).add(recordId(number)));
        return values;
      }),
    record: (id) => asked(() => recordOf(Number.parseInt(id, 36))),
    close: () => database.close(),
  };
}

/** What is thrown refuses the promise. */
function asked<T>(question: () => T): Promise<T> {
  return new Promise((done) => done(question()));
}

// A folded token is one word whatever signs stand in it, so that places are those of `recordTokens`.
const oneToken = `unicode61 remove_diacritics 0 tokenchars ''-.,:;/’''''_@&%+#!?()[]{}*''`;
const tables = `
  CREATE TABLE record (number INTEGER PRIMARY KEY, kind TEXT, text TEXT);
  CREATE TABLE valued (filter TEXT, value TEXT, number INTEGER);
  CREATE INDEX valued_by ON valued (filter, value);
  CREATE VIRTUAL TABLE stemmed USING fts5 (content, first, second, third, tokenize = 'porter ${oneToken}');
  CREATE VIRTUAL TABLE written USING fts5 (content, tokenize = '${oneToken}');
  CREATE VIRTUAL TABLE stemmed_at USING fts5vocab (stemmed, 'instance');
  CREATE VIRTUAL TABLE written_at USING fts5vocab (written, 'instance');
  CREATE VIRTUAL TABLE term USING fts5vocab (stemmed, 'row');
  CREATE VIRTUAL TABLE letters USING fts5 (row, tokenize = 'trigram case_sensitive 1');
  CREATE VIRTUAL TABLE stem USING fts5 (content, tokenize = 'porter ${oneToken}');
  CREATE VIRTUAL TABLE stem_at USING fts5vocab (stem, 'instance');`;

function fill(database: DatabaseSync, records: readonly IndexedRecord[]): void {
  const put = {
    record: database.prepare('INSERT INTO record VALUES (?, ?, ?)'),
    having: database.prepare('INSERT INTO valued VALUES (?, ?, ?)'),
    stemmed: database.prepare(
      'INSERT INTO stemmed (rowid, content, first, second, third) VALUES (?, ?, ?, ?, ?)',
    ),
    written: database.prepare('INSERT INTO written (rowid, content) VALUES (?, ?)'),
    letters: database.prepare('INSERT INTO letters (rowid, row) VALUES (?, ?)'),
  };
  database.exec('BEGIN');
  for (const [number, { facets, when, ...record }] of records.entries()) {
    put.record.run(number, record.in, JSON.stringify(record));
    for (const [filter, values] of Object.entries({ ...facets, when: when === undefined ? [] : [when] }))
      for (const value of values) put.having.run(filter, value, number);
    const words = indexedContent(record).split(' ').map(trimPunctuation);
    const content = words.map((word) => word || noWord).join(' ');
    put.stemmed.run(number, content, partsOf(words, 0), partsOf(words, 1), partsOf(words, 2));
    put.written.run(number, content);
    const rows = rowsOfRecord(record).map((row) => row.map(({ letters }) => letters).join(''));
    put.letters.run(number, rows.join(' '));
  }
  database.exec('COMMIT');
}

const noWord = '_';

// The words that a hyphen parts, each at the place of the whole.
function partsOf(words: readonly string[], place: number): string {
  return words.map((word) => (word.includes('-') ? word.split('-')[place] || noWord : noWord)).join(' ');
}

// FTS5 tells no stem but of what it holds.
function stemsOf(database: DatabaseSync, word: string): readonly string[] {
  database.exec('DELETE FROM stem');
  database.prepare('INSERT INTO stem (content) VALUES (?)').run(word);
  return (database.prepare('SELECT term FROM stem_at ORDER BY offset').all() as { term: string }[]).map(
    ({ term }) => term,
  );
}

type All = <Row>(query: string, ...given: (string | number)[]) => readonly Row[];

// Of words that stand nearly everywhere the first places will do, unless all are asked for.
const mostPlaces = 1000;

function phraseOf(
  all: All,
  recordOf: (number: number) => SearchRecord,
  words: readonly Word[],
  whole: boolean,
): FoundPhrase {
  const letters = words.map((word) => word.letters).join('');
  if (letters === '') return { places: [], more: false, proven: true };
  // Three letters are the least that trigrams find; a shorter row is looked for in each record.
  const numbers =
    [...letters].length < 3
      ? all<{ number: number }>('SELECT rowid AS number FROM letters WHERE row GLOB ?', `*${letters}*`)
      : all<{ number: number }>('SELECT rowid AS number FROM letters WHERE letters MATCH ?', quoted(letters));
  const places: PhrasePlace[] = [];
  let more = false;
  for (const number of numbers.map((one) => one.number).sort((a, b) => a - b)) {
    if (!whole && places.length >= mostPlaces) {
      more = true;
      break;
    }
    const record = recordOf(number);
    for (const row of rowsOfRecord(record))
      for (const [at, { offset }] of row.entries())
        if (rowEnd(row, at, words) !== undefined)
          places.push({ id: recordId(number), kind: record.in, offset });
  }
  const isDocument = ({ kind }: PhrasePlace) => kind === 'document';
  return {
    places: [...places.filter(isDocument), ...places.filter((place) => !isDocument(place))],
    more,
    proven: true,
  };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
