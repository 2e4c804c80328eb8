import { parseEdtf, requireEdtf } from '../../time/edtf/parse.ts';
import { readNumeral, type NumeralOrder } from '../../time/written/numeral.ts';
import { findDates } from '../../time/written/find-dates.ts';
import { tableOf } from '../../time/written/tables.ts';
import { namesWeekday } from '../../time/written/weekdays.ts';
import { shown } from '../shown.ts';
import { wrongWeekday } from '../checks/weekday-words.ts';
import { contextOfText } from '../checks/words-context.ts';
import type { Asker } from './answers.ts';
import { habitOf } from './cell-habits.ts';
import { dayWithClock } from './day-with-clock.ts';
import { limitedPart } from './limited-part.ts';
import { datesOfCell, wholeCell, type WholeCell } from './whole-cell.ts';
import { isImpossibleClock, isImpossibleZone, isMidnight, noClock, noZone } from './clock.ts';

/** What a written date comes to. */
export type ReadDate =
  | {
      readonly kind: 'date';
      readonly edtf: string;
      /** The words make it when something began, or ended: "since", "until". */
      readonly of?: 'start' | 'end';
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
 * A date as a cell has it. An instant becomes its day, which another time zone could move. A date in digits that could be two
 * days is asked about, and so is what EDTF reads otherwise than most people write it: 2021-22, the year 0000.
 */
export function readWrittenDate(text: string, reader: DateReader): ReadDate {
  const written = text.trim();
  const habit = habitOf(written);
  if (habit !== undefined) return wrong(written, habit.what, habit.instead);
  const parsed = parseEdtf(written);
  if (parsed.ok && !/^[0-9]{5,}$/.test(written)) {
    const doubt = doubtOf(written);
    return doubt === undefined ? { kind: 'date', edtf: written } : asked(written, doubt, reader.asker);
  }
  const instant = instantForm.exec(written)?.groups;
  if (instant !== undefined) return dayOfInstant(written, instant, reader);
  if (namedZone.test(written))
    return wrong(written, 'names its time zone, which may be one of several', zoneWanted);
  const numeral = isNumeral.test(written) ? numeralDate(written, reader) : undefined;
  if (numeral !== undefined) return numeral;
  return readWords(written, reader) ?? readDayAndClock(written, reader) ?? unread(written, parsed);
}

// "3 May 1995 at noon", "until 3 May 1995, noon": midnight may be the beginning of the day as well as its end.
function readDayAndClock(written: string, reader: DateReader): ReadDate | undefined {
  const parts = dayWithClock(written);
  if (parts === undefined) return undefined;
  const date = readWords(parts.day, reader);
  if (date === undefined)
    return findDates(parts.day, tableOf(reader.language) ?? english, {}).length === 0
      ? undefined
      : wrong(written, 'has more than a day and its time of day', clockApart);
  if (date.kind !== 'date') return date;
  const { edtf, of } = date;
  if (!/^\d{4}-\d\d-\d\d$/.test(edtf))
    return wrong(
      written,
      'has a time of day, and no one day that it is of',
      'the day as well, or the date without its time',
    );
  if (isImpossibleClock(parts.clock))
    return wrong(written, 'has a time of day that there is not', noClock.instead);
  const day = worded(written, { edtf, ...(of !== undefined && { of }) });
  if (/midnight/i.test(parts.clock) || isMidnight(parts.clock))
    return saidToo(day, 'midnight is left out, since it may be its beginning or its end');
  return saidToo({ ...day, time: parts.clock }, `its time of day is ${shown(parts.clock)}`);
}

const clockApart = 'the day alone, such as "1995-03-01", and its time in a column "time"';

const isNumeral = /^[0-9]{1,4}([./-]) ?[0-9]{1,2}\1 ?[0-9]{1,4}$/;
const instantForm =
  /^(?<day>[0-9]{1,4}([./-])[0-9]{1,2}\2[0-9]{1,4})(?:T| +)(?<clock>[0-9]{1,2}:[0-9]{2})(?<second>:[0-9]{1,2}(?:[.,][0-9]+)?)?(?<half>\s*[ap]\.?m\.?)?\s*(?<zone>Z|UTC|GMT|(?:UTC|GMT)?[+\u2212-][0-9]{1,2}(?::?[0-9]{2})?)?$/i;
// A zone by its name: "EST" is one in America and another in Australia.
const namedZone =
  /^(?<day>[0-9]{1,4}([./-])[0-9]{1,2}\2[0-9]{1,4})(?:T| +)[0-9]{1,2}:[0-9]{2}(?::[0-9]{1,2}(?:[.,][0-9]+)?)?(?:\s*[ap]\.?m\.?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?\s*[[(]?\p{L}[\p{L}/_ ]*[\])]?$/iu;
const zoneWanted =
  'the zone as hours from UTC, such as "1995-03-01T14:30+04:00", or the day alone and its time in a column "time"';

/** Why a value of EDTF may be meant otherwise; undefined where it may not. */
function doubtOf(written: string): string | undefined {
  const [, century = '', year = '', season = ''] = /^(\d{2})(\d{2})-(2[1-4])$/.exec(written) ?? [];
  if (season !== '' && Number(season) === Number(year) + 1)
    return `is a season in EDTF, and may be two years.\nEDTF: ${shown(written)} or ${shown(`${century}${year}/${century}${season}`)}`;
  return /^0000(?!\d)/.test(written)
    ? 'is the year before AD 1 in EDTF, and programs write it where no year is known.\nEDTF'
    : undefined;
}

function asked(written: string, doubt: string, asker: Asker): ReadDate {
  const answer = asker.ask({
    path: ['dates', written],
    about: `${shown(written)} ${doubt}; "-" leaves it out`,
    isAnswer: (given) => given === '-' || parseEdtf(given).ok,
  });
  if (answer === undefined) return { kind: 'asked' };
  if (answer === '-') return { kind: 'left-out' };
  return {
    kind: 'date',
    edtf: answer,
    ...(answer !== written && { said: `${shown(written)} becomes ${answer}, as answered` }),
  };
}

function readWords(written: string, { language }: DateReader): ReadDate | undefined {
  const table = tableOf(language) ?? english;
  const [found, ...more] = findDates(written, table, {});
  if (found === undefined && /^(?:c\.?|ca\.?|circa)\s*[0-9]{4}$/i.test(written)) {
    const edtf = `${written.slice(-4)}~`;
    return { kind: 'date', edtf, said: `${shown(written)} is read as ${edtf}` };
  }
  const whole = wholeCell(written, table);
  if (whole !== undefined && parseEdtf(whole.edtf).ok) return worded(written, whole);
  if (more.length > 0) return severalDates(written, datesOfCell(written, table));
  if (found === undefined || !parseEdtf(found.edtf).ok) return undefined;
  const { edtf, of, beside } = limitedPart(written, found, table);
  if (of !== undefined && edtf.includes('/')) return undefined;
  if (beside !== '') {
    // "Saturday, 4 March 1995", as programs print a day at length.
    if (!/^\p{L}+[.,]?\s*$/u.test(beside.trim()) || !namesWeekday(beside, table)) return undefined;
    const words = {
      contexts: [contextOfText(written)],
      language: table.tag,
      numeralOrder: undefined,
    } as const;
    const other = wrongWeekday({ ...words, written, of: 'whole', claimed: requireEdtf(edtf) }, edtf);
    if (other !== undefined)
      return wrong(written, `names a weekday that ${edtf} was not`, `${shown(edtf)}, or the day that it was`);
  }
  return worded(written, { edtf, ...(of !== undefined && { of }) });
}

function worded(written: string, { edtf, of }: WholeCell): ReadDate & { readonly kind: 'date' } {
  const part = of === undefined ? '' : `, the ${of} of what lasted`;
  const said = `${shown(written)} is read as ${edtf}${part}`;
  return { kind: 'date', edtf, ...(of !== undefined && { of }), said };
}

// Which of them is meant, or both, nobody has said.
function severalDates(written: string, dates: readonly string[]): ReadDate | undefined {
  if (dates.length < 2) return undefined;
  return wrong(
    written,
    'names more than one date',
    `a row for each: ${dates.map((one) => shown(one)).join(', ')}`,
  );
}

function unread(written: string, parsed: ReturnType<typeof parseEdtf>): ReadDate {
  if (parsed.ok) return wrong(written, 'is no date', wanted);
  const { suggestion } = parsed.problem;
  return wrong(
    written,
    'is no date that can be read',
    suggestion === undefined
      ? wanted
      : `${shown(asWritten(suggestion, written))}${isTurned(suggestion, written) ? turnedIf : ''}`,
  );
}

const english = tableOf('en')!;
const wanted = 'EDTF, such as "1995-03-01", "1995-03", "1995", "1995~" or "[1995..1997]"';

const turnedIf = ', if day and month were written the other way round; else the date that the source gives';

/** Whether a suggestion has month and day of a date in digits in the other order: that nobody has said. */
function isTurned(suggestion: string, written: string): boolean {
  const [, month, day] = /^\d{4}-(\d{1,2})-(\d{1,2})$/.exec(written) ?? [];
  return month !== undefined && month !== day && suggestion.endsWith(`-${day}-${month}`);
}

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
  { day = '', clock = '', second = '', half = '', zone }: Readonly<Record<string, string | undefined>>,
  reader: DateReader,
): ReadDate {
  const date: ReadDate | undefined = parseEdtf(day).ok
    ? { kind: 'date', edtf: day }
    : numeralDate(day, reader);
  if (date === undefined) return wrong(written, 'names no day that there is', wanted);
  const [, sign, hours, minutes] = /([+\u2212-])(\d{1,2}):?(\d{2})?$/.exec(zone ?? '') ?? [];
  if (isImpossibleClock(clock + second + half))
    return wrong(written, 'has a time of day that there is not', noClock.instead);
  if (isImpossibleZone(hours, minutes)) return wrong(written, noZone.what, zoneWanted);
  if (date.kind !== 'date') return date;
  if (isMidnight(clock + second + half))
    return saidToo(
      date,
      `${shown(written)}: midnight is left out, since programs write it where no time is known`,
    );
  const where =
    sign === undefined ? 'UTC' : `UTC${sign}${hours}${minutes === undefined ? '' : `:${minutes}`}`;
  const time = `${clock}${half}${zone === undefined ? ', time zone not given' : ` (${where})`}`;
  return saidToo(
    { ...date, time },
    `${shown(written)}: ${zone === undefined ? 'no time zone is given' : `the day is that of ${where}`}; elsewhere it may have been the day before or after`,
  );
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
