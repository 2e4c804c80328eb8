import type { Day } from '../time/edtf/types.ts';
import { daysOf } from './compare-dates.ts';
import { dayNamed } from './find-dates.ts';
import type { Sentence } from './sentence.ts';

/** The days that the dates of a sentence name, an interval's two among them. */
export function namedDays({ dates }: Pick<Sentence, 'dates'>): readonly Day[] {
  return dates.flatMap((date) => {
    if (date.isInterval)
      return (date.plain ?? '').split('/').flatMap((text) => {
        const days = daysOf(text);
        return days !== undefined && days[0] === days[1] ? [days[0]] : [];
      });
    return dayNamed(date, []) ?? [];
  });
}

/** The first and last days of dates that name no day, but a month: "by February". */
export function timesNamed({ dates }: Pick<Sentence, 'dates'>): readonly (readonly [Day, Day])[] {
  return dates.flatMap((date) => {
    const days = date.isInterval || date.plain === undefined ? undefined : daysOf(date.plain);
    return days !== undefined && days[0] < days[1] && Number.isFinite(days[1] - days[0]) ? [days] : [];
  });
}
