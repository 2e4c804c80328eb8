import { quotationWords as words } from '../../words/chapters/quotation.ts';
import { listWords, say } from '../../words/say.ts';
import type { Disregarded } from '../text/quotation.ts';
import type { QuotationAnswer } from './answer-quotation.ts';

/** "Found word for word in 1 passage" */
export function verdictWords({ found, caseIgnored, nearest }: QuotationAnswer): string {
  if (found.length > 0)
    return say(caseIgnored ? words.foundButForCase : words.foundWordForWord, { count: found.length });
  const [near] = nearest;
  return near === undefined ? words.notFound : say(words.notFoundNearest, { count: near.differing });
}

/** "Disregarded: quotation marks and spaces."; empty when nothing was. */
export function disregardedWords(differences: readonly Disregarded[]): string {
  const names: Readonly<Record<Disregarded, string>> = words.differences;
  const told = [...new Set(differences)].map((one) => names[one]);
  return told.length === 0 ? '' : say(words.disregarded, { differences: listWords(told) });
}
