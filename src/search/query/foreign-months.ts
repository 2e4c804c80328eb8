import { monthBeginnings } from '../../time/written/month-beginnings.ts';
import { foldLetters } from '../text/fold.ts';

export type ForeignLanguage = keyof typeof monthBeginnings;

/** The languages in which a text may name a month. */
export function languagesNaming(text: string): readonly ForeignLanguage[] {
  const words = (text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []).map((word) => foldLetters(word).slice(0, 4));
  return Object.entries(monthBeginnings).flatMap(([language, beginnings]) =>
    beginnings.split(' ').some((one) => words.includes(one)) ? [language as ForeignLanguage] : [],
  );
}
