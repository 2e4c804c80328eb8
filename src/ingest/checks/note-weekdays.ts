import { daysOf } from '../../prose/compare-dates.ts';
import { weekdaysIn } from '../../prose/patterns.ts';
import { civilOf } from '../../time/edtf/day.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';

/** Sources whose note quotes a weekday ("\"on Sunday\"") that none of the days claimed by them is, nor their own. */
export function noteWeekdayHints({ events }: ArchiveFiles): readonly Hint[] {
  return events.flatMap(({ yaml, data }) =>
    Object.entries(data.sources).flatMap(([key, { note, date }]) => {
      const quoted = /^["\u201c](?:[^"\u201d]{0,20} )?(?<day>\p{L}+)["\u201d]/u.exec(note ?? '')?.groups?.[
        'day'
      ];
      const [said] = weekdaysIn(quoted ?? '');
      const claimed = data.claims.flatMap(({ edtf, sources }) => (sources.includes(key) ? (edtf ?? []) : []));
      const stretches = [...claimed, ...(date === undefined ? [] : [date])].map((text) => daysOf(text));
      if (said === undefined || claimed.length === 0) return [];
      const isSo = stretches.some((days) => {
        if (days === undefined || days[1] - days[0] > 6) return true;
        return Array.from({ length: days[1] - days[0] + 1 }, (_, at) => days[0] + at).some(
          (day) => civilOf(day).weekday === said.day,
        );
      });
      return isSo
        ? []
        : [
            {
              ...yaml.placeOf(['sources', key, 'note']),
              found: `the note has ${shown(quoted ?? '')}, and ${claimed.join(', ')}, which the source is cited for, is another weekday: correct one`,
            },
          ];
    }),
  );
}
