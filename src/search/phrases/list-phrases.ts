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
  for (let place = 0; place < values.length; place++) values[place] = ranks[values[place]!]!;
  return {
    starts: sortRows(values, starts, wordsListed, vocabulary.length),
    values,
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
  const [values, starts, records, offsets] = [numberList(), numberList(), numberList(), numberList()];
  const add = (letters: string, record: number, offset: number) => {
    const word = listedWord(letters);
    let value = words.get(word);
    if (value === undefined) words.set(word, (value = words.size + 1));
    values.add(value);
    records.add(record);
    offsets.add(offset);
  };
  const end = () => {
    for (const list of [values, records, offsets]) for (let none = 0; none < wordsListed; none++) list.add(0);
  };
  for (const [record, one] of all.entries()) {
    const others: (readonly [reading: readonly string[], offset: number])[] = [];
    for (const row of rowsOfRecord(one)) {
      for (const [place, { letters, offset }] of row.entries()) {
        starts.add(values.size());
        add(letters, record, offset);
        for (const reading of otherReadings(row, place)) others.push([reading, offset]);
      }
      end();
    }
    for (const [reading, offset] of others) {
      starts.add(values.size());
      for (const letters of reading) add(letters, record, offset);
      end();
    }
  }
  return {
    values: values.all(),
    starts: starts.all(),
    records: records.all(),
    offsets: offsets.all(),
    words,
  };
}

/** Numbers of 32 bits, as many as are added: a list of numbers takes twice the room, and is copied to be one of these. */
function numberList() {
  let numbers = new Int32Array(2 ** 12);
  let size = 0;
  return {
    add: (number: number) => {
      if (size === numbers.length) {
        const larger = new Int32Array(Math.ceil(size * 1.5));
        larger.set(numbers);
        numbers = larger;
      }
      numbers[size++] = number;
    },
    size: () => size,
    all: () => numbers.subarray(0, size),
  };
}

// Most rows can be read in one way only, which is in the text itself.
function otherReadings(row: readonly RecordWord[], place: number): readonly (readonly string[])[] {
  const last = Math.min(place + wordsListed, row.length - 1);
  let joined = false;
  for (let next = place + 1; next <= last; next++) joined ||= row[next]!.joins;
  return joined ? readingsOf(row.slice(place, place + longestReading)).slice(1) : [];
}

// Each word of a reading may be joined of six, and one more is read to see whether the last is whole.
const longestReading = wordsListed * 6;
