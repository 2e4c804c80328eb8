import { daysOf } from './compare-dates.ts';
import type { SentenceDate } from './find-dates.ts';

/**
 * A date that names a season, without what the words mean south of the equator: "autumn 2001" is no March. Some begin a season
 * with a month, and some three weeks later.
 */
export function inNorthernSeason(date: SentenceDate): SentenceDate {
  const { plain, meanings } = date;
  const seasons = (plain ?? '').replace(/[[\]]/g, '').split(',');
  if (!seasons.every((one) => /^\d{4}-2[1-4]$/.test(one))) return date;
  const known = seasons.flatMap((one) => {
    const days = daysOf(one);
    return days === undefined ? [] : [days];
  });
  // Of two winters the months between are none.
  const near = meanings
    .flatMap((one) => (one === plain ? seasons : [one]))
    .filter((one) => {
      const days = daysOf(one);
      return (
        days === undefined || known.some(([from, to]) => days[0] <= to + leeway && days[1] >= from - leeway)
      );
    });
  return { ...date, meanings: near.length > 0 ? near : meanings };
}

const leeway = 31;
