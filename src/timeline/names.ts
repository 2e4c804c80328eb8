import { dates } from '../words/current.ts';

/** A year as it is read: "2023", "44 BC" for the astronomical year -43. */
export function yearName(year: number): string {
  return dates.year(year);
}
