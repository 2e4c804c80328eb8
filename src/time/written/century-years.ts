import { yearText } from '../edtf/day.ts';

/** Strictly the 18th century is the years 1701 to 1800, and the 3rd before Christ, by astronomical years, -0299 to -0200. */
export function yearsOfCentury(before: number): string {
  return `${yearText(before * 100 + 1)}/${yearText(before * 100 + 100)}`;
}
