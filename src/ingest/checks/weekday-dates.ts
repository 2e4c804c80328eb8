import { isoDay } from '../../time/edtf/day.ts';
import type { CalendarDate } from '../../time/edtf/types.ts';
import { tableOf } from '../../time/written/tables.ts';
import { meantBy, weekdayDates } from '../../time/written/weekday-dates.ts';
import { sayingVerdict, type Verdict } from './verdict.ts';
import { placesOf, type ClaimedWords } from './worded.ts';

/**
 * How words stand to the day without its year whose weekday stands beside it, where they are a part of those: "Monday" out
 * of "Monday, 9 August" is no day of its own. Undefined where they are all of them, or stand apart in one place.
 */
export function weekdayPart(worded: ClaimedWords, { firstDay, lastDay }: CalendarDate): Verdict | undefined {
  const { written, contexts, language, numeralOrder } = worded;
  const table = tableOf(language) ?? tableOf('en');
  if (table === undefined || firstDay !== lastDay) return undefined;
  const found = contexts.flatMap((context) => {
    const dates =
      placesOf(context, written).length === 0 ? [] : weekdayDates(context.text, table, numeralOrder);
    return placesOf(context, written).map((start): Verdict | undefined => {
      const end = start + written.length;
      const whole = dates.find((one) => one.start < end && one.end > start);
      const day = whole && meantBy(whole, firstDay);
      if (whole === undefined || day === undefined) return undefined;
      if (start <= whole.start && end >= whole.end) return undefined;
      const isDay = start <= whole.date.start && end >= whole.date.end;
      if (isDay) return sayingVerdict(worded, [isoDay(day)]);
      return { kind: 'cut', from: context.text.slice(whole.start, whole.end), meant: [isoDay(day)] };
    });
  });
  return found.every((one) => one !== undefined) ? found[0] : undefined;
}

/** EDTF of the one day that words give without its year and with its weekday, and what else the words say. */
export function weekdayDay(
  written: string,
  { language, numeralOrder }: Pick<ClaimedWords, 'language' | 'numeralOrder'>,
  { firstDay, lastDay }: CalendarDate,
): { readonly edtf: string; readonly rest: string } | undefined {
  const table = tableOf(language) ?? tableOf('en');
  const [one, ...others] = table === undefined ? [] : weekdayDates(written, table, numeralOrder);
  if (one === undefined || others.length > 0 || firstDay !== lastDay) return undefined;
  const day = meantBy(one, firstDay);
  return day === undefined
    ? undefined
    : { edtf: isoDay(day), rest: `${written.slice(0, one.start)}; ${written.slice(one.end)}` };
}
