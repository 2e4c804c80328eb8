import type { Day } from '../../time/edtf/types.ts';
import type { Drawn } from '../types.ts';

/** The span that runs down the margin of the list as a line, drawn as a bar is in any drawing. */
export interface SpanLine {
  readonly id: string;
  readonly drawn: Drawn;
}

/** Whether the span went on on a day. */
export type LinePhase = 'none' | 'certain' | 'possible';

/**
 * How the line passes a row. `begins`: its first day; `may-begin`: the first of several. `turns`: certain above, possible
 * below. `candidate`: a source names this day as its end, and the line goes on. `closes`: stops here, certain so far;
 * `ends`: stops here, possible so far.
 */
export type LineState = LinePhase | 'begins' | 'may-begin' | 'turns' | 'candidate' | 'closes' | 'ends';

export function linePhase({ drawn }: SpanLine, day: Day): LinePhase {
  const { from, certainFrom, certainTo, to } = drawn;
  if (day < from) return 'none';
  if (day >= certainFrom && day <= certainTo) return 'certain';
  // It may have gone on for ever where nobody gives an end.
  return day <= to || !isClosed(drawn) ? 'possible' : 'none';
}

/** The line beside each row of a list in order of days; a row is the day that it is sorted by. */
export function lineStates(
  line: SpanLine,
  rows: readonly { readonly id: string; readonly day: Day }[],
): readonly LineState[] {
  const { from, certainFrom, certainTo, to, marks } = line.drawn;
  const sure = certainTo >= certainFrom;
  const turnRow = sure && certainTo < to ? rows.findIndex(({ day }) => day === certainTo) : -1;
  const endRow = isClosed(line.drawn) ? rows.findLastIndex(({ day }) => day === to) : -1;
  return rows.map(({ id, day }, index) => {
    if (id === line.id) return sure && from === certainFrom ? 'begins' : 'may-begin';
    if (index === endRow) return sure && certainTo === to ? 'closes' : 'ends';
    if (index === turnRow) return 'turns';
    const phase = linePhase(line, day);
    return phase === 'possible' && marks.includes(day) ? 'candidate' : phase;
  });
}

function isClosed({ endEdge }: Drawn): boolean {
  return endEdge === 'tick' || endEdge === 'about';
}
