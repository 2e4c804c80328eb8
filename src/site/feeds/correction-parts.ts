import { correctionFragments, type Correction } from '../../model/correction.ts';
import type { SearchPart } from '../../search/index/record.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { changesWords as words } from '../../words/chapters/changes.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { wordsOf } from '../../words/dates.ts';
import { say } from '../../words/say.ts';

/** What was corrected on a page, as the page has it. */
export function correctionParts(corrected: readonly Correction[] = []): readonly SearchPart[] {
  const fragments = correctionFragments(corrected);
  return corrected.map(({ date, what, why }, index) => ({
    id: fragments[index] ?? '',
    text: [
      say(sharedWords.named, { name: wordsOf(requireEdtf(date)), words: what }),
      say(words.because, { why }),
    ].join(' '),
  }));
}
