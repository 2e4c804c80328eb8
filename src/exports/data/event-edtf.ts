import type { EventRecord } from '../../model/archive.ts';
import { deciding, type DateClaim } from '../../model/date-claim.ts';
import { parseEdtf } from '../../time/edtf/parse.ts';

/** When an event was as one EDTF text; empty where no one text says what its claims do, each of which stands by itself. */
export function eventEdtf({ shape, claims }: Pick<EventRecord, 'shape' | 'claims'>): string {
  const [starts, ends] = [datesOf(deciding(claims, 'start')), datesOf(deciding(claims, 'end'))];
  const [only] = starts;
  if (shape === 'point')
    return valid(starts.length === 1 ? textOf(only) : `[${starts.map(memberOf).join(',')}]`);
  if (starts.length !== 1 || ends.length > 1 || only === undefined) return '';
  if (textOf(only) === textOf(ends[0])) return textOf(only);
  if (ends.length === 0 && only.kind === 'one-of') return only.text;
  return only.kind === 'date' ? valid(`${only.text}/${textOf(ends[0])}`) : '';
}

function datesOf(claims: readonly DateClaim[]): readonly DateClaim['date'][] {
  return [...new Map(claims.map(({ date }) => [textOf(date), date])).values()];
}

function textOf(date: DateClaim['date'] | undefined): string {
  if (date === undefined) return '';
  return date.kind === 'open' ? '..' : date.text;
}

function memberOf(date: DateClaim['date']): string {
  return date.kind === 'one-of' ? date.text.slice(1, -1) : textOf(date);
}

function valid(text: string): string {
  return parseEdtf(text).ok ? text : '';
}
