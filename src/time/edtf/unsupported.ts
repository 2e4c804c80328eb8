import { dayOfDateTime } from './date-time.ts';
import { daysInMonth } from './day.ts';
import { parseDate } from './parse-date.ts';
import { readEdtf } from './read.ts';

/** A part of EDTF that is not read here, and the nearest text that is. */
export interface Unsupported {
  readonly feature: string;
  readonly suggestion?: string;
}

/** Recognises valid EDTF of the parts that are not read here; undefined for what no level of EDTF allows. */
export function unsupportedFeature(text: string): Unsupported | undefined {
  const day = dayOfDateTime(text);
  if (day !== undefined) return { feature: 'a time of day', suggestion: day };
  if (/^\{.*\}$/.test(text)) return allOf(text);
  if (/^\[.*\]$/.test(text)) return members(text.slice(1, -1).split(/,|\.\./));
  const ends = text.split('/');
  if (ends.length === 2) return members(ends);
  return date(text);
}

function date(text: string): Unsupported | undefined {
  return (
    beyondFourDigits(text) ??
    shortYear(text) ??
    otherSeason(text) ??
    qualifiedPart(text) ??
    maskedDigits(text)
  );
}

function allOf(text: string): Unsupported | undefined {
  const oneOf = readEdtf(`[${text.slice(1, -1)}]`);
  const isSet = oneOf.kind === 'read' || members(text.slice(1, -1).split(/,|\.\./)) !== undefined;
  return isSet ? { feature: 'a set of which all members are meant' } : undefined;
}

/** Of several dates, the first unsupported one, provided that none is invalid. */
function members(texts: readonly string[]): Unsupported | undefined {
  const found: Unsupported[] = [];
  for (const text of texts.map((part) => part.trim())) {
    if (text === '' || text === '..' || parseDate(text).kind === 'read') continue;
    const unsupported = date(text);
    if (unsupported === undefined) return undefined;
    found.push(unsupported);
  }
  return found[0] && { feature: found[0].feature };
}

function beyondFourDigits(text: string): Unsupported | undefined {
  if (/^Y-?[1-9]\d{12,}$/.test(text)) return { feature: 'a year of more than twelve digits' };
  if (/^Y-?[1-9]\d*E[1-9]\d*(?:S[1-9]\d*)?$/.test(text)) return { feature: 'a year with an exponent' };
  if (/^(?:-?\d{4}|Y-?[1-9]\d{4,})S[1-9]\d*$/.test(text))
    return { feature: 'a year with significant digits' };
  return undefined;
}

function shortYear(text: string): Unsupported | undefined {
  const match = /^(-?)(\d{2,3})([?~%]?)$/.exec(text);
  if (match === null || /^-0+$/.test(text)) return undefined;
  const [, sign = '', digits = '', mark = ''] = match;
  const name = digits.length === 2 ? 'a century of two digits' : 'a decade of three digits';
  return { feature: name, suggestion: `${sign}${digits.padEnd(4, 'X')}${mark}` };
}

function otherSeason(text: string): Unsupported | undefined {
  return /^-?\d{4}-(?:2[5-9]|3\d|4[01])[?~%]?$/.test(text)
    ? { feature: 'a season other than 21 to 24' }
    : undefined;
}

function qualifiedPart(text: string): Unsupported | undefined {
  const marks = text.match(/[?~%]/g);
  if (marks === null || !/^[?~%]?-?[\dX]{4}[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}$/.test(text))
    return undefined;
  const plain = text.replaceAll(/[?~%]/g, '');
  if (parseDate(plain).kind !== 'read' && maskedDigits(plain) === undefined) return undefined;
  const distinct = new Set(marks);
  const mark = distinct.size > 1 ? '%' : [...distinct].join('');
  return { feature: 'a qualifier on a part of a date', suggestion: `${plain}${mark}` };
}

function maskedDigits(text: string): Unsupported | undefined {
  const match = /^-?([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(text);
  if (match === null || !text.includes('X')) return undefined;
  const [, year = '', month = 'XX', day = 'XX'] = match;
  const months = between(1, 12).filter((number) => fits(month, number));
  const leap = between(0, 9999).some((number) => fits(year, number) && daysInMonth(number, 2) === 29);
  const exists = months.some((number) =>
    between(1, daysInMonth(leap ? 2000 : 2001, number)).some((one) => fits(day, one)),
  );
  if (!exists) return undefined;
  if (year.endsWith('XXX')) return { feature: 'a year of which less than the century is known' };
  return { feature: 'digits left out within a date', ...maskedTens(text) };
}

/** A day or month of which the last digit is left out, as the set of those it can be. */
function maskedTens(text: string): { readonly suggestion?: string } {
  const [, before = '', tens = ''] = /^(-?\d{4}-(?:\d{2}-)?)([0-3])X$/.exec(text) ?? [];
  const fitting = between(0, 9)
    .map((digit) => `${before}${tens}${digit}`)
    .filter((one) => parseDate(one).kind === 'read');
  const [first, last] = [fitting[0], fitting.at(-1)];
  return first === undefined || first === last ? {} : { suggestion: `[${first}..${last}]` };
}

function fits(mask: string, number: number): boolean {
  const digits = String(number).padStart(mask.length, '0');
  return [...mask].every((character, index) => character === 'X' || character === digits[index]);
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
