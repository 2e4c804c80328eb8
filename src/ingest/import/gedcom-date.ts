import { parseDate } from 'read-gedcom';
import { civilOf, dayFromCivil, daysInMonth, isoDay, twoDigits, yearText } from '../../time/edtf/day.ts';
import { shown } from '../shown.ts';

type Parsed = NonNullable<ReturnType<typeof parseDate>>;
type Part = Extract<Parsed, { readonly isDatePunctual: true }>['date'];

/** What a date of GEDCOM (5.5.1) comes to in EDTF. */
export type GedcomDate =
  | { readonly kind: 'whole'; readonly edtf: string; readonly said?: string }
  | { readonly kind: 'span'; readonly start?: string; readonly end?: string; readonly said: string }
  /** Only a person can say what it comes to. */
  | { readonly kind: 'open'; readonly why: string };

/**
 * ABT, CAL and EST become `~`; BEF and AFT a bound that leaves the named date out; BET ... AND a set of which one is
 * meant; FROM ... TO a start and an end; INT, which a person has interpreted, `?`. What is in another calendar, in double
 * years, in years of two digits or in words alone is left to a person.
 */
export function readGedcomDate(written: string): GedcomDate {
  // Many programs write "4 Mar 1995", where GEDCOM has capitals.
  const capitals = written.replace(/^[^(]*/, (words) => words.toUpperCase());
  const date = parseDate(parseDate(written) === null ? capitals : written);
  if (date === null)
    return { kind: 'open', why: impossibleDay(written) ?? 'it is not written as GEDCOM writes dates' };
  const parts = partsOf(date);
  const foreign = parts.map((part) => whyOpen(part, written)).find((why) => why !== undefined);
  if (foreign !== undefined) return { kind: 'open', why: foreign };
  const said = (edtf: string) => `${shown(written)} becomes ${edtf}`;
  if ('dateFrom' in date || 'dateTo' in date) {
    const [start, end] = [
      'dateFrom' in date ? edtfOf(date.dateFrom) : undefined,
      'dateTo' in date ? edtfOf(date.dateTo) : undefined,
    ];
    return {
      kind: 'span',
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      said: said(
        [
          start === undefined ? 'no start' : `a start ${start}`,
          end === undefined ? 'no end' : `an end ${end}`,
        ].join(' and '),
      ),
    };
  }
  if ('dateAfter' in date && 'dateBefore' in date)
    return whole(`[${edtfOf(date.dateAfter)}..${edtfOf(date.dateBefore)}]`, said);
  if ('dateBefore' in date) return whole(`[..${besides(date.dateBefore, -1)}]`, said);
  if ('dateAfter' in date) return whole(`[${besides(date.dateAfter, 1)}..]`, said);
  if (!('date' in date)) return { kind: 'open', why: 'it is told in words alone' };
  const edtf = edtfOf(date.date);
  if (date.isDateApproximated) return whole(`${edtf}~`, said);
  return date.isDateInterpreted ? whole(`${edtf}?`, said) : { kind: 'whole', edtf };
}

/** Why a day of our calendar is none; undefined where the words name none that is not. */
function impossibleDay(written: string): string | undefined {
  if (written.includes('@#D') && !written.includes('@#DGREGORIAN@')) return undefined;
  for (const [text, day = '', name = '', year = ''] of written.matchAll(
    /(?<!\d)(\d{1,2}) ([a-z]{3}) (\d{3,4})(?!\d)/gi,
  )) {
    const month = months.indexOf(name.toUpperCase()) + 1;
    if (month > 0 && (Number(day) < 1 || Number(day) > daysInMonth(Number(year), month)))
      return `there is no ${text}: that month has ${daysInMonth(Number(year), month)} days`;
  }
  return undefined;
}

const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

function whole(edtf: string, said: (edtf: string) => string): GedcomDate {
  return { kind: 'whole', edtf, said: said(edtf) };
}

function partsOf(date: Parsed): readonly Part[] {
  return [
    ...('date' in date ? [date.date] : []),
    ...('dateFrom' in date ? [date.dateFrom] : []),
    ...('dateTo' in date ? [date.dateTo] : []),
    ...('dateAfter' in date ? [date.dateAfter] : []),
    ...('dateBefore' in date ? [date.dateBefore] : []),
  ];
}

function whyOpen({ calendar, year }: Part, written: string): string | undefined {
  if (!calendar.isGregorian) return 'it is of another calendar, and EDTF is Gregorian';
  if (year.value === 0) return 'there is no year 0: 1 BC is followed by AD 1';
  if (year.value > 9999) return 'its year has more than four digits';
  // Whoever means the first century writes "095".
  if (!year.isBce && year.value < 100 && !written.split(/\s+/).includes(String(year.value).padStart(3, '0')))
    return 'its year has two digits, and of which century is not said';
  return year.isDual ? 'it has a double year, of when the year began in March' : undefined;
}

/** The date itself: as exact as it is written, and no more. GEDCOM counts no year 0. */
function edtfOf(part: Part): string {
  const year = yearText(yearOf(part));
  if (!('month' in part)) return year;
  const month = `${year}-${twoDigits(part.month)}`;
  return 'day' in part ? `${month}-${twoDigits(part.day)}` : month;
}

function yearOf({ year }: Part): number {
  return year.isBce ? 1 - year.value : year.value;
}

/** The year, month or day before or behind a date. */
function besides(part: Part, by: -1 | 1): string {
  const year = yearOf(part);
  if (!('month' in part)) return yearText(year + by);
  if ('day' in part) return isoDay(dayFromCivil(year, part.month, part.day) + by);
  const first = dayFromCivil(year, part.month, 1);
  const other = civilOf(by === -1 ? first - 1 : first + 31);
  return `${yearText(other.year)}-${twoDigits(other.month)}`;
}
