import type { CountedFrom } from './mention.ts';
import type { CalendarTime, TimeUnit } from './time-value.ts';
import { timeUnits } from './time-value.ts';

/** A date that something may be counted from. */
export interface Anchor {
  readonly time: CalendarTime;
  readonly from: CountedFrom;
}

/** The dates of a text up to a place, the nearest last, and that of the document. */
export interface Anchors {
  readonly document: Anchor | undefined;
  readonly text: readonly Anchor[];
}

/** Where an expression stands. */
export interface Place {
  readonly anchors: Anchors;
  readonly passage: number;
  /** UTF-16 offset in the passage. */
  readonly sentenceStart: number;
}

/** The nearest date before it in its sentence. */
export function besideInSentence({ anchors: { text }, passage, sentenceStart }: Place): Anchor | undefined {
  const last = text.at(-1);
  const from = last?.from;
  return from?.kind === 'text' && from.passage === passage && from.start >= sentenceStart ? last : undefined;
}

/**
 * The nearest date before that is exact enough to count in a unit: a day to count days and weeks, a month to count
 * months. It stands in the same passage or the one before it.
 */
export function nearestAnchor({ text }: Anchors, unit: TimeUnit, passage: number): Anchor | undefined {
  const finest = finestFor(unit);
  for (let at = text.length - 1; at >= Math.max(0, text.length - mostDates); at -= 1) {
    const one = text[at];
    if (one === undefined) break;
    if (one.from.kind === 'text' && passage - one.from.passage > farthest) return undefined;
    if (isWithin(one.time.unit, finest)) return one;
  }
  return undefined;
}

// Passages and dates back that words may count from.
const farthest = 1;
const mostDates = 100;

function finestFor(unit: TimeUnit): TimeUnit {
  return unit === 'week' ? 'day' : unit;
}

function isWithin(one: TimeUnit, unit: TimeUnit): boolean {
  return timeUnits.indexOf(one) <= timeUnits.indexOf(unit);
}
