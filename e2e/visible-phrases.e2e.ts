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

/** Guides and pages of findings are asked for sentence by sentence, other pages for their headings. */
const written = /^docs\/(?:guides|findings)\/(?!index)/;

test('no words in a row that a page shows are denied by the search', async () => {
  test.setTimeout(300_000);
  const random = randomFrom(20);
  const search = await openBuiltSearch(site);
  const asked = new Map<string, string>();
  for (const { path, main } of builtPages())
    for (const text of rowsOf(main, written.test(path))) {
      const words = wordsOf(text);
      const length = 2 + Math.floor(random() * 5);
      if (words.length < length) continue;
      const first = Math.floor(random() * (words.length - length + 1));
      const phrase = text.slice(words[first]!.start, words[first + length - 1]!.end).replace(/\s+/g, ' ');
      if (!/["“”]/.test(phrase)) asked.set(phrase, path);
    }
  expect(asked.size).toBeGreaterThan(500);
  const denied: string[] = [];
  for (const [phrase, path] of asked) {
    const request = { text: `"${phrase}"`, chosen: {}, sort: 'relevance', undated: true } as const;
    const { quotations } = await answer(search, request);
    if (quotations.some(({ found, elsewhere }) => found.length + elsewhere.length === 0))
      denied.push(`${path}: ${phrase}`);
  }
  expect(denied).toEqual([]);
});

/**
 * What a page says in a row: its texts, each for itself, since a date, a name and a count beside each other in a list are
 * no sentence; and of prose whole paragraphs, items and headings.
 */
function rowsOf(main: Element, isProse: boolean): readonly string[] {
  const elements = [...elementsIn(main)];
  const alone = [main, ...elements]
    .filter((element) => !isUnread(element))
    .flatMap(({ childNodes }) => childNodes)
    .map((node) => (node.nodeName === '#text' ? textOf(node) : ''));
  const whole = isProse
    ? elements
        .filter((element) => blocks.includes(element.nodeName) && !isUnread(element) && isSentence(element))
        .map((element) => textOf(element, ['ul', 'ol', 'pre']))
    : [];
  const headings = elements.filter(({ nodeName }) => /^h[1-4]$/.test(nodeName)).filter(isSentence);
  return [
    ...(isProse ? [...alone, ...whole] : []).filter(
      (text) => /[.!?]/.test(text) && wordsOf(text).length >= fewestWords,
    ),
    ...headings.map((element) => textOf(element)),
  ];
}

/** Shorter lines are labels, with values beside them that are counted or dated anew on each page. */
const fewestWords = 8;

/** Whether nothing but emphasis and links stands in it. */
function isSentence(element: Element): boolean {
  return [...elementsIn(element)].every(({ nodeName }) => ['a', 'em', 'strong'].includes(nodeName));
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
