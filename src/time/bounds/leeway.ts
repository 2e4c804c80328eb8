import { calendarUnits, type CalendarUnitName } from './calendar.ts';
import type { CalendarDate, Edtf, IntervalEnd, OneOfMember, Precision } from '../edtf/types.ts';

/**
 * A date of which nothing may be denied nearby: to each side of one that is about (`~`, `%`) or may be another (`?`), one
 * more of what it names may be meant, of a day a week. "About 1 August" may be any day from 25 July to 8 August, "about July" one of June or
 * August. It is no more than what denials are kept from: drawn, ordered and counted are the days as written (`boundsOf`),
 * since nobody has said how far "about" and "perhaps" go.
 */
export function withLeeway(edtf: Edtf): Edtf {
  switch (edtf.kind) {
    case 'date':
      return widened(edtf);
    case 'interval':
      return { ...edtf, start: endWithLeeway(edtf.start), end: endWithLeeway(edtf.end) };
    case 'one-of':
      return { ...edtf, members: edtf.members.map(memberWithLeeway) };
  }
}

/** Whether a date is about. */
export function isAbout({ qualifier }: CalendarDate): boolean {
  return qualifier === 'approximate' || qualifier === 'uncertain-approximate';
}

const leeway: Readonly<Record<Precision, { readonly unit: CalendarUnitName; readonly count: number }>> = {
  day: { unit: 'day', count: 7 },
  month: { unit: 'month', count: 1 },
  season: { unit: 'month', count: 3 },
  year: { unit: 'year', count: 1 },
  decade: { unit: 'decade', count: 1 },
  century: { unit: 'century', count: 1 },
};

function widened(date: CalendarDate): CalendarDate {
  if (date.qualifier === 'none') return date;
  const { unit, count } = leeway[date.precision];
  const { offset } = calendarUnits[unit];
  return {
    ...date,
    firstDay: offset(date.firstDay, -count),
    lastDay: offset(date.lastDay, count + 1) - 1,
  };
}

function endWithLeeway(end: IntervalEnd): IntervalEnd {
  return end.kind === 'date' ? widened(end) : end;
}

function memberWithLeeway(member: OneOfMember): OneOfMember {
  switch (member.kind) {
    case 'date':
      return widened(member);
    case 'from-to':
      return { ...member, from: widened(member.from), to: widened(member.to) };
    case 'on-or-before':
    case 'on-or-after':
      return { ...member, date: widened(member.date) };
  }
}
