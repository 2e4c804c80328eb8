import { expect, test } from '@playwright/test';
import { answer } from '../src/search/answer/answer.ts';
import { wordsOf } from '../src/search/text/words.ts';
import { openBuiltSearch } from '../src/testing/built-search.ts';
import { lacks } from './archive.ts';
import { builtPages, elementsIn, site, textOf, type Element } from './built-pages.ts';

test.skip(...lacks('many events'));

// What is there to be copied, chosen or drawn is no text of the page.
const unread = [
  'nav',
  'code',
  'pre',
  'script',
  'style',
  'template',
  'button',
  'select',
  'option',
  'svg',
  'textarea',
  'form',
];
const blocks = [
  'blockquote',
  'dd',
  'dt',
  'figcaption',
  'h1',
  'h2',
  'h3',
  'h4',
  'li',
  'p',
  'summary',
  'td',
  'th',
];
const inLine = ['a', 'abbr', 'b', 'cite', 'em', 'i', 'q', 's', 'small', 'span', 'strong', 'time'];

/** So many rows of each page are asked for. */
const rowsOfPage = 14;

test('no words in a row that a page shows are denied by the search', async () => {
  test.setTimeout(300_000);
  const random = randomFrom(20);
  const search = await openBuiltSearch(site);
  const asked = new Map<string, string>();
  for (const { path, main } of builtPages())
    for (const text of someOf(rowsOf(main), rowsOfPage, random)) {
      const words = wordsOf(text);
      const length = Math.min(words.length, 2 + Math.floor(random() * 5));
      const first = Math.floor(random() * (words.length - length + 1));
      const phrase = text.slice(words[first]!.start, words[first + length - 1]!.end).replace(/\s+/g, ' ');
      if (!/["“”]/.test(phrase)) asked.set(phrase, path);
    }
  const kinds = new Set([...asked.values()].map((path) => path.split('/')[0]));
  expect([...kinds]).toEqual(
    expect.arrayContaining([
      'actors',
      'docs',
      'documents',
      'embed',
      'events',
      'places',
      'sources',
      'timeline',
    ]),
  );
  expect(asked.size).toBeGreaterThan(1000);
  const denied: string[] = [];
  for (const [phrase, path] of asked) {
    const request = { text: `"${phrase}"`, chosen: {}, sort: 'relevance', undated: true } as const;
    const { quotations, hits } = await answer(search, request);
    const isNowhere = quotations.some(({ found, elsewhere }) => found.length + elsewhere.length === 0);
    if ((isNowhere || hits.length === 0) && !isFilledIn(path, phrase)) denied.push(`${path}: ${phrase}`);
  }
  expect(denied).toEqual([]);
});

// How large the site's own files are is known, and written into the page, when all of them are made: the index too.
function isFilledIn(path: string, phrase: string): boolean {
  return path === 'data/index.html' && /\d,\d{3}|\d files/.test(phrase);
}

/** What a page says in a row: its texts, each for itself, and of blocks that hold words alone all of them. */
function rowsOf(main: Element): readonly string[] {
  const elements = [...elementsIn(main)];
  const alone = [main, ...elements]
    .filter((element) => !isUnread(element))
    .flatMap(({ childNodes }) => childNodes)
    .map((node) => (node.nodeName === '#text' ? textOf(node) : ''));
  const whole = elements
    .filter((element) => blocks.includes(element.nodeName) && !isUnread(element) && isInOneLine(element))
    .map((element) => textOf(element));
  return [...new Set([...alone, ...whole])].filter((text) => wordsOf(text).length > 1);
}

function isInOneLine(element: Element): boolean {
  return [...elementsIn(element)].every(({ nodeName }) => inLine.includes(nodeName));
}

function someOf<T>(all: readonly T[], most: number, random: () => number): readonly T[] {
  const drawn = all.map((one) => ({ one, turn: random() })).sort((a, b) => a.turn - b.turn);
  return drawn.slice(0, most).map(({ one }) => one);
}

function isUnread(element: Element): boolean {
  if (element.nodeName === 'main') return false;
  return (
    unread.includes(element.nodeName) || ('tagName' in element.parentNode! && isUnread(element.parentNode))
  );
}

/** Numbers from 0 to 1 that are the same each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
