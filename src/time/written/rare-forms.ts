import { namedDecade } from './named-decade.ts';
import type { RareForms } from './part.ts';
import { withRomanMonths } from './roman-months.ts';
import { numeralOfShortYear } from './short-numeral.ts';
import { withTightSpans } from './tight-spans.ts';
import { splitYear } from './split-year.ts';
import { withYearsInWords } from './years-in-words.ts';

/** All of them. */
export const rareForms: RareForms = {
  tokens: (tokens, index, text) => withTightSpans(withRomanMonths(withYearsInWords(tokens, index, text))),
  numeral: numeralOfShortYear,
  decade: namedDecade,
  splitYear,
};
