/** Month names of English, in order. Messages and the reading of written dates need them without `Intl`. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** English name of a month, 1-12. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}
