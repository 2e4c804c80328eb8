import { boundsOf, onlyDay } from '../time/bounds/bounds.ts';
import { compareDated } from '../time/bounds/compare.ts';
import { isoDay } from '../time/edtf/day.ts';
import { requireEdtf } from '../time/edtf/parse.ts';
import type { CalendarDate, Edtf, Range } from '../time/edtf/types.ts';
import { wordsOf, wordsOfDay } from '../words/dates.ts';
import type { EventRecord } from './archive.ts';
import { deciding, type DateClaim } from './date-claim.ts';

/**
 * When an event was, in words, no more exact than its claims: "1 March 2023", "24 or 25 February 2023",
 * "12 December 2022 to a day between 28 April and 24 September 2023".
 */
export function toldDate(event: EventRecord): string {
  switch (event.shape) {
    case 'point':
      return toldClaims(deciding(event.claims, 'start'), event.bounds.start);
    case 'series':
      return `several, ${toldSeries(event)}, days not given`;
    case 'span':
      return toldSpan(event);
  }
}

/** What a claim says, in words: "about December 2022", "still going on on 9 March 2023". */
export function toldClaim(claim: DateClaim): string {
  if (claim.date.kind !== 'open') return wordsOf(claim.date);
  return claim.asOf === undefined ? 'still going on' : `still going on on ${wordsOf(claim.asOf)}`;
}

/** The EDTF texts that decide an event's date, each once: "2022-12-12/..", "2023-02-24 · 2023-02-25". */
export function machineDate(event: EventRecord): string {
  const ends = [...new Set([...deciding(event.claims, 'start'), ...deciding(event.claims, 'end')])];
  return [...new Set(ends.map((claim) => (claim.date.kind === 'open' ? '..' : claim.date.text)))].join(' · ');
}

function toldSeries({ claims, bounds }: EventRecord): string {
  if (bounds.end.latest.kind !== 'day')
    return `from ${toldClaims(deciding(claims, 'start'), bounds.start)} on`;
  return rangeWords({ earliest: bounds.start.earliest, latest: bounds.end.latest });
}

function toldSpan({ claims, bounds }: EventRecord): string {
  const starts = deciding(claims, 'start');
  const ends = deciding(claims, 'end');
  const [whole] = starts;
  if (
    whole !== undefined &&
    starts.length === 1 &&
    ends.length === 1 &&
    ends[0] === whole &&
    whole.date.kind !== 'open'
  ) {
    return wordsOf(whole.date);
  }
  const vague = starts.length > 1 && !isOneDay(bounds.start) ? 'a day ' : '';
  const start = `${vague}${toldClaims(starts, bounds.start)}`;
  if (ends.length === 0) return `from ${start}, end not known`;
  if (bounds.end.latest.kind === 'open') {
    const last = ends.find((claim) => claim.asOf !== undefined)?.asOf;
    return `from ${start}, still going on${last === undefined ? '' : ` when last attested on ${wordsOf(last)}`}`;
  }
  if (bounds.end.latest.kind === 'unknown') return `from ${start}, end not known`;
  if (isOneDay(bounds.end))
    return `${vague === '' ? '' : 'from '}${start} to ${toldClaims(ends, bounds.end)}`;
  return `${vague === '' ? '' : 'from '}${start} to a day ${rangeWords(bounds.end)}`;
}

function toldClaims(claims: readonly DateClaim[], range: Range): string {
  const dates = distinct(claims.map(({ date }) => date).filter((date) => date.kind !== 'open'));
  const [first] = dates;
  if (first === undefined) return 'date not known';
  if (dates.length === 1) return wordsOf(first);
  const days = dates.filter((date): date is CalendarDate => date.kind === 'date');
  if (days.length !== dates.length || days.length > 3) return rangeWords(range);
  return wordsOf(requireEdtf(`[${days.map(({ text }) => text).join(',')}]`));
}

function distinct(dates: readonly Edtf[]): readonly Edtf[] {
  const byText = new Map(dates.map((date) => [date.text, date]));
  return [...byText.values()].sort((a, b) =>
    compareDated({ id: a.text, bounds: boundsOf(a) }, { id: b.text, bounds: boundsOf(b) }),
  );
}

function isOneDay(range: Range): boolean {
  return onlyDay(range) !== undefined;
}

function rangeWords({ earliest, latest }: Range): string {
  if (earliest.kind === 'day' && latest.kind === 'day') {
    return wordsOf(requireEdtf(`[${isoDay(earliest.day)}..${isoDay(latest.day)}]`));
  }
  if (earliest.kind === 'day') return `on or after ${wordsOfDay(earliest.day)}`;
  if (latest.kind === 'day') return `on or before ${wordsOfDay(latest.day)}`;
  return 'not known';
}
