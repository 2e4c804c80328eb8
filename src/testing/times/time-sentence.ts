import { joinedSpans } from '../../time/prose/joined-spans.ts';
import { sectionNumbers } from '../../ingest/steps/section-numbers.ts';
import { readTimes } from '../../time/prose/read-times.ts';
import { documentTime } from '../../time/prose/document-time.ts';
import type { Amount } from '../../time/prose/meaning.ts';
import type { TimeMention, TimeValue } from '../../time/prose/mention.ts';
import { proseTableOf } from '../../time/prose/tables.ts';
import { findDates } from '../../time/written/find-dates.ts';
import { tableOf } from '../../time/written/tables.ts';

/**
 * A sentence, and the expressions of time in it with what they are: `words = value`. A value is EDTF, an amount of ISO
 * 8601 ("P3M", "PXM" without a number), `set`, `past`, `present` or `future`, or `?` and the reason why it is unresolved.
 */
export type TimeSentence = readonly [sentence: string, times: readonly string[]];

/** The day on which the sentences were written, a Thursday. */
export const sentenceDay = '1995-03-09';

/** What is found in a sentence, written as the sentences write it; each end of a range is a time of its own. */
export function timesOfSentence(sentence: string, language: string): readonly string[] {
  return timesIn(sentence, language).map(
    ({ start, end, value }) => `${sentence.slice(start, end)} = ${toldValue(value)}`,
  );
}

function timesOf(sentence: string, language: string): readonly TimeMention[] {
  const table = tableOf(language);
  return table === undefined ? [] : joinedSpans(sentence, timesIn(sentence, language), table);
}

function timesIn(sentence: string, language: string): readonly TimeMention[] {
  const [table, prose] = [tableOf(language), proseTableOf(language)];
  if (table === undefined || prose === undefined) throw new Error(`No table for ${language}`);
  const documentDate = documentTime(sentenceDay);
  return readTimes([sentence], {
    table,
    prose,
    documentDate,
    documentEdtf: sentenceDay,
    missingYear: 'document',
  });
}

/**
 * What ingest finds in a sentence: the dates that it states, and the times beside them, ranges without their year as one.
 */
export function timesInText(sentence: string, language: string): readonly string[] {
  const table = tableOf(language);
  if (table === undefined) throw new Error(`No table for ${language}`);
  const passage = { id: 'p1', text: sentence };
  const mayNumber = sectionNumbers([passage], { table });
  const stated = findDates(sentence, table).filter((date) => !mayNumber(passage, date));
  const dates = stated.map(({ start, end, core, edtf }) => ({
    start: Math.max(start, core.start),
    end: Math.min(end, core.end),
    told: edtf,
  }));
  const times = timesOf(sentence, language)
    .filter(({ rule, value }) => rule !== 'stated' || value.kind === 'unresolved')
    .filter(({ start, end }) => !dates.some((date) => date.start < end && date.end > start))
    .map(({ start, end, value }) => ({ start, end, told: toldValue(value) }));
  return [...dates, ...times]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, told }) => `${sentence.slice(start, end)} = ${told}`);
}

function toldValue(value: TimeValue): string {
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
