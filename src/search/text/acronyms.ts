import { trimPunctuation } from './fold.ts';

/** Whether a word is written as initials are: "UN", "U.N.". */
export function isAcronym(word: string): boolean {
  return acronym.test(trimPunctuation(word));
}

/** The form by which the index has initials that are a word too when they are folded: "UN", beside the French "un". */
export function acronymForm(folded: string): string {
  return `ǂ${folded}`;
}

const acronym = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){1,4}\p{Lu}\.?)$/u;
