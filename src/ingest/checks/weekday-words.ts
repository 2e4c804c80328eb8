import { memoizeByObject, memoizeByText } from '../../text/memoize.ts';
import { datesIn } from '../../time/edtf/dates-in.ts';
import { parseEdtf } from '../../time/edtf/parse.ts';
import type { CalendarDate, Day } from '../../time/edtf/types.ts';
import type { LanguageTable } from '../../time/written/table.ts';
import { tableOf, tables } from '../../time/written/tables.ts';
import { namesWeekday, weekdaysBeside, type WeekdayBeside } from '../../time/written/weekdays.ts';
import { textsKept, type ClaimedWords } from './worded.ts';

/**
 * The weekday that stands beside the words and is not that of the day they give, as the text writes it; undefined where
 * there is none, or where the words stand beside the right one as well.
 *
 * @param edtf what the words mean; an exact day has a weekday, and so has each end of a range, and each day that a set names
 */
export function wrongWeekday(
  worded: ClaimedWords,
  edtf: string,
): { readonly name: string; readonly day: Day } | undefined {
  return exactDays(edtf)
    .map((day) => wrongWeekdayOf(worded, day))
    .find((wrong) => wrong !== undefined);
}

function wrongWeekdayOf(
  { written, contexts, language, numeralOrder }: ClaimedWords,
  day: Day,
): { readonly name: string; readonly day: Day } | undefined {
  const besideIn = (text: string) =>
    tablesFor(language)
      .filter((table) => namesAny(table)(text))
      .flatMap((table) => weekdaysBeside(text, day, table, numeralOrder));
  const around = contexts
    .filter(({ text }) => written !== '' && text.includes(written))
    .flatMap(({ text, start, end }) =>
      besideIn(text).filter((one) => one.start < end && one.end > start && standsAt(text, written, one)),
    );
  const found = [...besideIn(written), ...around];
  const [first] = found;
  return first === undefined || found.some(({ isRight }) => isRight) ? undefined : { name: first.name, day };
}

// Most texts name none, and one text is asked for each of its claims.
const namesAny = memoizeByObject((table: LanguageTable) =>
  memoizeByText((text) => namesWeekday(text, table), textsKept),
);

/** One of the places where the words stand holds the date, or a part of it. */
function standsAt(text: string, written: string, { start, end }: WeekdayBeside): boolean {
  const from = Math.max(0, start - written.length);
  return text.slice(from, end + written.length).includes(written);
}

function exactDays(edtf: string): readonly Day[] {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? datesIn(parsed.value).flatMap(exactDay) : [];
}

function exactDay({ qualifier, firstDay, lastDay }: CalendarDate): readonly Day[] {
  return qualifier === 'none' && firstDay === lastDay ? [firstDay] : [];
}

function tablesFor(language: string): typeof tables {
  const own = tableOf(language);
  const en = tableOf('en');
  if (own === undefined) return /^(?:und|mul|zxx)\b/i.test(language) || en === undefined ? tables : [en];
  return own === en || en === undefined ? [own] : [own, en];
}
