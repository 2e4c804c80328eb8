import { numbersIn } from '../../prose/patterns.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';

/** A number as a document's `count` of an event, where its quotations say "several" and none of them has the number. */
export function toldCountHints({ documents }: Pick<ArchiveFiles, 'documents'>): readonly Hint[] {
  return documents.flatMap(({ yaml, data }) =>
    data.events.flatMap(({ count, quotes }, index) => {
      const numbers = numbersIn(count ?? '').map(({ number }) => number);
      const vague = quotes.find(({ exact }) => unnumbered.test(exact));
      const isGiven = quotes.some(({ exact }) =>
        numbersIn(exact).some(({ number }) => numbers.includes(number)),
      );
      return numbers.length === 0 || vague === undefined || isGiven
        ? []
        : [
            {
              ...yaml.placeOf(['events', index, 'count']),
              found: `the count is ${shown(count ?? '')}, and the quotation has ${shown(unnumbered.exec(vague.exact)?.[0] ?? '')}: write what the text has, or quote the words that have the number`,
            },
          ];
    }),
  );
}

const unnumbered = /\b(?:several|some|many|numerous|various|repeated|a (?:number|series) of|a few)\b/i;
