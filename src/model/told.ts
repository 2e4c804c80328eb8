import { boundsOf, dayOf } from '../time/bounds/bounds.ts';
import { compareDated } from '../time/bounds/compare.ts';
import { requireEdtf } from '../time/edtf/parse.ts';
import type { Edtf, Limit, OneOfMember, Qualifier, Range } from '../time/edtf/types.ts';
import { eventWords } from '../words/chapters/event.ts';
import { onDateWords, qualifiedWords, wordsOf, wordsOfRange } from '../words/dates.ts';
import { dates } from '../words/current.ts';
import { say } from '../words/say.ts';
import type { EventRecord } from './archive.ts';
import { mostChoices } from './day-choices.ts';
import { boundsOfClaims, deciding, lastAsOf, rangeOf, type DateClaim } from './date-claim.ts';
import type { Shape } from './event.ts';
import { leastSure, surenessOf, surenessOfDate } from './sureness.ts';

/**
 * When an event was, in words, no more exact than its claims: "1 March 1995", "24 or 25 February 1995",
 * "12 December 1994 to 28 April or 24 September 1995".
 */
export function toldDate(event: Dated): string {
  switch (event.shape) {
    case 'point':
      return toldEnd(event, 'start').words;
    case 'series':
      return say(eventWords.toldSeries, { when: toldSeries(event) });
    case 'span':
      return toldSpan(event);
  }
}

/** What a claim says, in words: "about December 1994", "still going on on 9 March 1995". */
export function toldClaim(claim: DateClaim): string {
  if (claim.date.kind !== 'open') return wordsOf(claim.date);
  return claim.asOf === undefined
    ? eventWords.goingOn
    : say(eventWords.goingOnThen, { when: onDateWords(claim.asOf) });
}

/** When an event was by some of its claims alone, as a document gives them. */
export function toldBy(claims: readonly DateClaim[], { shape }: Pick<EventRecord, 'shape'>): string {
  return toldDate({ shape, claims, bounds: boundsOfClaims(claims) });
}

type Dated = Pick<EventRecord, 'shape' | 'claims' | 'bounds'>;

/** The EDTF texts that decide an event's date, each once: "1994-12-12/..", "1995-02-24 · 1995-02-25". */
export function machineDate(event: EventRecord): string {
  const ends = [...new Set([...deciding(event.claims, 'start'), ...deciding(event.claims, 'end')])];
  return [...new Set(ends.map((claim) => (claim.date.kind === 'open' ? '..' : claim.date.text)))].join(' · ');
}

function toldSeries(event: Dated): string {
  const { start, end } = event.bounds;
  const within = { earliest: start.earliest, latest: end.latest };
  const words = end.latest.kind === 'day' ? wordsOfRange(within) : undefined;
  if (words !== undefined)
    return qualifiedWords(words, leastSure([surenessOf(event, 'start'), surenessOf(event, 'end')]));
  return say(eventWords.fromOn, { start: toldEnd(event, 'start').words });
}

function toldSpan(event: Dated): string {
  const whole = wholeDate(event);
  if (whole !== undefined) return wordsOf(whole);
  const ends = deciding(event.claims, 'end');
  const start = toldEnd(event, 'start');
  const side =
    event.bounds.start.latest.kind === 'unknown'
      ? ({ kind: 'unknown' } as const)
      : ({ kind: 'date', words: start.words } as const);
  if (ends.length === 0 || event.bounds.end.latest.kind === 'unknown')
    return dates.interval(side, { kind: 'unknown' }, undefined);
  if (event.bounds.end.latest.kind === 'open') {
    const last = lastAsOf(ends);
    return dates.interval(side, { kind: 'open' }, last === undefined ? undefined : onDateWords(last));
  }
  const end = toldEnd(event, 'end');
  if (side.kind === 'unknown') return dates.interval(side, { kind: 'date', words: end.words }, undefined);
  const message = start.kind === 'date' ? eventWords.startToEnd : eventWords.fromStartToEnd;
  return say(message, { start: start.words, end: end.words });
}

/** The one date that tells of both ends, where one does. */
function wholeDate({ claims }: Dated): Edtf | undefined {
  const [start, ...others] = deciding(claims, 'start');
  const ends = deciding(claims, 'end');
  if (start === undefined || others.length > 0 || ends.length !== 1 || ends[0] !== start) return undefined;
  return start.date.kind === 'open' ? undefined : start.date;
}

