import { civilOf } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';
import { floorTo, nextOf } from '../axis/ticks.ts';

/** One row of a strip that is folded like lines of text: whole years. `to` is the first day after it. */
export interface Fold {
  readonly from: Day;
  readonly to: Day;
  /** Astronomical years, both inside. */
  readonly firstYear: number;
  readonly lastYear: number;
}

/** One fold for the whole period, in whole months, with a month of room on both sides. */
export function wholePeriod(from: Day, to: Day): Fold {
  const month = { unit: 'month', count: 1 } as const;
  const start = floorTo(month, floorTo(month, from) - 1);
  const end = nextOf(month, nextOf(month, floorTo(month, to)));
  return { from: start, to: end, firstYear: civilOf(start).year, lastYear: civilOf(end - 1).year };
}

const yearsPerFold = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** As many folds as it takes, at most `most`, of the same round number of years each. */
export function foldsOf(from: Day, to: Day, most: number): readonly Fold[] {
  const years = civilOf(to).year - civilOf(from).year + 1;
  const count = yearsPerFold.find((each) => years / each <= most - (each > 1 ? 1 : 0)) ?? 10_000;
  const step = { unit: 'year', count } as const;
  const folds: Fold[] = [];
  for (let start = floorTo(step, from); start <= to; start = nextOf(step, start)) {
    const end = nextOf(step, start);
    folds.push({ from: start, to: end, firstYear: civilOf(start).year, lastYear: civilOf(end - 1).year });
  }
  return folds;
}
