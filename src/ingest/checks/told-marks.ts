import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { daysOf, type Days } from '../../prose/compare-dates.ts';
import { stemsIn } from './dates-of-others.ts';
import { isSettledIn, orSettle } from './event-words.ts';

/** Claims that say what their day marks ("bridge opened") on another day than the event that is called so. */
export function toldMarkHints({ events }: ArchiveFiles): readonly Hint[] {
  const titled = events.map(({ data }) => ({
    data,
    stems: stemsIn(data.title),
    days: data.claims.flatMap(({ edtf }) => (edtf === undefined ? [] : [daysOf(edtf)])),
  }));
  return events.flatMap(({ yaml, data }) =>
    data.claims.flatMap(({ edtf, marks }, index) => {
      const days = edtf === undefined ? undefined : daysOf(edtf);
      if (marks === undefined || days === undefined || isSettledIn(data, marks)) return [];
      const called = stemsIn(marks);
      const same = titled.filter(
        (one) => one.data.id !== data.id && isCalled(called, one.stems) && one.days.length > 0,
      );
      return same.length === 0 || same.some((one) => one.days.some((other) => areTogether(days, other)))
        ? []
        : [
            {
              ...yaml.placeOf(['claims', index, 'marks']),
              found: `${shown(marks)} is to be on ${edtf ?? ''}, and ${same.map((one) => `${shown(one.data.title)} on ${one.data.claims[0]?.edtf ?? ''}`).join(', ')}: correct one, or ${orSettle(marks)}`,
            },
          ];
    }),
  );
}

/** Two words at least, and most of either's. */
function isCalled(words: ReadonlySet<string>, title: ReadonlySet<string>): boolean {
  const shared = [...words].filter((stem) => title.has(stem)).length;
  return shared >= 2 && shared * 5 >= Math.min(words.size, title.size) * 4;
}

function areTogether([first, last]: Days, other: Days | undefined): boolean {
  return other === undefined || (first <= other[1] && last >= other[0]);
}
