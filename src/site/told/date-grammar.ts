import { requireEdtf } from '../../time/edtf/parse.ts';
import { siteWords as words } from '../../words/chapters/site.ts';
import { wordsOf } from '../../words/dates.ts';

/** A case of a date, with an example in the data and as pages tell it. */
export interface DateCase {
  readonly name: string;
  readonly edtf: string;
  readonly told: string;
}

/** One of each case that the archive tells apart. */
export const dateCases: readonly DateCase[] = (
  [
    [words.grammarDay, '1990-03-01'],
    [words.grammarOneOf, '[1990-02-24,1990-02-25]'],
    [words.grammarMonth, '1990-03'],
    [words.grammarAbout, '1990-04~'],
    [words.grammarEnds, '1990-09-27/1990-11-10'],
    [words.grammarImplied, '1990-12~/..'],
    [words.grammarGoingOn, '1990-12-12/..'],
    [words.grammarNoEnd, '1990-09-24/'],
  ] as const
).map(([name, edtf]) => ({ name, edtf, told: wordsOf(requireEdtf(edtf)) }));
