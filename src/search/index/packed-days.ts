import type { Day } from '../../time/edtf/types.ts';
import { decodeBounds, encodeBounds } from './when.ts';

/** A filter's value as it is; for bounds that are one certain day, how many days it is after the last such value. */
export type PackedValue = string | number;

/** Values of a filter, short where they are days in order. */
export function packDays(values: readonly string[]): readonly PackedValue[] {
  let last = 0;
  return values.map((value) => {
    const day = onlyDayOf(value);
    if (day === undefined) return value;
    const step = day - last;
    last = day;
    return step;
  });
}

/** The values that `packDays` was given. */
export function unpackDays(packed: readonly PackedValue[]): readonly string[] {
  let last = 0;
  return packed.map((value) => {
    if (typeof value === 'string') return value;
    last += value;
    return encodeDay(last);
  });
}

function onlyDayOf(value: string): Day | undefined {
  const limit = decodeBounds(value)?.start.earliest;
  return limit?.kind === 'day' && encodeDay(limit.day) === value ? limit.day : undefined;
}

function encodeDay(day: Day): string {
  const limits = { earliest: { kind: 'day', day }, latest: { kind: 'day', day } } as const;
  return encodeBounds({ start: limits, end: limits });
}
