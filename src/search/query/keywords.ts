import { foldWord } from '../text/fold.ts';

/**
 * Whether words beside each other are keywords: nothing of grammar joins them, so nobody asks whether they were said in a
 * row. Of words in letters of other languages, and in an archive that is too small to know its slight words, it is not told.
 *
 * @param slight folded words such as "the" and "of"
 */
export function isKeywords(words: readonly string[], slight: readonly string[]): boolean {
  return (
    slight.length > 0 &&
    words.every((word) => {
      const folded = foldWord(word);
      return (
        !/[^\0-\x7f]/u.test(word) && (/\d/.test(folded) || !(slight.includes(folded) || joining.has(folded)))
      );
    })
  );
}

const joining: ReadonlySet<string> = new Set(
  (
    'a an and as at be been but by can could did do does for from had has have he her his i if in is it its may must no nor ' +
    'not of on or our ' +
    'shall she should than that the their them there they this to was we were when where which who will with would you'
  ).split(' '),
);
