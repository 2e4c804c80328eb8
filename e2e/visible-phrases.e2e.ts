import { expect, test } from '@playwright/test';
import { answer } from '../src/search/answer/answer.ts';
import { wordsOf } from '../src/search/text/words.ts';
import { openBuiltSearch } from '../src/testing/built-search.ts';
import { lacks } from './archive.ts';
import { builtPages, elementsIn, site, textOf, type Element } from './built-pages.ts';

test.skip(...lacks('many events'));

// What is there to be copied, chosen or drawn is no text of the page.
const unread = [
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

test('no words in a row that a page shows are denied by the search', async () => {
  test.setTimeout(300_000);
  const random = randomFrom(20);
  const search = await openBuiltSearch(site);
  const asked = new Map<string, string>();
  for (const { path, main } of builtPages())
    for (const text of blocksIn(main)) {
      const words = wordsOf(text);
      const length = 2 + Math.floor(random() * 5);
      if (words.length < length) continue;
      const first = Math.floor(random() * (words.length - length + 1));
      const phrase = text.slice(words[first]!.start, words[first + length - 1]!.end).replace(/\s+/g, ' ');
      if (!/["“”]/.test(phrase)) asked.set(phrase, path);
    }
  expect(asked.size).toBeGreaterThan(1000);
  const denied: string[] = [];
  for (const [phrase, path] of asked) {
    const request = { text: `"${phrase}"`, chosen: {}, sort: 'relevance', undated: true } as const;
    const { quotations } = await answer(search, request);
    if (quotations.some(({ found, elsewhere }) => found.length + elsewhere.length === 0))
      denied.push(`${path}: ${phrase}`);
  }
  expect(denied).toEqual([]);
});

/** The texts of a page's paragraphs, items, cells and headings, each without those within it. */
function blocksIn(main: Element): readonly string[] {
  return [...elementsIn(main)]
    .filter(({ nodeName }) => blocks.includes(nodeName))
    .map((element) =>
      textOf(element, [...unread, ...blocks.filter((name) => name !== element.nodeName), 'ul', 'ol']),
    )
    .filter((text) => text.trim() !== '');
}

/** Numbers from 0 to 1 that are the same each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
