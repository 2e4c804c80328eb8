import { shown } from '../shown.ts';
import type { CellType } from './columns.ts';
import type { Description } from '../finding.ts';

/**
 * What a spreadsheet program has done to a cell that nobody meant to change, or has made of what somebody wrote: a date
 * in a local form or as a number of days, letters lost to another encoding, a text cut off, a number rewritten.
 */
export function spreadsheetHabit(record: string, cell: string, type: CellType): Description | undefined {
  const text = cell.trim();
  if (/^#(?:REF!|NAME\?|VALUE!|N\/A|DIV\/0!|NUM!|NULL!|#+)$/.test(text))
    return { found: `${shown(text)} is a spreadsheet's error, not a text`, instead: asBefore(record) };
  if ((type === 'date' || dateLike.test(record)) && isRewrittenDate(record, text)) return date(record, text);
  if (record !== '' && isRewrittenNumber(record, text))
    return {
      found: `${shown(text)}, where the record has ${shown(record)}: a spreadsheet took it for a number or a time`,
      instead: `${asBefore(record)}; give the column the format Text before the file is opened`,
    };
  if (lostLetters(record, cell))
    return {
      found: 'question marks where the record has letters: the file was saved in an encoding that lacks them',
      instead: 'the file saved as "CSV UTF-8 (comma delimited)"',
    };
  if (
    record.length > longestCell &&
    record.startsWith(cell.slice(0, longestCell)) &&
    cell.length <= longestCell
  )
    return {
      found: `the text is cut off at ${cell.length} characters: a cell of a spreadsheet holds no more`,
      instead: 'the text changed in its own file',
    };
  return undefined;
}

/** The first day of a spreadsheet's serial number, `1995-03-01`; undefined for what is none. Day 60 never was. */
export function dayOfSerial(serial: string): string | undefined {
  const number = /^[0-9]{1,7}(?:[.,][0-9]+)?$/.test(serial)
    ? Math.floor(Number(serial.replace(',', '.')))
    : 0;
  if (number < 1 || number > 2_958_465) return undefined;
  const days = number < 60 ? number + 1 : number;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether a text is a date as spreadsheets write dates in some country, or with a time that nobody gave. */
export function isLocalDate(text: string): boolean {
  return localDates.some((form) => form.test(text));
}

const longestCell = 32_767;

const clock = String.raw`(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?[AP]M)?)?`;
const localDates = [
  new RegExp(String.raw`^[0-9]{1,2}([./-]) ?[0-9]{1,2}\1 ?[0-9]{2,4}\.?${clock}$`, 'i'),
  new RegExp(String.raw`^[0-9]{4}([./]) ?[0-9]{1,2}(?:\1 ?[0-9]{1,2})?\.?${clock}$`, 'i'),
  new RegExp(String.raw`^[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?$`),
  /^[0-9]{1,2}[-. ]{1,2}\p{L}{3,}\.?(?:[-. ]{1,2}[0-9]{2,4})?$/u,
  /^\p{L}{3,}\.?[-. ]{1,2}[0-9]{2,4}$/u,
  /^\p{L}{3,}\.? [0-9]{1,2}, [0-9]{4}$/u,
];
const dateLike = /^[0-9]{1,4}[-./][0-9]{1,2}(?:[-./][0-9]{1,4})?$/;

function isRewrittenDate(record: string, text: string): boolean {
  if (isLocalDate(text)) return true;
  const day = dayOfSerial(text);
  // Five digits are no date otherwise; fewer can be a year, unless they count to the very date that stood there.
  return day !== undefined && (/^[0-9]{5,}/.test(text) || (record !== '' && day.startsWith(record)));
}

function date(record: string, text: string): Description {
  const what =
    dayOfSerial(text) === undefined
      ? `${shown(text)} is a date as a spreadsheet writes it: which day it means depends on the country`
      : `${shown(text)} is a date as a spreadsheet counts it, in days`;
  return {
    found: record === '' ? what : `${what}; the record has ${shown(record)}`,
    instead: `${record === '' ? 'a date in EDTF, such as "1995-03-01", "1995-03" or "1995"' : `${shown(record)}, or another date in EDTF`}; give the column the format Text before the file is opened`,
  };
}

function isRewrittenNumber(record: string, text: string): boolean {
  if (/^[0-9]{1,2}:[0-9]{2}$/.test(record)) return new RegExp(`^0?${record}:00$`).test(text);
  const isNumber = /^[+-]?[0-9]+(?:\.[0-9]+)?$/.test(record);
  return (
    isNumber &&
    text !== '' &&
    text !== record &&
    (Number(text) === Number(record) || /^[0-9],?[0-9]*E\+?[0-9]+$/i.test(text))
  );
}

function lostLetters(record: string, cell: string): boolean {
  const letters = [...record];
  const read = [...cell];
  if (letters.length !== read.length || record === cell) return false;
  return letters.every(
    (letter, index) => letter === read[index] || (read[index] === '?' && /[^\p{ASCII}]/u.test(letter)),
  );
}

function asBefore(record: string): string {
  return record === '' ? 'an empty cell' : shown(record);
}
