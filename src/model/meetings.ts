import type { Limit } from '../time/edtf/types.ts';
import type { Archive, EventRecord } from './archive.ts';

/** Meetings of the archive by when they were, seen from a span. */
export interface MeetingGroups {
  readonly before: readonly EventRecord[];
  readonly during: readonly EventRecord[];
  /** After its earliest candidate end, when no end is agreed: it may or may not have been going on. */
  readonly perhapsDuring: readonly EventRecord[];
  readonly notHeld: readonly EventRecord[];
  readonly after: readonly EventRecord[];
}

/**
 * Groups meetings by a span; without one all held meetings are `before`. A series stands in every group that it is known
 * to reach.
 */
export function groupMeetings({ events }: Archive, span: EventRecord | undefined): MeetingGroups {
  const placed = events.filter(isMeeting).map((meeting) => ({ meeting, parts: partsOf(meeting, span) }));
  const at = (part: Part) => placed.filter(({ parts }) => parts.includes(part)).map(({ meeting }) => meeting);
  return {
    before: at('before'),
    during: at('during'),
    perhapsDuring: at('perhaps'),
    notHeld: events.filter(isNotHeld),
    after: at('after'),
  };
}

/** Whether people met: a statement made at a meeting is of another kind, and tells of the meeting all the same. */
export function isMeeting({ kind, context }: Pick<EventRecord, 'kind' | 'context'>): boolean {
  return kind.role === 'meeting' || (!isNotHeld({ kind }) && context?.meeting !== undefined);
}

/** Whether it is a meeting that was planned and did not take place: nobody met. */
export function isNotHeld({ kind }: Pick<EventRecord, 'kind'>): boolean {
  return kind.role === 'meeting-not-held';
}

const order = ['before', 'during', 'perhaps', 'after'] as const;
type Part = (typeof order)[number];

function partsOf({ shape, bounds }: EventRecord, span: EventRecord | undefined): readonly Part[] {
  const first = partAt(bounds.start.earliest, span);
  const last =
    shape === 'series' && bounds.end.latest.kind === 'day' ? partAt(bounds.end.latest, span) : first;
  return order.slice(order.indexOf(first), order.indexOf(last) + 1);
}

function partAt(limit: Limit, span: EventRecord | undefined): Part {
  if (span === undefined || limit.kind !== 'day') return 'before';
  const { start, end } = span.bounds;
  if (start.latest.kind !== 'day' || limit.day < start.latest.day) return 'before';
  if (end.earliest.kind !== 'day' || limit.day <= end.earliest.day) return 'during';
  return end.latest.kind !== 'day' || limit.day <= end.latest.day ? 'perhaps' : 'after';
}
