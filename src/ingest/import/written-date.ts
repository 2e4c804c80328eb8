import { parseEdtf } from '../../time/edtf/parse.ts';
import { readNumeral, type NumeralOrder } from '../../time/written/numeral.ts';
import { findDates } from '../../time/written/find-dates.ts';
import { tableOf } from '../../time/written/tables.ts';
import { shown } from '../shown.ts';
import { dayOfSerial } from '../sheet/spreadsheet-habits.ts';
import type { Asker } from './answers.ts';

/** What a written date comes to. */
export type ReadDate =
  | {
      readonly kind: 'date';
      readonly edtf: string;
      /** Time of day, as written. */
      readonly time?: string;
      /** How it was read, where the file wrote more than can be known, or something else. */
      readonly said?: string;
    }
  | { readonly kind: 'asked' }
  | { readonly kind: 'left-out' }
  | { readonly kind: 'wrong'; readonly found: string; readonly instead: string };

/** Reads dates of a file: EDTF, dates in digits, and dates in words of a language. */
export interface DateReader {
  readonly asker: Asker;
  /** BCP 47: which words. */
  readonly language: string;
}

/** A date of which something more is to be told. */
export function saidToo(date: ReadDate, said: string | undefined): ReadDate {
  if (date.kind !== 'date' || said === undefined) return date;
  return { ...date, said: date.said === undefined ? said : `${date.said}; ${said}` };
}

/**
 * A date as a cell has it. An instant becomes its day, which another time zone could move, and a date in digits that could
 * be two days is asked about.
 */
export function readWrittenDate(text: string, reader: DateReader): ReadDate {
  const written = text.trim();
  const parsed = parseEdtf(written);
  if (parsed.ok && !/^[0-9]{5,}$/.test(written)) return { kind: 'date', edtf: written };
  const instant =
    /^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{1,2}:[0-9]{2})(?::[0-9.]+)?\s*(Z|[+-][0-9]{2}:?[0-9]{2})?$/.exec(
      written,
    );
  if (instant !== null) return dayOfInstant(written, instant);
  const numeral = /^[0-9]{1,4}([./-]) ?[0-9]{1,2}\1 ?[0-9]{1,4}$/.test(written)
    ? numeralDate(written, reader)
    : undefined;
  if (numeral !== undefined) return numeral;
  if (dayOfSerial(written) !== undefined)
    return wrong(
      written,
      'is a day as a spreadsheet counts it',
      'the column formatted as Text, with dates in EDTF',
    );
  // In running text the century can be told from the rest; a cell stands alone.
  if (/['’][0-9]{2}(?![0-9])/.test(written)) return wrong(written, 'has a year of two digits', wanted);
  const [found, ...more] = findDates(written, tableOf(reader.language) ?? english, {});
  if (
    found !== undefined &&
    more.length === 0 &&
    found.start === 0 &&
    found.end === written.length &&
    parseEdtf(found.edtf).ok
  )
    return { kind: 'date', edtf: found.edtf, said: `${shown(written)} is read as ${found.edtf}` };
  if (found === undefined && /^(?:c\.?|ca\.?|circa)\s*[0-9]{4}$/i.test(written)) {
    const edtf = `${written.slice(-4)}~`;
    return { kind: 'date', edtf, said: `${shown(written)} is read as ${edtf}` };
  }
  return parsed.ok
    ? wrong(written, 'is no date', wanted)
    : wrong(
        written,
        'is no date that can be read',
        parsed.problem.suggestion === undefined
          ? wanted
          : shown(asWritten(parsed.problem.suggestion, written)),
      );
}

const english = tableOf('en')!;
const wanted = 'EDTF, such as "1995-03-01", "1995-03", "1995", "1995~" or "[1995..1997]"';

/** A suggestion with the months of days of which the text has no digit: such a day would be invented. */
function asWritten(suggestion: string, written: string): string {
  const numbers = (written.match(/\d+/g) ?? []).map(Number);
  return suggestion.replace(/(\d{4}-\d{2})-(\d{2})(?!\d)/g, (whole, month: string, day: string) =>
    numbers.includes(Number(day)) ? whole : month,
  );
}

function wrong(written: string, what: string, instead: string): ReadDate {
  return { kind: 'wrong', found: `${shown(written)} ${what}`, instead };
}

function dayOfInstant(
  written: string,
  [, day = '', clock = '', zone]: readonly (string | undefined)[],
): ReadDate {
  if (!parseEdtf(day).ok) return wrong(written, 'names no day that there is', wanted);
  if (/^0?0:00$/.test(clock))
    return {
      kind: 'date',
      edtf: day,
      said: `${shown(written)}: midnight is left out, since programs write it where no time is known`,
    };
  const time =
    zone === undefined
      ? `${clock}, time zone not given`
      : `${clock} (${zone === 'Z' ? 'UTC' : `UTC${zone}`})`;
  const where =
    zone === undefined
      ? 'no time zone is given'
      : `the day is that of ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`;
  return {
    kind: 'date',
    edtf: day,
    time,
    said: `${shown(written)}: ${where}; elsewhere it may have been the day before or after`,
  };
}

/** Which of two days a date in digits is, is declared for a whole file; a date that can be only one needs nothing. */
function numeralDate(written: string, { asker }: DateReader): ReadDate | undefined {
  const read = (order: NumeralOrder | undefined) =>
    readNumeral(written, order).filter((edtf) => parseEdtf(edtf).ok);
  const readings = new Set(
    read(undefined).flatMap((edtf) => (edtf.startsWith('[') ? edtf.slice(1, -1).split(',') : [edtf])),
  );
  const [only] = readings;
  if (only === undefined) return undefined;
  if (readings.size === 1) return { kind: 'date', edtf: only, said: `${shown(written)} is read as ${only}` };
  const order = asker.ask({
    path: ['numerals'],
    about: `${shown(written)} may be ${[...readings].join(' or ')}: day-first or month-first?`,
    isAnswer: (answer) => answer === 'day-first' || answer === 'month-first',
  });
  if (order === undefined) return { kind: 'asked' };
  const [edtf] = read(order as NumeralOrder);
  return edtf === undefined
    ? wrong(written, `is no date written ${order}`, wanted)
    : { kind: 'date', edtf, said: `${shown(written)} is read as ${edtf}, ${order}` };
}
