import { numberOf, numberWords } from '../time/english/english-numbers.ts';

/** A part of a month that words count: "the second week" of it, "the first ten days"; from its end it is negative. */
export interface PartOfMonth {
  readonly unit: 'week' | 'days';
  readonly number: number;
}

/** Which part of a month words right before it name, in English, and how long they are. */
export function partOfMonthBefore(
  before: string,
): { readonly part: PartOfMonth; readonly length: number } | undefined {
  const { 0: words = '', groups } = form.exec(before) ?? {};
  const { place = '', count } = groups ?? {};
  if (groups === undefined) return undefined;
  const isLast = /^(?:last|final)$/i.test(place);
  const ordinal = isLast ? -1 : ordinals.findIndex((one) => one.test(place)) + 1;
  if (!/days of/i.test(words)) return { part: { unit: 'week', number: ordinal }, length: words.length };
  if (Math.abs(ordinal) !== 1) return undefined;
  const days = count === undefined ? vaguely : numberOf(count.toLowerCase());
  return { part: { unit: 'days', number: days * ordinal }, length: words.length };
}

// "The first days" are no more than these.
const vaguely = 10;
const form = new RegExp(
  String.raw`\b(?<place>first|1st|opening|second|2nd|third|3rd|fourth|4th|fifth|5th|last|final) (?:(?:full |whole |calendar )?week|(?:(?:few |couple of )?|(?<count>${numberWords}) )days) of(?: the month of)? $`,
  'i',
);
const ordinals = [/first|1st|opening/i, /second|2nd/i, /third|3rd/i, /fourth|4th/i, /fifth|5th/i];
