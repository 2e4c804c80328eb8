import { leastOf, mostOf } from '../../text/extremes.ts';
import { civilOf, dayFromCivil, isoDay } from '../../time/edtf/day.ts';
import type { Bounds, Day, Limit } from '../../time/edtf/types.ts';

/**
 * Bounds as one text, for a filter's value: the earliest and latest day of the start, then of the end, parted by
 * slashes. `..` is open, `?` not known, `*` any day: "1994-12-12/1994-12-12/1995-04-28/..". Where a date is about, the
 * bounds with its leeway stand behind them and `~`.
 */
export function encodeBounds({ start, end }: Bounds, reach?: Bounds): string {
  const plain = [start.earliest, start.latest, end.earliest, end.latest].map(encodeLimit).join('/');
  const far = reach === undefined ? plain : encodeBounds(reach);
  return far === plain ? plain : `${plain}~${far}`;
}

/** Undefined for a text that `encodeBounds` does not write. */
export function decodeBounds(text: string): Bounds | undefined {
  const [startEarliest, startLatest, endEarliest, endLatest, ...rest] = text
    .replace(/~.*/, '')
    .split('/')
    .map(decodeLimit);
  if (!startEarliest || !startLatest || !endEarliest || !endLatest || rest.length > 0) return undefined;
  return {
    start: { earliest: startEarliest, latest: startLatest },
    end: { earliest: endEarliest, latest: endLatest },
  };
}

/** The bounds with the leeway of what is about, of which nothing is to be denied. */
export function decodeReach(text: string): Bounds | undefined {
  return decodeBounds(text.slice(text.indexOf('~') + 1));
}

/** Years that the bounds reach into, the first `most` of them: an end that nobody gives adds none. */
export function yearsOf({ start, end }: Bounds, most = 60): readonly string[] {
  const days = [start.earliest, start.latest, end.earliest, end.latest].flatMap((limit) =>
    limit.kind === 'day' ? [limit.day] : [],
  );
  if (days.length === 0) return [];
  const first = civilOf(leastOf(days)).year;
  const last = civilOf(mostOf(days)).year;
  return Array.from({ length: Math.min(last - first + 1, most) }, (_, index) => `${first + index}`);
}

/** The day by which bounds are put in order: the earliest that they can begin, or, where that is not bounded, the latest. */
export function firstDayOf({ start: { earliest, latest } }: Bounds): Day | undefined {
  return earliest.kind === 'day' ? earliest.day : latest.kind === 'day' ? latest.day : undefined;
}

function encodeLimit(limit: Limit): string {
  switch (limit.kind) {
    case 'day':
      return isoDay(limit.day);
    case 'open':
      return '..';
    case 'unknown':
      return '?';
    case 'unbounded':
      return '*';
  }
}

function decodeLimit(text: string): Limit | undefined {
  if (text === '..') return { kind: 'open' };
  if (text === '?') return { kind: 'unknown' };
  if (text === '*') return { kind: 'unbounded' };
  const [, year, month, day] = /^Y?(-?\d{4,})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return { kind: 'day', day: dayFromCivil(Number(year), Number(month), Number(day)) };
}
