import { isoDay, civilOf, dayFromCivil, daysInMonth, twoDigits, yearText } from '../time/edtf/day.ts';
import type { Day } from '../time/edtf/types.ts';
import { boundsOfMeaning } from '../time/written/limits.ts';
import { dayNamed, type SentenceDate } from './find-dates.ts';
import type { Stretch } from './types.ts';

/**
 * "It took place before 21 September" of prose: the 21st is no day of it. Only where the limit is told of the thing that is
 * named and not of what was done by then.
 *
 * @param near days of what is named
 */
export function strictlyLimited(
  text: string,
  date: SentenceDate,
  named: Stretch,
  near: readonly Day[],
): SentenceDate {
  const limit = limitOf(date);
  if (limit === undefined || date.isInterval || !isOfItself(text, date, named)) return date;
  const plain = date.plain ?? yearlessPlain(date, near);
  const [strict] = plain === undefined ? [] : boundsOfMeaning(plain, limit);
  if (plain === undefined || strict === undefined) return date;
  const { yearless: _, ...rest } = date;
  return { ...rest, plain, meanings: [strict] };
}

function limitOf({ limits }: SentenceDate): 'before' | 'after' | undefined {
  if (limits.length === 0) return undefined;
  if (limits.every((one) => one === 'before' || one === 'previous-day')) return 'before';
  return limits.every((one) => one === 'after' || one === 'next-day') ? 'after' : undefined;
}

// "Before 21 September", "after September", without a year: that nearest to what is named.
function yearlessPlain(date: SentenceDate, near: readonly Day[]): string | undefined {
  const { yearless } = date;
  const [close] = near;
  if (yearless === undefined || close === undefined) return undefined;
  const day = dayNamed(date, near);
  if (day !== undefined) return isoDay(day);
  if (yearless.day !== undefined) return undefined;
  const { year } = civilOf(close);
  const middle = (one: number) =>
    dayFromCivil(one, yearless.month, Math.ceil(daysInMonth(one, yearless.month) / 2));
  const [nearest = year] = [year - 1, year, year + 1].toSorted(
    (a, b) => Math.abs(middle(a) - close) - Math.abs(middle(b) - close),
  );
  return `${yearText(nearest)}-${twoDigits(yearless.month)}`;
}

/** The words that limit a date so, right before it. */
export const limitWords =
  /(?:\b(?:shortly|just|long|well|some time|sometime|soon|right|immediately|already|even|only) )?(?:\bon )?(?:\b(?:the )?eve of|\bbefore|\bprior to|\bearlier than|\bahead of|\bafter|\bfollowing|\blater than|\bsubsequent to)(?: the| the (?:night|morning|evening) of)? $/i;

function isOfItself(text: string, date: Stretch, named: Stretch): boolean {
  const before = text.slice(0, date.start);
  const start = date.start - (limitWords.exec(before)?.[0].length ?? 0);
  if (start === date.start || /\b(?:not?|never|nor|n['\u2019]t) $/i.test(text.slice(0, start))) return false;
  if (named.end <= start) {
    const between = text.slice(named.end, start);
    return happened.test(between) || (/^\s*$/.test(between) && did.test(text.slice(0, named.start)));
  }
  if (named.start < date.end) return false;
  return (
    /^,? (?:(?:the|this|that) )?$/i.test(text.slice(date.end, named.start)) &&
    /^\s*$/.test(text.slice(0, start)) &&
    happenedFirst.test(text.slice(named.end))
  );
}

const verbs =
  /(?:held|took place|taken place|happened|occurred|met|beg[au]n|started|broke out|ended|finished|concluded|over|opened|signed|made|issued|given|adopted|published|sent|filed|lodged|established|set up|installed|delivered|built|erected|lifted|stopped|came about)/
    .source;
const helpers = /(?:(?:was|were|is|had|has|have|been|already|first|only|also|itself|all|came to an end) )*/
  .source;
const place = String.raw`(?:,? (?:in|at|near|by) (?:the )?\p{Lu}[\p{L}\u2019'-]*(?: \p{Lu}[\p{L}\u2019'-]*)*,?)?`;
const happened = new RegExp(
  String.raw`^,? ${helpers}(?:${verbs}|was|were|came to an end|did)${place},? $`,
  'iu',
);
const happenedFirst = new RegExp(String.raw`^ ${helpers}${verbs}\b`, 'iu');
const did =
  /\b(?:held|began|started|ended|finished|opened|signed|made|issued|gave|adopted|published|sent|filed|lodged|established|set up|installed|delivered|built|erected|lifted|stopped) (?:(?:the|an?|its|their|this|that) )?$/i;