interface ToldEnd {
  /** `date`: as its one date says. `choice`: one of a few days. `range`: the days within which it lies. */
  readonly kind: 'date' | 'choice' | 'range';
  readonly words: string;
}

function toldEnd({ claims, bounds, shape }: Dated, end: 'start' | 'end'): ToldEnd {
  const range = bounds[end];
  const told = deciding(claims, end).flatMap((claim) =>
    claim.date.kind === 'open' ? [] : [{ date: claim.date, range: rangeOf(claim, end) }],
  );
  const [first, ...others] = distinct(told.map(({ date }) => date));
  if (first === undefined) return { kind: 'range', words: eventWords.dateNotKnown };
  // The other end may leave fewer days than the date's own words, save where the date itself is not sure.
  const narrowed = told.some((one) => !sameLimits(one.range, range)) && !isQualified(first);
  if (others.length === 0 && !narrowed) {
    const isRange = first.kind === 'one-of' && first.members.some(({ kind }) => kind !== 'date');
    return isRange ? rangeTold(wordsOf(first), shape) : { kind: 'date', words: wordsOf(first) };
  }
  // A date and an interval may give the same day.
  const isOneDay = range.earliest.kind === 'day' && sameLimits(range, { ...range, latest: range.earliest });
  const words =
    isOneDay && told.every((one) => sameLimits(one.range, range)) ? wordsOfRange(range) : undefined;
  if (words !== undefined) return { kind: 'date', words };
  // What only tells of a happening names no day of which the end is one.
  const isGiven = deciding(claims, end).every(({ gives }) => gives === undefined);
  const choice = isGiven ? choiceOf([first, ...others], range) : undefined;
  if (choice !== undefined) return { kind: 'choice', words: choice };
  const ranged = rangeTold(wordsOfRange(range) ?? eventWords.notKnown, shape);
  const sureness = surenessOf({ claims }, end);
  // "About" stands at the day that is about so; "about a day between" would be about none.
  return shape === 'span' &&
    sureness !== 'none' &&
    range.earliest.kind === 'day' &&
    range.latest.kind === 'day'
    ? rangeTold(wordsOfRange(range, dates, limitSureness(told, range, end)) ?? eventWords.notKnown, shape)
    : { kind: ranged.kind, words: qualifiedWords(ranged.words, sureness) };
}

/** How sure each limit of a range is, by the dates that set it. */
function limitSureness(
  told: readonly { readonly date: Edtf; readonly range: Range }[],
  range: Range,
  end: 'start' | 'end',
): Readonly<Record<'earliest' | 'latest', Qualifier>> {
  const at = (limit: 'earliest' | 'latest') => {
    const day = dayOf(range[limit]);
    const setting = told.filter((one) => dayOf(one.range[limit]) === day);
    return leastSure(setting.map(({ date }) => surenessOfDate(date, end)));
  };
  return { earliest: at('earliest'), latest: at('latest') };
}

function rangeTold(days: string, shape: Shape): ToldEnd {
  return { kind: 'range', words: shape === 'span' ? say(eventWords.someDay, { days }) : days };
}

/** "24 or 25 February 1995": a few dates of which one is right, where none of them is left out by the range. */
function choiceOf(dates: readonly Edtf[], range: Range): string | undefined {
  const all = dates.flatMap((date): readonly (Edtf | OneOfMember)[] =>
    date.kind === 'one-of' ? date.members : [date],
  );
  const members = distinct(all.filter((one) => one.kind === 'date'));
  if (all.some(({ kind }) => kind !== 'date') || members.length < 2 || members.length > mostChoices)
    return undefined;
  const choice = requireEdtf(`[${members.map(({ text }) => text).join(',')}]`);
  return sameLimits(boundsOf(choice).start, range) ? wordsOf(choice) : undefined;
}

function distinct(dates: readonly Edtf[]): readonly Edtf[] {
  const byText = new Map(dates.map((date) => [date.text, date]));
  return [...byText.values()].sort((a, b) =>
    compareDated({ id: a.text, bounds: boundsOf(a) }, { id: b.text, bounds: boundsOf(b) }),
  );
}

function isQualified(date: Edtf): boolean {
  return date.kind === 'date' && date.qualifier !== 'none';
}

function sameLimits(a: Range, b: Range): boolean {
  const same = (one: Limit, other: Limit) =>
    one.kind === 'day' && other.kind === 'day' ? one.day === other.day : one.kind === other.kind;
  return same(a.earliest, b.earliest) && same(a.latest, b.latest);
}
