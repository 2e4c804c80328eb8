import type { EventRecord } from '../../model/archive.ts';
import { deciding, rangeOf, type DateClaim } from '../../model/date-claim.ts';
import { knownDay } from '../../model/queries.ts';
import { toldClaim } from '../../model/told.ts';
import { eventWords } from '../../words/chapters/event.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { capitalized, say } from '../../words/say.ts';
import { surenessOfDate } from '../../model/sureness.ts';
import { toldToEnd, type ToldToEnd } from './told-duration.ts';

/** By whose usage it began then, what happened, and at what time of day, as sentences. */
export function startParticulars({ usage, marks, time, inferred }: DateClaim): string {
  const sentences = [usage, marks].filter((words) => words !== undefined).map((words) => capitalized(words));
  return [
    ...sentences.map((words) => say(sharedWords.sentence, { words })),
    ...(time === undefined ? [] : [say(eventWords.timeOfDay, { time })]),
    ...inferredWords(inferred),
  ].join(' ');
}

/** What happened when it ended, by whose usage it is the end, and how the archive inferred it, as sentences. */
export function endHappening({ inferred, ...claim }: DateClaim): string {
  return [happened(claim), ...inferredWords(inferred)].filter((words) => words !== '').join(' ');
}

/** The dates that an event is told by and that no source names, each with how the archive inferred it: "2 October 1995: ...". */
export function inferredNotes({ claims }: Pick<EventRecord, 'claims'>): readonly string[] {
  const told = [...deciding(claims, 'start'), ...deciding(claims, 'end')];
  return [...new Set(told)].flatMap((claim) =>
    inferredWords(claim.inferred).map((words) => say(sharedWords.named, { name: toldClaim(claim), words })),
  );
}

function inferredWords(inferred: string | undefined): readonly string[] {
  return inferred === undefined ? [] : [say(eventWords.inferredBy, { how: inferred })];
}

function happened({ marks, usage }: Pick<DateClaim, 'marks' | 'usage'>): string {
  if (marks === undefined) return usage === undefined ? '' : say(eventWords.byUsage, { usage });
  const told = capitalized(marks);
  const words = usage === undefined ? told : say(eventWords.marksInUsage, { marks: told, usage });
  return say(sharedWords.sentence, { words });
}

/** How long it lasted by a claim of its end: an open one counts to the day on which it still went on. */
export function lastedByClaim(event: EventRecord, claim: DateClaim): ToldToEnd | undefined {
  const end = rangeOf(claim, 'end');
  const day = end.latest.kind === 'open' ? knownDay(claim.asOf) : undefined;
  const sureness = claim.date.kind === 'open' ? 'none' : surenessOfDate(claim.date, 'end');
  if (day !== undefined) {
    return toldToEnd(event, { earliest: { kind: 'day', day }, latest: end.latest }, sureness);
  }
  return end.earliest.kind === 'day' || end.latest.kind === 'day'
    ? toldToEnd(event, end, sureness)
    : undefined;
}
