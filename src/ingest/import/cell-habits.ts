import { parseEdtf } from '../../time/edtf/parse.ts';
import { shown } from '../shown.ts';
import { dayOfSerial } from '../sheet/spreadsheet-habits.ts';

/** What a text is that stands in the place of a date, and what to write instead. */
export interface CellHabit {
  readonly what: string;
  readonly instead: string;
}

/**
 * What programs write where a date is meant, and what people do who take the century for granted: counted days, moments
 * counted in seconds, the day 0 of a spreadsheet, years of two digits. Each can be read as a date, and as a false one.
 */
export function habitOf(written: string): CellHabit | undefined {
  return habits.map((habit) => habit(written)).find((found) => found !== undefined);
}

const number = /^\d+(?:[.,]\d+)?$/;
const noDate = 'the date; or the row left out, where none is known';
const century = 'the year in four digits, such as "1995"';

const habits: readonly ((written: string) => CellHabit | undefined)[] = [
  (written) =>
    /^1900[-/.]0?1[-/.]0?0(?!\d)|^0?[01][-/.]0?[01][-/.]1900(?!\d)/.test(written) &&
    /(?<!\d)0?0(?!\d)/.test(written.slice(0, 10))
      ? { what: 'is what a spreadsheet shows for an empty cell', instead: noDate }
      : undefined,
  (written) =>
    /^0000[-/.]?00(?:[-/.]?00)?/.test(written)
      ? { what: 'is what databases hold where no date is known', instead: noDate }
      : undefined,
  (written) =>
    /^\d{1,2}$/.test(written)
      ? { what: 'has a year of two digits, or is a day as a spreadsheet counts it', instead: century }
      : undefined,
  (written) =>
    /^\d{3}$/.test(written)
      ? {
          what: 'has a year of three digits, or is a day as a spreadsheet counts it',
          instead: `${shown(`0${written}`)}, where the year is meant`,
        }
      : undefined,
  (written) => {
    const day = /^\d{6,8}$/.test(written) ? withHyphens(written) : undefined;
    return day === undefined ? undefined : { what: 'lacks its hyphens', instead: shown(day) };
  },
  (written) => {
    const digits = /^\d{9,13}$/.exec(written)?.[0];
    if (digits === undefined) return undefined;
    const unit = digits.length > 11 ? 1 : 1000;
    const day = new Date(Number(digits) * unit).toISOString().slice(0, 10);
    return {
      what: `is a moment as programs count it, in ${unit === 1 ? 'milliseconds' : 'seconds'}`,
      instead: `${shown(day)}, its day in UTC, or the day where it happened`,
    };
  },
  (written) =>
    number.test(written) && !/^\d{4}$/.test(written) && dayOfSerial(written) !== undefined
      ? {
          what: 'is a day as a spreadsheet counts it',
          instead: 'the column formatted as Text, with dates in EDTF',
        }
      : undefined,
  // In running text the century can be told from the rest; a cell stands alone.
  (written) =>
    shortYears.some((form) => form.test(written))
      ? { what: 'has a year of two digits', instead: century }
      : undefined,
  (written) => {
    const [, hundreds = '', year = '', month = ''] = /^(\d{2})(\d{2})-(\d{2})$/.exec(written) ?? [];
    // Two years of one century are a range in the short: "1914-18".
    return month === '' || Number(month) > Number(year) || parseEdtf(written).ok
      ? undefined
      : {
          what: `has no month: there is none of the number ${month}`,
          instead: `"${hundreds}${year}-01" to "${hundreds}${year}-12"; two years are written with a slash, "1999/2001"`,
        };
  },
];

const shortYears = [
  /['’]\d{2}(?!\d)/,
  /^\d{1,2}([./-])\d{1,2}\1\d{2}(?!\d)/,
  /^(?:\d{1,2}(?:st|nd|rd|th)?\.?[ -]+)?\p{L}{3,}\.?[ -]\d{2}$/iu,
  /^\p{L}{3,}\.? \d{1,2}, \d{2}$/iu,
];

function withHyphens(digits: string): string | undefined {
  const day = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]
    .filter((part) => part !== '')
    .join('-');
  return /^[12]/.test(digits) && parseEdtf(day).ok && Number(digits.slice(4, 6)) <= 12 ? day : undefined;
}
