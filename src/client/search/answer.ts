import { answersAll, type Answer } from '../../search/answer/answer.ts';
import type { ShownHit } from '../../search/answer/count-hits.ts';
import type { MissingWord } from '../../search/answer/missing-words.ts';
import { missingWords, remarks, statusWords, type Counts } from '../../search/answer/summary.ts';
import { make } from './dom.ts';
import { SearchUnavailable } from './open.ts';
import { renderHit, type Landing } from './results.ts';

/** How much was found, for the line above the results. */
export function renderStatus(answer: Answer, counts: Counts): readonly (Node | string)[] {
  const { found, told } = statusWords(answer, counts);
  return found === '' ? [told] : [make('b', {}, found), told];
}

/** What is to be said of how the query was taken: words that are nowhere, operators, names. */
export function renderRemarks(answer: Answer, base: string): readonly HTMLElement[] {
  return [
    ...answer.missing.map((missing) => renderMissing(missing, base)),
    ...remarks(answer).map((remark) => make('p', { class: 'sans' }, remark)),
  ];
}

/** The hits in order, those that hold only some of the words under a heading of their own. */
export function renderHits(
  answer: Answer,
  hits: readonly ShownHit[],
  landing: Landing,
): readonly HTMLElement[] {
  const some =
    answer.request.sort === 'relevance' ? hits.findIndex(({ hit }) => !answersAll(answer, hit)) : -1;
  return hits.flatMap((hit, place) => {
    const article = renderHit(hit, answer.falls.get(hit.hit.id), landing);
    return place === some && place > 0
      ? [make('h3', { class: 'some' }, 'Then, with some of the words only'), article]
      : [article];
  });
}

/** The dates that were understood, each to be taken off. */
export function renderChips(answer: Answer, takeOff: () => void): readonly HTMLElement[] {
  return answer.understood.dates.map(({ told, text }) => {
    const button = make(
      'button',
      { type: 'button', class: 'btn chip', 'aria-label': `${told}: search for the words “${text}” instead` },
      make('b', {}, 'Date'),
      told,
      make('span', { 'aria-hidden': 'true' }, '×'),
    );
    button.addEventListener('click', takeOff);
    return button;
  });
}

/** Why there is no answer. */
export function failureWords(error: unknown): string {
  if (error instanceof SearchUnavailable && error.reason === 'no-index')
    return 'There is no search index here. It is made when the site is built; a site in development has none.';
  return 'The search index could not be read. Check the connection and search again; the lists below work without it.';
}

function renderMissing(missing: MissingWord, base: string): HTMLElement {
  const { suggestions, begun } = missing;
  if (begun.length > 0) return make('p', { class: 'sans' }, missingWords(missing));
  return make(
    'p',
    { class: 'sans' },
    missingWords(missing),
    suggestions.length === 0 ? '.' : '; did you mean ',
    ...suggestions.flatMap((suggestion, place) => [
      place === 0 ? '' : ' or ',
      make('a', { href: `${base}search/?q=${encodeURIComponent(suggestion)}` }, suggestion),
    ]),
    suggestions.length === 0 ? '' : '?',
  );
}
