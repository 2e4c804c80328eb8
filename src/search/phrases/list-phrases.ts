import type { SearchRecord } from '../index/record.ts';
import { listedWord, readingsOf, wordsListed } from './readings.ts';
import { rowsOfRecord, type RecordWord } from './record-words.ts';
import { sortRows } from './sort-rows.ts';

/** Rows of words of records, in order. An archive has millions of them, so that words are told by their numbers. */
export interface ListedPhrases {
  /** Where each row starts in the arrays below. */
  readonly starts: Int32Array;
  /** Words of rows: places in the vocabulary, which is sorted, from 1; a row of fewer than `wordsListed` ends at 0. */
  readonly values: Int32Array;
  readonly vocabulary: readonly string[];
  /** The record of each word, and how many letters of the record's words come before it. */
  readonly records: Int32Array;
  readonly offsets: Int32Array;
}

/**
 * Every row of up to `wordsListed` words of the records, from each word on and in each reading, sorted. Those with the
 * same words are in order of the record's number and the place in it.
 */
export function listPhrases(all: readonly SearchRecord[]): ListedPhrases {
  const { words, values, starts, records, offsets } = collectRows(all);
  const vocabulary = [...words.keys()].sort((a, b) => (a < b ? -1 : 1));
  const ranks = new Int32Array(vocabulary.length + 1);
  for (const [place, word] of vocabulary.entries()) ranks[words.get(word)!] = place + 1;
  const ranked = values.map((value) => ranks[value]!);
  return {
    starts: sortRows(ranked, starts, wordsListed, vocabulary.length),
    values: ranked,
    vocabulary,
    records,
    offsets,
  };
}

/** The words of the row that starts at a place, with a space between them. */
export function phraseAt(phrases: ListedPhrases, start: number): string {
  return wordsFrom(phrases, start, start);
}

/** The words of the row that starts at a place, from another place on. */
export function wordsFrom({ values, vocabulary }: ListedPhrases, start: number, from: number): string {
  const words: string[] = [];
  for (let place = from; place < start + wordsListed && values[place] !== 0; place++)
    words.push(vocabulary[values[place]! - 1]!);
  return words.join(' ');
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
    values: new Int32Array(values),
    starts: new Int32Array(starts),
    records: new Int32Array(records),
    offsets: new Int32Array(offsets),
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
