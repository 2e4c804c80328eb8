import type { DatedIndex } from '../../search/index/index-port.ts';
import { encodeBounds } from '../../search/index/when.ts';
import { readDates } from '../../search/query/asked-dates.ts';
import { dayOf, rangeOfDay } from '../../time/bounds/bounds.ts';
import { isoDay } from '../../time/edtf/day.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import type { Day } from '../../time/edtf/types.ts';
import { readDays } from '../../timeline/data/filter.ts';
import { wordsOf } from '../../words/dates.ts';

/**
 * The one day, month or year that a text is to the search, as an address has it; undefined where it is none, or may be one
 * of several: in digits nobody knows whether the day or the month is first.
 *
 * @param example a month of the archive, in whose century a year of two digits lies: `1995-03`
 */
export async function readTypedDate(text: string, example: string): Promise<string | undefined> {
  const { dates, absent, slips = [], rest } = await readDates(text, [], recordOf(example));
  const [date, ...others] = dates;
  const [days, ...orDays] = date?.days.kind === 'stretches' ? date.days.stretches : [];
  const first = days && dayOf(days.start.earliest);
  const isMore = [...others, ...absent, ...slips, ...orDays].length > 0 || rest !== '';
  if (days === undefined || first === undefined || isMore) return undefined;
  const isWhole = (spelled: string) => {
    const [from, to] = readDays(spelled) ?? [];
    return (
      from === dayOf(days.start.latest) && to === dayOf(days.end.earliest) && to === dayOf(days.end.latest)
    );
  };
  const spelled = writtenFrom(first).find(isWhole);
  // "about March 1995" is no month.
  return spelled !== undefined && date?.told === wordsOf(requireEdtf(spelled)) ? spelled : undefined;
}

/** The day, month and year that begin on a day. */
function writtenFrom(day: Day): readonly string[] {
  const iso = isoDay(day);
  return [iso, iso.slice(0, -'-01'.length), iso.slice(0, -'-01-01'.length)];
}

/** What the reader of dates asks of an index, of a record that has one month and no texts. */
function recordOf(example: string): DatedIndex {
  const [day] = readDays(example) ?? [];
  const when = day === undefined ? [] : [encodeBounds({ start: rangeOfDay(day), end: rangeOfDay(day) })];
  return {
    having: () => Promise.resolve(new Map(when.map((one) => [one, new Set<string>()]))),
    phrase: () => Promise.resolve({ places: [], more: false, proven: true }),
    record: (id) => Promise.reject(new Error(`there is no ${id}`)),
  };
}
