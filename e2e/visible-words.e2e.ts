import { expect, test } from '@playwright/test';
import { answer } from '../src/search/answer/answer.ts';
import { foldToken } from '../src/search/text/fold.ts';
import { openBuiltSearch } from '../src/testing/built-search.ts';
import { dates, messages } from '../src/words/languages/en.ts';
import { lacks } from './archive.ts';
import { builtPages, elementsIn, site, textOf, type Element } from './built-pages.ts';

test.skip(...lacks('many events'));

// What is there to be copied is no text of the page.
const unread = ['code', 'pre', 'script', 'style', 'template'];
const spoken = ['aria-label', 'alt', 'title', 'placeholder'];

test('no word that a page tells is denied by the search; labels of the site alone may be', async () => {
  const labels = new Set([...stringsIn(messages), ...monthNames()].flatMap(wordsIn).map(foldToken));
  // Guides and the pages of findings tell of the program, and nothing of the record.
  const pages = builtPages().filter(({ path }) => !path.startsWith('docs/'));
  const words = new Map(
    pages.flatMap(({ path, main }) =>
      wordsIn([textOf(main, unread), ...spokenIn(main)].join(' ')).map((word) => [word, path] as const),
    ),
  );
  expect(words.size).toBeGreaterThan(500);
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

/** What is read aloud of elements, or shown over them, and stands in attributes. */
function spokenIn(main: Element): readonly string[] {
  return [...elementsIn(main)].flatMap(({ attrs }) =>
    attrs.filter(({ name }) => spoken.includes(name)).map(({ value }) => value),
  );
}

/** The names of months at an axis. */
function monthNames(): readonly string[] {
  const format = new Intl.DateTimeFormat(dates.locale, { month: 'short' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(2000, month, 15)));
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
