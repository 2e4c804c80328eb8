import type { Day, Range } from '../../time/edtf/types.ts';
import type { Listed } from '../types.ts';

/** Days of which no event is known: both are inside the gap. */
export interface Gap {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  /** Spans that certainly went on all through it. */
  readonly during: readonly string[];
}

/**
 * Stretches of at least `leastDays` whole days between dates that are known to the day (or to one of a few days):
 * a vaguely dated event may lie inside, so they are told as "no event known to the day".
 */
export function findGaps(events: readonly Listed[], leastDays: number): readonly Gap[] {
  const known = events.flatMap(knownRanges).sort((a, b) => a.from - b.from);
  const gaps: Gap[] = [];
  let covered: Day | undefined;
  for (const { from, to } of known) {
    if (covered !== undefined && from - covered - 1 >= leastDays) {
      const gap = { from: covered + 1, to: from - 1, days: from - covered - 1 };
      gaps.push({
        ...gap,
        during: events.filter((event) => lastsThrough(event, gap)).map(({ title }) => title),
      });
    }
    covered = covered === undefined ? to : Math.max(covered, to);
  }
  return gaps;
}

// "24 or 25 February" is known well enough to end a gap; a month is not.
const widestKnownDays = 7;

function knownRanges({ shape, bounds }: Listed): readonly { readonly from: Day; readonly to: Day }[] {
  if (shape === 'series') return [];
  return [bounds.start, ...(shape === 'span' ? [bounds.end] : [])].flatMap(knownRange);
}

function knownRange({ earliest, latest }: Range) {
  return earliest.kind === 'day' && latest.kind === 'day' && latest.day - earliest.day < widestKnownDays
    ? [{ from: earliest.day, to: latest.day }]
    : [];
}

function lastsThrough(
  { shape, bounds }: Listed,
  { from, to }: { readonly from: Day; readonly to: Day },
): boolean {
  const { start, end } = bounds;
  return (
    shape === 'span' &&
    start.latest.kind === 'day' &&
    start.latest.day <= from &&
    end.earliest.kind === 'day' &&
    end.earliest.day >= to
  );
}
