import { answersAll, type Answer } from '../../search/answer/answer.ts';
import type { ShownHit } from '../../search/answer/count-hits.ts';
import type { MissingWord } from '../../search/answer/missing-words.ts';
import { quoted, remarks, statusParts, type Counts } from '../../search/answer/summary.ts';
import { searchWords as words } from '../../words/chapters/search.ts';
import { listParts, listWords, say, sayParts } from '../../words/say.ts';
import { make } from '../shared/dom.ts';
import { SearchUnavailable } from './unavailable.ts';
import { renderHit, type Landing } from './results.ts';

/** How much was found, for the line above the results. */
export function renderStatus(answer: Answer, counts: Counts): readonly (Node | string)[] {
  return statusParts<Node>(answer, counts, (found) => make('b', {}, found));
}

/** What is to be said of how the query was taken: words that are nowhere, operators, names. */
export function renderRemarks(answer: Answer, base: string): readonly HTMLElement[] {
  return [
    ...answer.missing.map((missing) =>
      make('p', { class: 'sans' }, ...missingParts(missing, base, answer.unread.length > 0)),
    ),
    ...remarks(answer).map((remark) => make('p', { class: 'sans' }, remark)),
  ];
}

/** The hits in order: those that hold only some of the words, and pages about the site, under headings of their own. */
export function renderHits(
  answer: Answer,
  hits: readonly ShownHit[],
  landing: Landing,
): readonly HTMLElement[] {
  const isRanked = answer.request.sort === 'relevance';
  const isGuide = ({ record }: ShownHit) => record.in === 'guide';
  const some = hits.findIndex((one) => !answersAll(answer, one.hit) && !isGuide(one));
  const guides = hits.findIndex(isGuide);
  return hits.flatMap((hit, place) => {
    const article = renderHit(hit, answer.falls.get(hit.hit.id), landing);
    const heading = place === guides ? words.guides : place === some && place > 0 ? words.someWordsOnly : '';
    return isRanked && heading !== '' ? [make('h3', { class: 'some' }, heading), article] : [article];
  });
}

/** The dates that were understood, each to be taken off. */
export function renderChips(answer: Answer, takeOff: () => void): readonly HTMLElement[] {
  return answer.understood.dates.map(({ told, text }) => {
    const button = make(
      'button',
      {
        type: 'button',
        class: 'btn chip',
        'aria-label': say(words.searchTheWords, { date: told, words: text }),
      },
      make('b', {}, words.date),
      told,
      make('span', { 'aria-hidden': 'true' }, '×'),
    );
    button.addEventListener('click', takeOff);
    return button;
  });
}

/** Why there is no answer. `unreachable` is said where a file could not be had; by default, beside the lists of all. */
export function failureWords(error: unknown, unreachable: string = words.unreachable): string {
  if (error instanceof SearchUnavailable && error.reason === 'no-index') return words.noIndex;
  return runsWebAssembly() ? unreachable : words.noWebAssembly;
}

// The smallest module there is: a browser in a strict mode has no WebAssembly, or compiles none.
function runsWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

function missingParts(
  { word, begun, spelt, suggestions }: MissingWord,
  base: string,
  isPartial: boolean,
): readonly (Node | string)[] {
  // What may have been meant instead is said only of a word that is surely nowhere.
  if (isPartial) return [say(words.missingRead, { word })];
  if (begun.length > 0) return [say(words.begun, { word, words: listWords(begun.map(quoted)) })];
  if (spelt.length > 0) return [say(words.spelt, { word, words: listWords(spelt.map(quoted)) })];
  if (suggestions.length === 0) return [say(words.missing, { word })];
  const links = suggestions.map((suggestion): Node =>
    make('a', { href: `${base}search/?q=${encodeURIComponent(suggestion)}` }, suggestion),
  );
  const [only, another] = links;
  if (only !== undefined && another === undefined)
    return sayParts<typeof words.shownInstead, Node>(words.shownInstead, { word, suggestion: only });
  return sayParts<typeof words.didYouMean, Node>(words.didYouMean, {
    word,
    suggestions: make('span', {}, ...listParts(links, 'or')),
  });
}
