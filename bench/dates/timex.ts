import { isoDay, twoDigits } from '../../src/time/edtf/day.ts';
import type { Amount } from '../../src/time/prose/meaning.ts';
import type { TimeValue } from '../../src/time/prose/mention.ts';
import type { CalendarTime, PartOfDay } from '../../src/time/prose/time-value.ts';

/** The value of an expression as TIMEX3 writes it; empty where it has none. */
export function timexOf(value: TimeValue): string {
  switch (value.kind) {
    case 'date':
      return value.time === undefined ? '' : ofTime(value.time) + ofPart(value.partOfDay);
    case 'amount':
    case 'span':
      return ofAmount(value.amount);
    case 'set':
      return sets[value.of] ?? '';
    case 'vague':
      return `${value.time.toUpperCase()}_REF`;
    case 'unresolved':
      return '';
  }
}

const sets: Readonly<Record<string, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  year: 'XXXX',
};
const parts: Readonly<Record<PartOfDay, string>> = {
  morning: 'TMO',
  midday: 'TMI',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  day: 'TDT',
};

function ofPart(part: PartOfDay | undefined): string {
  return part === undefined ? '' : parts[part];
}

function ofTime({ unit, year, month = 1, day = 1, season = 21, nth = 1, monday = 0 }: CalendarTime): string {
  const own = year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
  switch (unit) {
    case 'day':
      return `${own}-${twoDigits(month)}-${twoDigits(day)}`;
    case 'week':
      return weekOf(monday);
    case 'month':
      return `${own}-${twoDigits(month)}`;
    case 'season':
      return `${own}-${['SP', 'SU', 'FA', 'WI'][season - 21] ?? ''}`;
    case 'quarter':
      return `${own}-Q${nth}`;
    case 'half':
      return `${own}-H${nth}`;
    case 'year':
      return own;
    case 'decade':
      return year > 0
        ? own.slice(0, -1)
        : `BC${String(1 - year)
            .padStart(4, '0')
            .slice(0, -1)}`;
    case 'century':
      return year > 0
        ? own.slice(0, -2)
        : `BC${String(1 - year)
            .padStart(4, '0')
            .slice(0, -2)}`;
  }
}

// The week of ISO 8601 is that of its Thursday.
function weekOf(monday: number): string {
  const year = Number(isoDay(monday + 3).slice(0, 4));
  const first = Math.floor((monday + 3 - Date.UTC(year, 0, 1) / 86_400_000) / 7) + 1;
  return `${year}-W${twoDigits(first)}`;
}

const units = { hour: 'H', day: 'D', week: 'W', month: 'M', year: 'Y', decade: 'DE', century: 'CE' } as const;

function ofAmount({ count, unit }: Amount): string {
  const number = count === undefined ? 'X' : String(count);
  return `P${unit === 'hour' ? 'T' : ''}${number}${units[unit]}`;
}
