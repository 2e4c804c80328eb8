/** A year as English reads it: "1995", "AD 44", "44 BC" for the astronomical year -43. */
export function yearWords(year: number): string {
  if (year <= 0) return `${1 - year} BC`;
  return year < 1000 ? `AD ${year}` : `${year}`;
}
