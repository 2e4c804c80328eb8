import type { EventRecord } from '../../model/archive.ts';
import { candidatesOf } from '../../model/candidates.ts';
import { deciding, rangeOf, type DateClaim } from '../../model/date-claim.ts';
import { ownCandidates } from '../../model/own-dates.ts';
import { toldClaim } from '../../model/told.ts';
import { dayOf } from '../../time/bounds/bounds.ts';
import { eventWords } from '../../words/chapters/event.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { capitalized, listWords, say } from '../../words/say.ts';

/**
 * What is in dispute in the date that is told of an event, as sentences, for what is read away from its page: that no end is
 * agreed, which other dates are claimed, and which of those told are the archive's own candidates.
 */
export function dateDisputes(event: EventRecord): readonly string[] {
  const ends = candidatesOf(event, 'end').filter(({ letter }) => letter !== undefined);
  const isOpen = event.shape === 'span' && event.context?.endAdopted === 'none' && ends.length > 1;
  const claimed = (end: 'start' | 'end', message: OtherDates) => {
    const others = otherDates(event, end);
    return others.length === 0 ? [] : [say(message, { count: others.length, dates: listWords(others) })];
  };
  const isPoint = event.shape === 'point';
  return [
    ...claimed('start', isPoint ? eventWords.otherDate : eventWords.otherBeginning),
    ...(isOpen ? [eventWords.noEnd] : isPoint ? [] : claimed('end', eventWords.otherEnd)),
    ...ownCandidates(event).map((words) => say(sharedWords.sentence, { words: capitalized(words) })),
  ];
}

type OtherDates = (typeof eventWords)['otherDate' | 'otherBeginning' | 'otherEnd'];

/** The dates claimed of one end that the date told does not come from, and that are no vaguer form of it. */
function otherDates(event: EventRecord, end: 'start' | 'end'): readonly string[] {
  const told = deciding(event.claims, end);
  const known = new Set(told.map(toldClaim));
  const others = candidatesOf(event, end)
    .flatMap(({ claims }) => claims)
    .filter((claim) => claim.date.kind !== 'open' && !told.some((one) => isWithin(one, claim, end)));
  return [...new Set(others.map(toldClaim))].filter((words) => !known.has(words));
}

function isWithin(one: DateClaim, other: DateClaim, end: 'start' | 'end'): boolean {
  const [inner, outer] = [rangeOf(one, end), rangeOf(other, end)];
  const first = ({ earliest }: typeof inner) => dayOf(earliest) ?? -Infinity;
  const last = ({ latest }: typeof inner) => dayOf(latest) ?? Infinity;
  return first(inner) >= first(outer) && last(inner) <= last(outer);
}
