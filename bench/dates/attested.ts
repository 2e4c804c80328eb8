import type { MissingYear } from '../../src/time/prose/resolution.ts';
import { readTimes } from '../../src/time/prose/read-times.ts';
import { proseTableOf } from '../../src/time/prose/tables.ts';
import { documentTime } from '../../src/time/prose/document-time.ts';
import { tableOf } from '../../src/time/written/tables.ts';
import type { AnnotatedText, Marked } from './annotated.ts';
import { timexOf } from './timex.ts';

/** What the archive's own reader finds; paragraphs are lines. */
export function readAttested(
  { text, date }: AnnotatedText,
  missingYear: MissingYear,
  language: string,
): readonly Marked[] {
  const [table, prose] = [tableOf(language), proseTableOf(language)];
  if (table === undefined || prose === undefined) throw new Error(`No table of dates for "${language}".`);
  const starts: number[] = [];
  const passages: string[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    starts.push(index);
    passages.push(line);
  }
  const documentDate = date === undefined ? undefined : documentTime(date);
  return readTimes(passages, { table, prose, missingYear, documentDate, documentEdtf: date ?? '' }).map(
    ({ passage, start, end, value }) => ({
      start: (starts[passage] ?? 0) + start,
      end: (starts[passage] ?? 0) + end,
      value: timexOf(value),
    }),
  );
}
