import { planClaimed } from '../checks/planned-words.ts';
import type { ClaimedWords } from '../checks/worded.ts';
import type { WordsBasis } from '../checks/words.ts';
import { isUndone } from '../../prose/undone.ts';
import { meaningsOf } from '../../time/written/limits.ts';
import { readerOf } from '../../time/written/reader.ts';
import type { DateStyle, DraftPassage } from './dated-text.ts';
import type { NotTold, TimeOfText } from './propose-counted.ts';
import { sentenceAround } from './sentence-around.ts';

/** Why what a sentence dates is no event to propose; undefined where it tells what was. */
export function whyNotTold(claim: ClaimedWords, basis: WordsBasis | undefined): NotTold | undefined {
  const { written, contexts, language } = claim;
  const isAskedIn = ({ text, start, end }: ClaimedWords['contexts'][number]) => {
    const at = text.indexOf(written, start);
    if (at === -1 || at >= end) return false;
    const around = sentenceAround(text, at, at + written.length, language);
    return question.test(text.slice(around.start, around.end));
  };
  if (contexts.length > 0 && contexts.every(isAskedIn)) return 'asked';
  const told = planClaimed(claim, basis, '');
  if (told === undefined) return undefined;
  const { sentence } = told;
  const start = sentence.indexOf(written);
  return isUndone(sentence, { start, end: start + written.length }, language, '') ? 'denied' : 'planned';
}

// Armenian marks the word that is asked for.
const question = /[?؟][)\]"'”’»]*\s*$|\p{L}՞/u;

/** The dates of the passages that the text itself denies, as it does in "no ferry sailed on 4 March 1994". */
export function deniedDates(
  passages: readonly DraftPassage[],
  language: string,
  { numeralOrder }: DateStyle,
): readonly TimeOfText[] {
  const reader = readerOf(language, numeralOrder);
  return passages.flatMap(({ id, text }) => {
    const [dates = []] = reader.read(text);
    return dates
      .filter(({ none }) => none === 'denied')
      .flatMap(({ start, end }): readonly TimeOfText[] => {
        const written = text.slice(start, end);
        const alone = reader.read(written)[0]?.[0];
        // A number alone need not be a year.
        if (alone === undefined || !/\p{L}|\d\D+\d/u.test(written)) return [];
        const edtf = meaningsOf(alone, 'whole')[0];
        return [
          {
            passage: id,
            written,
            ...(edtf !== undefined && { edtf }),
            rule: 'stated',
            unresolved: 'denied',
          },
        ];
      });
  });
}
