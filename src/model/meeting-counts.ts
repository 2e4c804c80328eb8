import type { Archive, EventRecord } from './archive.ts';
import { toldAloneBy } from './told-alone.ts';
import type { Actor } from './vocabulary.ts';

/** How many meetings there were of the same sides. */
export interface MeetingCount {
  /** Who met, in the order of the first of these meetings; none where no source names anybody. */
  readonly sides: readonly Actor[];
  /** Meetings of which somebody who met has told. */
  readonly told: number;
  /** Meetings that are only said to have been held. */
  readonly reported: number;
  /** Series of meetings of which the number is not known. */
  readonly series: number;
  /** Of all these, those of which one account alone tells who met, or another account tells it otherwise. */
  readonly unsettled: number;
}

/** Meetings by who met, in the order of the first of each: one number for all would count unlike things together. */
export function countMeetings(archive: Archive, meetings: readonly EventRecord[]): readonly MeetingCount[] {
  const groups = new Map<string, { sides: readonly Actor[]; meetings: EventRecord[] }>();
  for (const meeting of meetings) {
    const sides = sidesOf(archive, meeting);
    const key = sides
      .map(({ id }) => id)
      .sort()
      .join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { sides, meetings: [meeting] });
    else group.meetings.push(meeting);
  }
  return [...groups.values()].map((group) => {
    const single = group.meetings.filter(({ shape }) => shape !== 'series');
    const reported = single.filter(({ context }) => context?.meeting?.reported === true).length;
    return {
      sides: group.sides,
      told: single.length - reported,
      reported,
      series: group.meetings.length - single.length,
      unsettled: group.meetings.filter(hasUnsettledSides).length,
    };
  });
}

/** Whether one account alone tells who met, or another tells it otherwise. */
export function hasUnsettledSides(event: Pick<EventRecord, 'attestations' | 'context'>): boolean {
  const between = event.context?.meeting?.between ?? [];
  return (
    toldAloneBy(event) !== undefined ||
    between.some(({ by, disputed }) => by !== undefined || disputed === true)
  );
}

/** Who met: the sides of its meeting, or where no source tells of one who is named in it. */
export function sidesOf({ actors }: Pick<Archive, 'actors'>, event: EventRecord): readonly Actor[] {
  const between = event.context?.meeting?.between ?? [];
  if (between.length === 0) return event.actors;
  return [...new Set(between.flatMap(({ side }) => actors.get(side ?? '') ?? []))];
}
