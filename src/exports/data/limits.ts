import { isoDay } from '../../time/edtf/day.ts';
import type { Limit, Range } from '../../time/edtf/types.ts';

/** A range of days as data has it: a day as "1995-03-09", or why there is none: "open", "unknown" or "unbounded". */
export interface WrittenRange {
  readonly earliest: string;
  readonly latest: string;
}

export function writtenRange({ earliest, latest }: Range): WrittenRange {
  return { earliest: limitText(earliest), latest: limitText(latest) };
}

function limitText(limit: Limit): string {
  return limit.kind === 'day' ? isoDay(limit.day) : limit.kind;
}
