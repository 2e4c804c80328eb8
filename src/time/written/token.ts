import type { Ending, Role } from './table.ts';

/** A word, a number, a date in digits or a mark of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'numeral' | 'mark';
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** A word folded; a mark, a number or a numeral as it stands. */
  readonly text: string;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly roles: readonly Role[];
  /** Of a number that may be a day or a year; NaN of all else ("1,500", "A12", "10:30"). */
  readonly value: number;
  readonly digits: number;
  /** 1-12, or 0. */
  readonly month: number;
  /** Of a number or a month. */
  readonly ending: Ending | undefined;
  /** A day by its name: "fifteenth". */
  readonly named: boolean;
}

/** The character of a token is one of these marks. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}

/** It has any of the roles. */
export function has(token: Token | undefined, ...roles: readonly Role[]): boolean {
  return token?.roles.some((role) => roles.includes(role)) === true;
}

/** What a token is before anything is known of it. */
export const plainToken = {
  capital: false,
  roles: [],
  value: NaN,
  digits: 0,
  month: 0,
  ending: undefined,
  named: false,
  spaced: false,
} as const;

/** What a form (with the flag `y`) matches at a place of a text. */
export function match(form: RegExp, text: string, at: number): string | undefined {
  form.lastIndex = at;
  return form.exec(text)?.[0];
}
