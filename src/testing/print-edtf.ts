import { twoDigits, yearText } from '../time/edtf/day.ts';
import type { CalendarDate, Edtf, IntervalEnd, OneOfMember, Qualifier } from '../time/edtf/types.ts';

/**
 * A value as EDTF, from what it means and not from its text: the same text that it was read from, save that a set has
 * no spaces.
 */
export function printEdtf(edtf: Edtf): string {
  switch (edtf.kind) {
    case 'date':
      return printDate(edtf);
    case 'interval':
      return `${printEnd(edtf.start)}/${printEnd(edtf.end)}`;
    case 'one-of':
      return `[${edtf.members.map(printMember).join(',')}]`;
  }
}

function printDate(date: CalendarDate): string {
  return printParts(date) + marks[date.qualifier];
}

const marks: Readonly<Record<Qualifier, string>> = {
  none: '',
  uncertain: '?',
  approximate: '~',
  'uncertain-approximate': '%',
};

function printParts({ precision, year, month, dayOfMonth }: CalendarDate): string {
  const monthText = month === undefined ? 'XX' : twoDigits(month);
  switch (precision) {
    case 'day':
      return `${yearText(year)}-${monthText}-${dayOfMonth === undefined ? 'XX' : twoDigits(dayOfMonth)}`;
    case 'month':
    case 'season':
      return `${yearText(year)}-${monthText}`;
    case 'year':
      return yearText(year);
    case 'decade':
      return `${yearText(year).slice(0, -1)}X`;
    case 'century':
      return `${yearText(year).slice(0, -2)}XX`;
  }
}

function printEnd(end: IntervalEnd): string {
  switch (end.kind) {
    case 'date':
      return printDate(end);
    case 'open':
      return '..';
    case 'unknown':
      return '';
  }
}

function printMember(member: OneOfMember): string {
  switch (member.kind) {
    case 'date':
      return printDate(member);
    case 'from-to':
      return `${printDate(member.from)}..${printDate(member.to)}`;
    case 'on-or-before':
      return `..${printDate(member.date)}`;
    case 'on-or-after':
      return `${printDate(member.date)}..`;
  }
}
