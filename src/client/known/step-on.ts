/** What of an event was known on a day: the place of its step among its days, -1 before the first. All are ISO 8601. */
export function stepOn(days: readonly string[], day: string): number {
  return days.findLastIndex((from) => isBeforeOrOn(from, day));
}

// Years before year 0 stand behind each other from the last on, and before all others.
function isBeforeOrOn(from: string, day: string): boolean {
  return from.startsWith('-') || from <= day;
}
