import type { DocumentFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';
import { seedOf } from './passages.ts';

/** A title that is said to be given stands in the text: its words in their order, whatever stands between them. */
export function checkGivenTitles({ documents, seeds }: DocumentFiles): Finding[] {
  return documents.flatMap(({ yaml, data }) => {
    const seed = data.titleBasis === 'given' ? seedOf(seeds, data) : undefined;
    if (seed === undefined) return [];
    const text = wordsOf(seed.lines.map((line) => line.text).join('\n'));
    return ` ${text} `.includes(` ${wordsOf(data.title)} `)
      ? []
      : [finding('title-not-in-text', yaml.placeOf(['titleBasis']), data.title)];
  });
}

/** The letters and digits alone: a heading is set in capitals, or broken over lines. */
function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
