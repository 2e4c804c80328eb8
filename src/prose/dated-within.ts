import { memoizeByObject } from '../text/memoize.ts';
import { daysOf, type Days } from './compare-dates.ts';
import type { ProseRecord, Subject } from './types.ts';

/** The events and documents of the record of which a date lies within the days, one of each; looked up, as there are many. */
export function datedWithin(record: ProseRecord, [first, last]: Days): ReadonlySet<Subject> {
  const dated = byFirstDay(record);
  const found = new Set<Subject>();
  for (let at = firstFrom(dated, first); at < dated.length; at += 1) {
    const one = dated[at];
    if (one === undefined || one.days[0] > last) break;
    if (one.days[1] <= last) found.add(one.subject);
  }
  return found;
}

interface Dated {
  readonly days: Days;
  readonly subject: Subject;
}

const byFirstDay = memoizeByObject(({ subjects }: ProseRecord): readonly Dated[] =>
  subjects
    .flatMap((subject) =>
      subject.dates.flatMap(({ edtf }): readonly Dated[] => {
        const days = daysOf(edtf);
        return days === undefined ? [] : [{ days, subject }];
      }),
    )
    .sort((a, b) => (a.days[0] < b.days[0] ? -1 : a.days[0] > b.days[0] ? 1 : 0)),
);

/** Where the first begins that does not begin before a day. */
function firstFrom(dated: readonly Dated[], day: number): number {
  let [low, high] = [0, dated.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dated[middle]?.days[0] ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
