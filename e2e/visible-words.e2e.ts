import { expect, test } from '@playwright/test';
import { answer } from '../src/search/answer/answer.ts';
import { foldToken } from '../src/search/text/fold.ts';
import { openBuiltSearch } from '../src/testing/built-search.ts';
import { messages } from '../src/words/languages/en.ts';
import { builtPages, site, textOf } from './built-pages.ts';

// Their own words are in no table yet; what they tell of events stands on the events' pages too.
const notYet = /^(?:embed|timeline)\//;
// Drawings with what explains them, and what is there to be copied.
const unread = ['svg', 'figure', 'code', 'pre', 'script', 'style', 'template'];

test('no word that a page tells is denied by the search; labels of the site alone may be', async () => {
  const labels = new Set(stringsIn(messages).flatMap(wordsIn).map(foldToken));
  const pages = builtPages().filter(({ path }) => !notYet.test(path));
  const words = new Map(
    pages.flatMap(({ path, main }) => wordsIn(textOf(main, unread)).map((word) => [word, path])),
  );
  expect(words.size).toBeGreaterThan(1000);
  const search = await openBuiltSearch(site);
  const denied: string[] = [];
  for (const [word, path] of words) {
    if (labels.has(foldToken(word)) || /^(?:p?[\p{N}.]+|.)$/u.test(word)) continue;
    const request = { text: word, chosen: {}, sort: 'relevance', undated: false } as const;
    const { hits, missing } = await answer(search, request);
    if (hits.length === 0 || missing.length > 0) denied.push(`${path}: ${word}`);
  }
  expect(denied).toEqual([]);
});

function wordsIn(text: string): readonly string[] {
  const withoutAddresses = text.replace(/https?:\S+/gu, ' ');
  return withoutAddresses.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.-]*[\p{L}\p{N}\p{M}])?/gu) ?? [];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
