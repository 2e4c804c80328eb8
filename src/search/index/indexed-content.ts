import { memoizeByObject, memoizeByText } from '../../text/memoize.ts';
import { acronymForm, isAcronym } from '../text/acronyms.ts';
import { foldToken, foldWord, trimPunctuation } from '../text/fold.ts';
import { isAddress } from '../text/tokens.ts';
import { tokenCounts, tokenTexts, type SearchRecord } from './record.ts';

/**
 * The folded words of a record, one for each token of its title and parts, in order; then the title's once more, so
 * that a word of the title counts for more. No token of `recordTokens` has the positions of these.
 *
 * @param ambiguous as `ambiguousAcronyms` has them
 */
export function indexedContent(record: SearchRecord, ambiguous: ReadonlySet<string> = none): string {
  const form = indexedForm(ambiguous);
  return [
    ...tokenTexts(record).map(form),
    // Two of them, since `matchRow` lets one such token stand between words in a row.
    emptyToken,
    emptyToken,
    ...tokenTexts({ ...record, parts: [] }).map(form),
  ].join(' ');
}

const none: ReadonlySet<string> = new Set();

const indexedForm = memoizeByObject((ambiguous: ReadonlySet<string>) =>
  memoizeByText((text) => {
    const folded = isAddress(text) ? emptyToken : foldToken(text) || emptyToken;
    const word = trimPunctuation(folded);
    return isAcronym(text) && ambiguous.has(word) ? `${word}-${acronymForm(word)}` : folded;
  }, 100_000),
);

/** The folded words that stand in records both as initials and as words: "un", where there is "UN" and a French text. */
export function ambiguousAcronyms(records: readonly SearchRecord[]): ReadonlySet<string> {
  const [initials, words] = [new Set<string>(), new Set<string>()];
  for (const text of tokenCounts(records).keys()) (isAcronym(text) ? initials : words).add(foldWord(text));
  return new Set([...initials].filter((word) => words.has(word)));
}

// Stands for a token of which folding leaves nothing, so that the positions behind it stay right.
const emptyToken = '-';
