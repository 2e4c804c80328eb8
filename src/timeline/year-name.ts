import { english } from '../time/english.ts';

/** A year as it is read: "2023", "44 BC" for the astronomical year -43. */
export function yearName(year: number): string {
  return english.year(year);
}
