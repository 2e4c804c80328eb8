import type { SearchRecord } from '../index/record.ts';
import { wordsOf, type Word } from '../text/words.ts';

/** A word of a record; its place is in the text of its part. */
export interface RecordWord extends Word {
  /** Index of the part; -1 is the title. */
  readonly part: number;
  /** How many letters of the record's words come before it: where a phrase stands is told by this. */
  readonly offset: number;
}

/**
 * The words of a record, in rows: a quotation may run on from one passage of a document to the next, but not from a
 * title to a text or between the parts of a page.
 */
export function rowsOfRecord(record: SearchRecord): readonly (readonly RecordWord[])[] {
  const texts = record.parts.map(({ text, beside }, part) => ({ part, text, beside }));
  const passages = record.in === 'document' ? texts.filter(({ beside }) => beside !== true) : [];
  const rows = [
    [{ part: -1, text: record.title }],
    ...(record.in === 'document' ? [passages] : []),
    ...texts.slice(passages.length).map((one) => [one]),
  ];
  let offset = 0;
  return rows.map((row) => {
    const starts: number[] = [];
    let whole = '';
    for (const { text } of row) {
      starts.push(whole.length);
      whole += `${text}\n`;
    }
    let place = 0;
    const placedWords = wordsOf(whole).map((word) => {
      while (word.start >= (starts[place + 1] ?? Infinity)) place += 1;
      const start = starts[place]!;
      const placed = {
        letters: word.letters,
        joins: word.joins,
        start: word.start - start,
        end: word.end - start,
        part: row[place]!.part,
        offset,
      };
      offset += word.letters.length;
      return placed;
    });
    // So that nothing which ends one row is taken to be continued by the next.
    offset += 1;
    return placedWords;
  });
}
