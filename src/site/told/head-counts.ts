import type { Archive, EventRecord } from '../../model/archive.ts';
import { knownDay, latestDocument } from '../../model/queries.ts';
import { surenessOf } from '../../model/sureness.ts';
import { onlyDay } from '../../time/bounds/bounds.ts';
import { eventWords } from '../../words/chapters/event.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { wordsOfDay } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { dayOfLeadSpan, leadSpan } from './lead-span.ts';
import { toldOnDay, toldToEnd } from './told-duration.ts';

/** What the head of an event's page counts besides its date. */
export interface HeadCounts {
  /** Behind the date: ", 132 days elapsed" of the lead span, or ": 137 days elapsed, first day not counted"; it may be empty. */
  readonly behind: string;
  /** How long it had lasted by the archive's latest document, where that attests it. */
  readonly asOf?: string;
}

/** How long the lead span had lasted by an event, and how long the event did itself. */
export function headCounts(archive: Archive, event: EventRecord): HeadCounts {
  const asOf = asOfDocument(archive, event);
  return {
    behind: elapsedByThen(archive, event) + lastedWords(event),
    ...(asOf !== undefined && { asOf }),
  };
}

// The other way of counting, without the first day.
function elapsedByThen(archive: Archive, event: EventRecord): string {
  const span = leadSpan(archive);
  const day = event.shape === 'point' ? onlyDay(event.bounds.start) : undefined;
  if (span === undefined || day === undefined || dayOfLeadSpan(archive, event) === undefined) return '';
  const elapsed = toldOnDay(span, day)?.elapsed;
  return elapsed === undefined ? '' : say(sharedWords.nextDetail, { item: elapsed });
}

function lastedWords(event: EventRecord): string {
  const { start, end } = event.bounds;
  if (event.shape !== 'span' || start.earliest.kind !== 'day' || end.latest.kind !== 'day') return '';
  const length = toldToEnd(event, end, surenessOf(event, 'end'));
  if (length === undefined) return '';
  const lasted = say(eventWords.lasted, { elapsed: length.elapsed });
  return lasted + (event.context?.endAdopted === 'none' ? eventWords.noEndAgreed : '');
}

function asOfDocument(archive: Archive, event: EventRecord): string | undefined {
  const document = latestDocument(archive);
  const day = knownDay(document?.date);
  const isAttested = event.attestations.some((one) => one.document === document);
  if (event.shape !== 'span' || !isAttested || day === undefined) return undefined;
  const told = toldOnDay(event, day);
  if (told === undefined) return undefined;
  const { elapsed, ordinalDay } = told;
  return say(eventWords.asOfDocument, { day: wordsOfDay(day), elapsed, ordinalDay });
}
