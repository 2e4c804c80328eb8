import { textAt } from '../../model/locator.ts';
import { unwrapLines } from '../../text/wrapped.ts';
import { nearestQuote } from '../../text/nearest-quote.ts';
import type { DocumentFiles } from '../archive-files.ts';
import { receiptOfSeed } from '../found-by.ts';
import { finding, type Finding } from '../finding.ts';
import { seedOf } from './passages.ts';

/** What an archivist has refused stands in the text: a refusal of other words refuses nothing, and nobody notices. */
export function checkRefusals({ documents, seeds, receipts }: DocumentFiles): Finding[] {
  return documents.flatMap(({ data }) => {
    const seed = seedOf(seeds, data);
    const receipt = receiptOfSeed(receipts, data.seed.file);
    const refused = receipt?.data.refused ?? [];
    if (seed === undefined || receipt === undefined || refused.length === 0) return [];
    const texts = data.passages.map((passage) => unwrapLines(textAt(seed.lines, passage) ?? ''));
    // A sentence may have been split since, or left out.
    const whole = unwrapLines(seed.lines.map(({ text }) => text).join('\n'));
    const around = texts.join(' ');
    return refused.flatMap(({ exact }, index) => {
      const words = unwrapLines(exact).trim();
      if ([around, whole].some((text) => text.includes(words))) return [];
      const nearest = nearestQuote(around, words)?.text;
      return [finding('refusal-missing', receipt.yaml.placeOf(['refused', index, 'exact']), exact, nearest)];
    });
  });
}
