import { anchorDay } from '../../time/bounds/anchor-day.ts';
import { civilOf, dayFromCivil } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';
import type { Listed } from '../types.ts';
import { findGaps, type Gap } from './gaps.ts';
import { linePhase, lineStates, type LinePhase, type LineState, type SpanLine } from './span-line.ts';

/** The list: months under their years with gaps between them, then what no day limits. */
export interface Chronicle<T extends Listed> {
  readonly sections: readonly Section<T>[];
  readonly undated: readonly T[];
}

export type Section<T extends Listed> =
  | {
      readonly kind: 'month';
      readonly year: number;
      /** 1-12; absent for events whose month is not known. */
      readonly month?: number;
      /** The first section of its year: it carries the year's heading. */
      readonly opensYear: boolean;
      /** The line beside the heading. */
      readonly line: LinePhase;
      readonly rows: readonly Row<T>[];
    }
  | { readonly kind: 'gap'; readonly gap: Gap; readonly line: LinePhase };

export interface Row<T extends Listed> {
  readonly event: T;
  readonly line: LineState;
}

export interface ChronicleOptions {
  readonly line?: SpanLine;
  /** Shortest gap that is told, in days; no gaps without it. */
  readonly leastGapDays?: number;
}

/**
 * Groups events, given in the order of `compareDated`, under year and month headings. An event stands under the
 * month of its earliest possible day; a point of which only the year is known stands under "month not known".
 */
export function chronicleOf<T extends Listed>(
  events: readonly T[],
  { line, leastGapDays }: ChronicleOptions = {},
): Chronicle<T> {
  const placed = events.flatMap((event) => {
    const day = anchorDay(event.bounds);
    return day === undefined ? [] : [{ id: event.id, event, day }];
  });
  const states = line === undefined ? placed.map(() => 'none' as const) : lineStates(line, placed);
  const months = new Map<string, MonthDraft<T>>();
  placed.forEach(({ event, day }, index) => {
    const at = headingOf(event, day);
    const key = `${at.year} ${at.month ?? ''}`;
    const firstDay = dayFromCivil(at.year, at.month ?? 1, 1);
    const draft = months.get(key) ?? { at, firstDay, lastBegun: day, rows: [] };
    draft.lastBegun = Math.max(draft.lastBegun, day);
    draft.rows.push({ event, line: states[index] ?? 'none' });
    months.set(key, draft);
  });
  const gaps = leastGapDays === undefined ? [] : findGaps(events, leastGapDays);
  return {
    sections: interleave([...months.values()], gaps, line),
    undated: events.filter((event) => anchorDay(event.bounds) === undefined),
  };
}

interface CalendarMonth {
  readonly year: number;
  readonly month?: number;
}

/** Where an entry of a list by date belongs, as exactly as it is known. */
export interface Filed extends CalendarMonth {
  readonly day?: Day;
}

interface MonthDraft<T extends Listed> {
  readonly at: CalendarMonth;
  readonly firstDay: Day;
  /** The day on which the last of its rows began. */
  lastBegun: Day;
  readonly rows: Row<T>[];
}

/**
 * What is known of when an event began, as far as lists are sorted by it: its year, the month as in the list's headings,
 * and the day where it lies within less than a month. Undefined where no day limits it.
 */
export function filedUnder(event: Listed): Filed | undefined {
  const anchor = anchorDay(event.bounds);
  if (anchor === undefined) return undefined;
  const at = headingOf(event, anchor);
  return at.month === undefined || widthOf(event) >= shortestMonthDays - 1 ? at : { ...at, day: anchor };
}

// A date that could lie in three months or more has no month to stand under.
const widestUnderOneMonthDays = 62;
const shortestMonthDays = 28;

function headingOf(event: Listed, day: Day): CalendarMonth {
  const { year, month } = civilOf(day);
  return widthOf(event) > widestUnderOneMonthDays ? { year } : { year, month };
}

/** Days between the earliest and the latest that it can have begun; 0 where one of them is not known. */
function widthOf({ bounds }: Listed): number {
  const { earliest, latest } = bounds.start;
  return earliest.kind === 'day' && latest.kind === 'day' ? latest.day - earliest.day : 0;
}

function interleave<T extends Listed>(
  months: readonly MonthDraft<T>[],
  gaps: readonly Gap[],
  line: SpanLine | undefined,
): Section<T>[] {
  const waiting = [...gaps];
  const told = (gap: Gap): Section<T> => ({
    kind: 'gap',
    gap,
    line: line === undefined ? 'none' : linePhase(line, gap.from),
  });
  let openYear: number | undefined;
  const sections = months.flatMap(({ at, rows, lastBegun }, index) => {
    const before: Section<T>[] = [];
    const nextFirst = months[index + 1]?.firstDay ?? Infinity;
    // A gap stands before the section that holds the day after it, and behind all that began before it; "month not
    // known" holds no day.
    for (
      let gap = waiting[0];
      gap !== undefined && at.month !== undefined && gap.to + 1 < nextFirst && gap.from <= lastBegun;
      gap = waiting[0]
    ) {
      waiting.shift();
      before.push(told(gap));
    }
    const opensYear = at.year !== openYear;
    openYear = at.year;
    return [...before, { kind: 'month' as const, ...at, opensYear, line: headingLine(rows[0]?.line), rows }];
  });
  return [...sections, ...waiting.map(told)];
}

/** The line above a section's first row. */
function headingLine(first: LineState | undefined): LinePhase {
  switch (first) {
    case undefined:
    case 'none':
    case 'begins':
    case 'may-begin':
      return 'none';
    case 'certain':
    case 'turns':
    case 'closes':
      return 'certain';
    case 'possible':
    case 'candidate':
    case 'ends':
      return 'possible';
  }
}
