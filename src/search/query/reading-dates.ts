import type { SearchIndex } from '../index/index-port.ts';
import type { SearchSpan } from '../index/manifest.ts';
import { plainText, readDates, type AskedDates } from './asked-dates.ts';
import { findAnchors } from './named-times.ts';

export { askedRange } from './asked-date.ts';
export { datesOfOperators } from './asked-dates.ts';

/** The dates of a query, as `readDates` has them, events that it names by words of their titles included. */
export async function datesIn(
  query: string,
  spans: readonly SearchSpan[],
  index: SearchIndex,
): Promise<AskedDates> {
  return readDates(query, spans, await findAnchors(plainText(query), spans, index));
}
