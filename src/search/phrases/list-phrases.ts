import type { SearchRecord } from '../index/record.ts';
import { listedWord, readingsOf, wordsListed } from './readings.ts';
import { rowsOfRecord, type RecordWord } from './record-words.ts';
import type { PhraseRow } from './shard.ts';
import { sortRows } from './sort-rows.ts';

/**
 * Every row of up to `wordsListed` words of the records, from each word on and in each reading, sorted. Those with the
 * same words are in order of the record's number and the place in it.
 */
export function* listPhrases(records: readonly SearchRecord[]): Generator<PhraseRow> {
  const rows = collectRows(records);
  const vocabulary = [...rows.words.keys()].sort((a, b) => (a < b ? -1 : 1));
  const ranks = new Int32Array(vocabulary.length + 1);
  for (const [place, word] of vocabulary.entries()) ranks[rows.words.get(word)!] = place + 1;
  const ranked = rows.values.map((value) => ranks[value]!);
  for (const start of sortRows(ranked, rows.starts, wordsListed, vocabulary.length)) {
    const words: string[] = [];
    for (let place = start; place < start + wordsListed && ranked[place] !== 0; place++)
      words.push(vocabulary[ranked[place]! - 1]!);
    yield { words, record: rows.records[start]!, offset: rows.offsets[start]! };
  }
}

/** Numbers of words; a row ends at 0. */
interface Rows {
  readonly values: Int32Array;
  /** Where the rows that are listed start, in order of record and place. */
  readonly starts: Int32Array;
  /** Of each start, the record and the letters before it. */
  readonly records: Int32Array;
  readonly offsets: Int32Array;
  readonly words: ReadonlyMap<string, number>;
}

function collectRows(all: readonly SearchRecord[]): Rows {
  const words = new Map<string, number>();
  const [values, starts, records, offsets]: [number[], number[], number[], number[]] = [[], [], [], []];
  const add = (letters: string, record: number, offset: number) => {
    const word = listedWord(letters);
    const value = words.get(word) ?? words.size + 1;
    words.set(word, value);
    values.push(value);
    records.push(record);
    offsets.push(offset);
  };
  const end = () => {
    for (const list of [values, records, offsets]) for (const none of noWords) list.push(none);
  };
  for (const [record, one] of all.entries()) {
    const others: (readonly [reading: readonly string[], offset: number])[] = [];
    for (const row of rowsOfRecord(one)) {
      for (const [place, { letters, offset }] of row.entries()) {
        starts.push(values.length);
        add(letters, record, offset);
        for (const reading of otherReadings(row, place)) others.push([reading, offset]);
      }
      end();
    }
    for (const [reading, offset] of others) {
      starts.push(values.length);
      for (const letters of reading) add(letters, record, offset);
      end();
    }
  }
  return {
    values: Int32Array.from(values),
    starts: Int32Array.from(starts),
    records: Int32Array.from(records),
    offsets: Int32Array.from(offsets),
    words,
  };
}

const noWords = Array.from({ length: wordsListed }, () => 0);

// Most rows can be read in one way only, which is in the text itself.
function otherReadings(row: readonly RecordWord[], place: number): readonly (readonly string[])[] {
  const last = Math.min(place + wordsListed, row.length - 1);
  let joined = false;
  for (let next = place + 1; next <= last; next++) joined ||= row[next]!.joins;
  return joined ? readingsOf(row.slice(place, place + longestReading)).slice(1) : [];
}

// Each word of a reading may be joined of six, and one more is read to see whether the last is whole.
const longestReading = wordsListed * 6;
