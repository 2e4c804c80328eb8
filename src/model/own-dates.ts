import { dayOf } from '../time/bounds/bounds.ts';
import { eventWords } from '../words/chapters/event.ts';
import { sharedWords } from '../words/chapters/shared.ts';
import { say } from '../words/say.ts';
import type { EventRecord } from './archive.ts';
import { deciding, rangeOf, type DateClaim } from './date-claim.ts';
import { toldClaim, toldDate } from './told.ts';

type Dated = Pick<EventRecord, 'shape' | 'claims' | 'bounds'>;

/**
 * When an event was, and which of the days that this names no source gives as its date: "1 March to a day between 28 April and
 * 30 June 1995; 28 April 1995 is the archive's candidate, not a source's". For what is read away from the page on which every
 * claim stands with its sources.
 */
export function toldDateAndWhose(event: Dated): string {
  return [toldDate(event), ...ownDates(event)].reduce(
    (told, item) => told + say(sharedWords.nextItem, { item }),
  );
}

/** The days of a told date that are candidates of the archive's alone, each in a clause. */
export function ownCandidates(event: Dated): readonly string[] {
  const clauses = (['start', 'end'] as const).flatMap((end) =>
    deciding(event.claims, end)
      .filter((claim) => claim.inferred === undefined && setsLimit(event, claim, end))
      .map((claim) => say(eventWords.isCandidate, { date: toldClaim(claim) })),
  );
  return [...new Set(clauses)];
}

/** What of an event's date is the archive's own, each in a clause: a candidate that sets a limit, a day it inferred. */
function ownDates(event: Dated): readonly string[] {
  const told = (['start', 'end'] as const).flatMap((end) =>
    deciding(event.claims, end).map((claim) => ({ claim, end })),
  );
  if (told.length > 0 && told.every(({ claim }) => claim.inferred !== undefined))
    return [eventWords.inferredByArchive];
  const clauses = told.flatMap(({ claim, end }) => {
    const date = toldClaim(claim);
    // What another source names too is no inference alone.
    const isNamed = told.some(
      (one) => one.end === end && one.claim.inferred === undefined && toldClaim(one.claim) === date,
    );
    if (claim.inferred !== undefined) return isNamed ? [] : [say(eventWords.isInferred, { date })];
    return setsLimit(event, claim, end) ? [say(eventWords.isCandidate, { date })] : [];
  });
  return [...new Set(clauses)];
}

/** Whether only a happening sets a limit of the days within which one end of an event is told to lie. */
function setsLimit({ claims, bounds }: Dated, claim: DateClaim, end: 'start' | 'end'): boolean {
  if (claim.gives === undefined) return false;
  const limitOf = (one: DateClaim, limit: 'earliest' | 'latest') => dayOf(rangeOf(one, end)[limit]);
  const given = deciding(claims, end).filter(({ gives }) => gives === undefined);
  return (['earliest', 'latest'] as const).some((limit) => {
    const day = dayOf(bounds[end][limit]);
    return limitOf(claim, limit) === day && given.every((one) => limitOf(one, limit) !== day);
  });
}
