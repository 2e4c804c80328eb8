import { firstPart, type QuotationAnswer } from '../../search/answer/answer-quotation.ts';
import { excerptOf } from '../../search/answer/excerpt.ts';
import { verdictWords } from '../../search/answer/verdict.ts';
import { excerptLength, type DialogOption } from './options.ts';
import { quotedLink } from './quoted-passage.ts';
import type { Landing } from './results.ts';

/** Quotations that were found, each where it stands first. */
export function quotedOptions(
  quotations: readonly QuotationAnswer[],
  landing: Landing,
): readonly DialogOption[] {
  return quotations.flatMap((quotation) =>
    quotation.found.slice(0, 1).map((passage): DialogOption => {
      const { record } = passage;
      const { part, start, end } = firstPart(passage);
      const { text } = record.parts[part]!;
      return {
        kind: 'hit',
        title: verdictWords(quotation),
        under: record.byline,
        excerpt: excerptOf(text, [{ start, end }], { most: excerptLength }),
        href: quotedLink(passage, landing),
      };
    }),
  );
}
