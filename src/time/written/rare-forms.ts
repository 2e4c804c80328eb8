import { namedDecade } from './named-decade.ts';
import { yearsOfCentury } from './century-years.ts';
import { withDaysInWords } from './days-in-words.ts';
import { withOneWinter } from './one-winter.ts';
import { machineDateAt, withMachineDates } from './machine-dates.ts';
import type { RareForms } from './part.ts';
import { withRomanDays } from './roman-days.ts';
import { withRomanMonths } from './roman-months.ts';
import { numeralOfShortYear } from './short-numeral.ts';
import { withRomanYears } from './roman-years.ts';
import { withTightSpans } from './tight-spans.ts';
import { splitYear } from './split-year.ts';
import { withYearsInWords } from './years-in-words.ts';

/** Every rare form of a date: ingest and the check of claims read them, the search in the browser does not. */
export const rareForms: RareForms = {
  tokens: (tokens, index, text) =>
    withMachineDates(
      withTightSpans(
        withRomanDays(
          withRomanMonths(
            withRomanYears(withDaysInWords(withYearsInWords(tokens, index, text), index), text),
          ),
        ),
      ),
      text,
      index,
    ),
  numeral: (context, at) => numeralOfShortYear(context, at) ?? machineDateAt(context, at),
  decade: namedDecade,
  oneWinter: withOneWinter,
  yearsOfCentury,
  splitYear,
};
