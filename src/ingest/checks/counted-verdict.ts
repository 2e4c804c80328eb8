import { countBack } from '../../time/english/relative.ts';
import { boundsOf } from '../../time/bounds/bounds.ts';
import { overlaps } from '../../time/bounds/relation.ts';
import type { CalendarDate, Edtf } from '../../time/edtf/types.ts';
import { countedTimes } from '../../time/prose/counted-times.ts';
import type { NumeralOrder } from '../../time/written/numeral.ts';
import { relativeInEnglish } from '../../time/written/relative-words.ts';
import { tableOf } from '../../time/written/tables.ts';
import { edtfOfSpan, yearlessSpans } from '../../time/written/yearless-spans.ts';
import { latestBefore, yearlessDates } from '../../time/written/yearless.ts';
import { shown } from '../shown.ts';
import { countedInPlace } from './counted-in-place.ts';
import { sayingVerdict, type Verdict } from './verdict.ts';
import { weekdayDay, weekdayPart } from './weekday-dates.ts';
import { placesOf, valuesOf, type ClaimedWords } from './worded.ts';

/**
 * Whether the words, counted from a day, give the date claimed: back from the document's own ("three days ago"), or to
 * either side of one that the text has named ("the next day").
 */
export function countedVerdict(worded: ClaimedWords, from: CalendarDate): Verdict {
  const { written, language, numeralOrder } = worded;
  const part = weekdayPart(worded, from);
  if (part !== undefined) return part;
  const counted = asSureAsThere(worded, countedDate(written, language, from, numeralOrder));
  if (counted.kind === 'counted') {
    const alone = sayingVerdict(worded, [counted.edtf]);
    return alone.kind === 'fits' ? (countedInPlace(worded, from.text) ?? alone) : alone;
  }
  const table = tableOf(language);
  const isForeign = table !== undefined && table.tag !== 'en';
  if (isEnglish(language)) return { kind: 'not-counted', message: counted.message };
  return isForeign && isOneDay(worded.claimed)
    ? { kind: 'not-counted', message: `no day can be counted back from the words ${shown(written)}` }
    : { kind: 'unread' };
}

// "Two days later" behind "about 10 May" is no sure day, whatever day it is said to be counted from.
function asSureAsThere({ written, contexts, language }: ClaimedWords, counted: CountedDate): CountedDate {
  if (counted.kind === 'none') return counted;
  const there = contexts.flatMap((context) => {
    const times = countedTimes(context.text, { language });
    return placesOf(context, written).map(
      (start) => times.find((one) => one.start < start + written.length && one.end > start)?.edtf,
    );
  });
  const [edtf] = there;
  const isUnsure = edtf !== undefined && /[~?%]$/.test(edtf) && edtf.slice(0, -1) === counted.edtf;
  return isUnsure && there.every((one) => one === edtf) ? { kind: 'counted', edtf } : counted;
}

/** What words come to, counted from a day. */
export type CountedDate =
  { readonly kind: 'counted'; readonly edtf: string } | { readonly kind: 'none'; readonly message: string };

/** The date that words of a language come to, counted from a day. */
export function countedDate(
  written: string,
  language: string,
  from: CalendarDate,
  numeralOrder?: NumeralOrder,
): CountedDate {
  const beside = weekdayDay(written, { language, numeralOrder }, from);
  const isAlone = beside !== undefined && countedBeside(beside.rest, language, from).kind === 'none';
  return isAlone ? { kind: 'counted', edtf: beside.edtf } : countedBeside(written, language, from);
}

function countedBeside(written: string, language: string, from: CalendarDate): CountedDate {
  const table = tableOf(language);
  const isForeign = table !== undefined && table.tag !== 'en';
  const span = spanBefore(written, language, from);
  if (span !== undefined) return { kind: 'counted', edtf: span };
  const said = isForeign ? relativeInEnglish(written, language) : '';
  const english = countBack(written, from);
  const back = english.ok || said === '' ? english : countBack(said, from);
  const read = timeFrom(written, language, from);
  // What counts forward, "two days later", has no amount to count back.
  const isForward = read !== undefined && back.ok && overlaps(boundsOf(back.value), boundsOf(read)) === 'no';
  if (back.ok && !isForward) return { kind: 'counted', edtf: back.value.text };
  if (read !== undefined) return { kind: 'counted', edtf: read.text };
  const own =
    isForeign && from.firstDay === from.lastDay
      ? yearlessDates(written, table).flatMap((one) => latestBefore(one, from.firstDay) ?? [])
      : [];
  const [first] = own;
  return first !== undefined && own.length === 1
    ? { kind: 'counted', edtf: first }
    : { kind: 'none', message: back.ok ? '' : back.problem.message };
}

/** EDTF of the range that the words name without its year: that of the year they tell of, or the latest that had ended by a day. */
function spanBefore(written: string, language: string, from: CalendarDate): string | undefined {
  const table = tableOf(language) ?? tableOf('en');
  const [span, ...others] = table === undefined ? [] : yearlessSpans(written, table);
  if (span === undefined || others.length > 0) return undefined;
  // "2 June to 9 July of that year": the words say themselves which.
  const [one, other, ...more] = countedTimes(written, { language }, from.text);
  if (one !== undefined && other !== undefined && more.length === 0)
    return edtfOfSpan(span, one.edtf, other.edtf);
  if (from.firstDay !== from.lastDay) return undefined;
  const last = latestBefore(span.to, from.firstDay);
  const [end] = valuesOf(last === undefined ? [] : [last]);
  const first = end?.kind === 'date' ? latestBefore(span.from, end.lastDay) : undefined;
  if (first === undefined || last === undefined) return undefined;
  return edtfOfSpan(span, first, last);
}

/** The one time that words name by its distance from another; undefined where they name several. */
function timeFrom(written: string, language: string, from: CalendarDate): Edtf | undefined {
  const read = new Set(countedTimes(written, { language }, from.text).map(({ edtf }) => edtf));
  const [one] = valuesOf([...read]);
  return read.size === 1 ? one : undefined;
}

function isEnglish(language: string): boolean {
  const table = tableOf(language);
  return table === undefined ? /^(?:und|mul)\b/i.test(language) : table.tag === 'en';
}

function isOneDay(claimed: Edtf): boolean {
  return claimed.kind === 'date' && claimed.firstDay === claimed.lastDay && claimed.qualifier === 'none';
}
