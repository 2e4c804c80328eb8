import { daysInMonth, twoDigits, yearText } from '../edtf/day.ts';
import { romanNumber } from './century.ts';
import type { Division, Mark, Part } from './part.ts';
import type { Role } from './table.ts';
import { has, isMark, type Token } from './token.ts';

/** The words of a division at a place, and where they end: "fourth quarter", "4-й квартал", "IV. Quartal", "H1". */
export function divisionAt(
  tokens: readonly Token[],
  at: number,
): (Division & { readonly last: number }) | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const behind = nthOf(second);
  const unitFirst = unitOf(first);
  if (unitFirst !== undefined && behind !== undefined)
    return isDivision(behind, unitFirst) ? { ...resolve(behind, unitFirst), last: at + 2 } : undefined;
  const nth = nthOf(first);
  const place = isMark(second, '.․') && second?.spaced === false ? at + 2 : at + 1;
  const unit = unitOf(tokens[place]);
  if (nth === undefined) return undefined;
  if (unit !== undefined)
    return isDivision(nth, unit) ? { ...resolve(nth, unit), last: place + 1 } : undefined;
  const shared = sharedUnit(tokens, at + 1);
  return shared !== undefined && isDivision(nth, shared)
    ? { ...resolve(nth, shared), last: at + 1 }
    : undefined;
}

// "From the first to the third quarter".
function sharedUnit(tokens: readonly Token[], joint: number): number | undefined {
  if (!has(tokens[joint], 'to', 'and') && !isMark(tokens[joint], '-–')) return undefined;
  let place = joint + 1;
  while (has(tokens[place], 'filler') && place < joint + 3) place += 1;
  return nthOf(tokens[place]) === undefined ? undefined : unitOf(tokens[place + 1]);
}

/** It may be the first word of a division. */
export function mayDivide(token: Token): boolean {
  return nthOf(token) !== undefined || unitOf(token) !== undefined;
}

/** EDTF texts of a division of what a part names: all of it, or some time in it. */
export function divisionReadings(part: Part): readonly string[] {
  const all = part.whole === undefined ? [divisionEnds(part)] : yearsOf(part.whole, part.division);
  return all.flatMap(([first = '', last = '']) =>
    first === '' ? [] : [`${first}/${last}`, `[${first}..${last}]`],
  );
}

/** EDTF of the first and the last month of a division of a year, or day of one of a month; none of a quarter of a month. */
export function divisionEnds({ division, year = 0, month, mark }: Part): readonly string[] {
  if (division === undefined) return [];
  const { nth, of } = division;
  if (month === undefined) {
    const size = 12 / of;
    return ends(`${yearText(year)}-`, (nth - 1) * size + 1, nth * size, mark);
  }
  const starts = of === 2 ? [1, 16] : of === 3 ? [1, 11, 21] : [];
  const first = starts[nth - 1];
  const last = (starts[nth] ?? daysInMonth(year, month) + 1) - 1;
  return first === undefined ? [] : ends(`${yearText(year)}-${twoDigits(month)}-`, first, last, mark);
}

// A century begins with its first year or with its hundredth part: "1801" or "1800".
function yearsOf(whole: readonly string[], division: Division | undefined): readonly (readonly string[])[] {
  const [, digits = '', masked = ''] = /^(\d+)(X+)$/.exec(whole[0] ?? '') ?? [];
  if (division === undefined || digits === '') return [];
  const size = 10 ** masked.length / division.of;
  const start = Number(digits) * 10 ** masked.length + Math.round((division.nth - 1) * size);
  const end = Number(digits) * 10 ** masked.length + Math.round(division.nth * size) - 1;
  const [own, next] = [0, 1].map((step) => [yearText(start + step), yearText(end + step)]);
  return masked.length === 1 ? [own ?? []] : [next ?? [], own ?? []];
}

function ends(before: string, first: number, last: number, mark: Mark): readonly string[] {
  return [first, last].map((one) => `${before}${twoDigits(one)}${mark}`);
}

const units = { half: 2, third: 3, quarter: 4 } as const;
const nths: readonly Role[] = ['nth-1', 'nth-2', 'nth-3', 'nth-4'];

function unitOf(token: Token | undefined): number | undefined {
  const unit = (['half', 'third', 'quarter'] as const).find((one) => has(token, one));
  return unit === undefined ? undefined : units[unit];
}

function nthOf(token: Token | undefined): number | 'last' | undefined {
  if (token === undefined) return undefined;
  if (has(token, 'nth-last')) return 'last';
  const named = nths.findIndex((one) => has(token, one)) + 1;
  if (named > 0) return named;
  const digits = token.kind === 'number' && /^[1-4]$/.test(token.text);
  const number = digits ? Number(token.text) : token.named ? token.value : romanNumber(token);
  return number !== undefined && number >= 1 && number <= 4 ? number : undefined;
}

function isDivision(nth: number | 'last', of: number): boolean {
  return nth === 'last' || nth <= of;
}

function resolve(nth: number | 'last', of: number): Division {
  return { nth: nth === 'last' ? of : nth, of };
}
