import { civilOf } from '../../time/edtf/day.ts';
import { dates } from '../../words/current.ts';
import { monthName } from '../../words/date-names.ts';

/** "18 Sep", then "19", "20". */
export function dayName(day: number, opens: boolean): string {
  const { month, dayOfMonth } = civilOf(day);
  return opens || dayOfMonth === 1
    ? dates.joinDate({ day: String(dayOfMonth), month: monthName(month, 'short') })
    : String(dayOfMonth);
}
