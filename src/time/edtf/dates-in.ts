import type { CalendarDate, Edtf } from './types.ts';

/** The calendar dates that an EDTF text names, as they stand in it: `[1994..1995~]` names two, `1994/..` one. */
export function datesIn(edtf: Edtf): readonly CalendarDate[] {
  switch (edtf.kind) {
    case 'date':
      return [edtf];
    case 'interval':
      return [edtf.start, edtf.end].filter((end) => end.kind === 'date');
    case 'one-of':
      return edtf.members.flatMap((member) => {
        if (member.kind === 'date') return [member];
        return member.kind === 'from-to' ? [member.from, member.to] : [member.date];
      });
  }
}
