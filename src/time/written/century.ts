import { twoDigits } from '../edtf/day.ts';
import { jointAt } from './joint.ts';
import type { Context, Part } from './part.ts';
import { has, isMark, type Token } from './token.ts';

/** A century, as EDTF writes it: "the 19th century", "XIX век", "siglo XIX" give `18XX`, "the 5th century BC" `-04XX`. */
export function centuryAt(context: Context, at: number): Part | undefined {
  const { tokens } = context;
  const { tag } = context.index.table;
  const isShort = (one: number, forms: Readonly<Record<string, RegExp>>) =>
    forms[tag]?.test(tokens[one]?.text ?? '') === true && isMark(tokens[one + 1], '.');
  const shortBefore = isShort(at, shortAhead);
  const before = shortBefore || has(tokens[at], 'century');
  let place = shortBefore ? at + 2 : before ? at + 1 : at;
  const number = centuryNumber(tokens[place]);
  if (number === undefined) return undefined;
  place += 1;
  if (!before) {
    while (isMark(tokens[place], '-.') && place < at + 2) place += 1;
    const shortBehind = isShort(place, shortForms);
    if (!shortBehind && !has(tokens[place], 'century')) return ofJoined(context, at, place, number);
    place += shortBehind ? 2 : 1;
  }
  const era = has(tokens[place], 'bc', 'ad') ? tokens[place] : undefined;
  const isBefore = has(era, 'bc');
  // The first century BC holds the year 0, which EDTF cannot mask with a sign: it is one of its years.
  const masked =
    isBefore && number === 1 ? '[-0099..0000]' : `${isBefore ? '-' : ''}${twoDigits(number - 1)}XX`;
  const years = context.rare?.yearsOfCentury(isBefore ? -number : number - 1);
  const whole = years === undefined ? [masked] : [masked, years];
  return { first: at, last: era === undefined ? place : place + 1, whole, order: 'none', mark: '' };
}

// "XIX в.", "XVIIIe s.", "s. XVIII".
const shortForms: Readonly<Record<string, RegExp>> = { ru: /^вв?$/u, uk: /^ст$/u, fr: /^s$/ };
/** A short word for a century that stands before its number. */
export const shortCentury = /^s$/;
const shortAhead: Readonly<Record<string, RegExp>> = { es: shortCentury };

// "18th or 19th century", "XVIII–XIX века": the word, and the era, stand behind the last.
function ofJoined(context: Context, at: number, last: number, number: number): Part | undefined {
  const joint = jointAt(context.tokens, last);
  if (joint === undefined || joint.kind === 'comma') return undefined;
  const next = has(context.tokens[joint.next], 'filler') ? joint.next + 1 : joint.next;
  const [whole = ''] = centuryAt(context, next)?.whole ?? [];
  if (whole === '') return undefined;
  const sign = whole.includes('-') ? '-' : '';
  return { first: at, last, whole: [`${sign}${twoDigits(number - 1)}XX`], order: 'none', mark: '' };
}

/** A number in Roman digits, folded. */
export const romanForm = /^([ivx]+)(?:e|o|eme)?$/;

const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function centuryNumber(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (token.kind === 'number' || token.named)
    return token.value >= 1 && token.value <= 21 ? token.value : undefined;
  return romanNumber(token);
}

/** The number that a word in capital Roman digits names: "IV" is 4. */
export function romanNumber(token: Token): number | undefined {
  const digits = romanForm.exec(token.text)?.[1];
  if (digits === undefined || !token.capital) return undefined;
  const values = [...digits].map((one) => roman[one] ?? 0);
  return values.reduce((sum, one, place) => (one < (values[place + 1] ?? 0) ? sum - one : sum + one), 0);
}
