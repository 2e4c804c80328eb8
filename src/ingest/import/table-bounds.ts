/** How our own table of events calls the first and the last days on which an event may have begun and ended. */
export const boundColumns = ['start_earliest', 'start_latest', 'end_earliest', 'end_latest'] as const;

/** Dates of a row as its cells would have them, empty where none is known. */
export interface RowDates {
  readonly date: string;
  readonly start: string;
  readonly end: string;
}

/**
 * The dates of an event of which sources say several, so that no one text of EDTF tells them: one of the days within its
 * bounds, no more exact than they are. Undefined where a row has none.
 *
 * @param cell what stands in a column of that name
 */
export function datesByBounds(
  cell: (name: (typeof boundColumns)[number]) => string,
  shape: string,
): RowDates | undefined {
  const start = within(cell('start_earliest'), cell('start_latest'));
  const end = within(cell('end_earliest'), cell('end_latest'));
  if (start === '' && end === '') return undefined;
  return shape === 'point' ? { date: start, start: '', end: '' } : { date: '', start, end };
}

/** One of the days from the earliest to the latest, of which either may be none that is known. */
function within(earliest: string, latest: string): string {
  const [from, to] = [earliest, latest].map((day) => (/^-?\d{4,}-\d{2}-\d{2}$/.test(day) ? day : '')) as [
    string,
    string,
  ];
  return from === to ? from : `[${from}..${to}]`;
}
