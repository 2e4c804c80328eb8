import { readTimes } from '../../time/prose/read-times.ts';
import { documentTime } from '../../time/prose/document-time.ts';
import type { Amount } from '../../time/prose/meaning.ts';
import type { TimeValue } from '../../time/prose/mention.ts';
import { proseTableOf } from '../../time/prose/tables.ts';
import { tableOf } from '../../time/written/tables.ts';

/**
 * A sentence, and the expressions of time in it with what they are: `words = value`. A value is EDTF, an amount of ISO
 * 8601 ("P3M", "PXM" without a number), `set`, `past`, `present` or `future`, or `?` and the reason why it is unresolved.
 */
export type TimeSentence = readonly [sentence: string, times: readonly string[]];

/** The day on which the sentences were written, a Thursday. */
export const sentenceDay = '1995-03-09';

/** What is found in a sentence, written as the sentences write it. */
export function timesOfSentence(sentence: string, language: string): readonly string[] {
  const [table, prose] = [tableOf(language), proseTableOf(language)];
  if (table === undefined || prose === undefined) throw new Error(`No table for ${language}`);
  const documentDate = documentTime(sentenceDay);
  return readTimes([sentence], {
    table,
    prose,
    documentDate,
    documentEdtf: sentenceDay,
    missingYear: 'document',
  }).map(({ start, end, value }) => `${sentence.slice(start, end)} = ${told(value)}`);
}

function told(value: TimeValue): string {
  switch (value.kind) {
    case 'date':
      return value.partOfDay === undefined ? value.edtf : `${value.edtf} ${value.partOfDay}`;
    case 'span':
      return value.edtf;
    case 'amount':
      return amountText(value.amount);
    case 'set':
      return 'set';
    case 'vague':
      return value.time;
    case 'unresolved':
      return `?${value.why}`;
  }
}

const units = { hour: 'H', day: 'D', week: 'W', month: 'M', year: 'Y', decade: 'DE', century: 'CE' } as const;

function amountText({ count, unit }: Amount): string {
  return `P${unit === 'hour' ? 'T' : ''}${count ?? 'X'}${units[unit]}`;
}
