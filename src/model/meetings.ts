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

/** Groups meetings by a span; without one all held meetings are `before`. */
export function groupMeetings({ events }: Archive, span: EventRecord | undefined): MeetingGroups {
  // A statement made at a meeting is of another kind, and tells of the meeting all the same.
  const meetings = events.filter(
    ({ kind, context }) =>
      kind.role === 'meeting' || (kind.role !== 'meeting-not-held' && context?.meeting !== undefined),
  );
  const placed = meetings.map((meeting) => ({ meeting, when: placeIn(meeting, span) }));
  const at = (when: Place) => placed.filter((one) => one.when === when).map(({ meeting }) => meeting);
  return {
    before: at('before'),
    during: at('during'),
    perhapsDuring: at('perhaps'),
    notHeld: events.filter(({ kind }) => kind.role === 'meeting-not-held'),
    after: at('after'),
  };
}

type Place = 'before' | 'during' | 'perhaps' | 'after';

function placeIn(meeting: EventRecord, span: EventRecord | undefined): Place {
  const { earliest } = meeting.bounds.start;
  if (span === undefined || earliest.kind !== 'day') return 'before';
  const { start, end } = span.bounds;
  if (start.latest.kind !== 'day' || earliest.day < start.latest.day) return 'before';
  if (end.earliest.kind !== 'day' || earliest.day <= end.earliest.day) return 'during';
  return end.latest.kind !== 'day' || earliest.day <= end.latest.day ? 'perhaps' : 'after';
}
