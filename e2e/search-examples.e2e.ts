import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'parse5';
import { answer } from '../src/search/answer/answer.ts';
import { openBuiltSearch } from '../src/testing/built-search.ts';
import { lacks } from './archive.ts';
import { elementsIn, site, textOf, type Element } from './built-pages.ts';

test.skip(...lacks('searches to try'));

test('every query that a page offers finds something', async () => {
  const offered = [...helpOf('search/index.html'), ...linkedFrom('index.html')];
  expect(offered.length).toBeGreaterThan(12);
  const search = await openBuiltSearch(site);
  const empty: string[] = [];
  for (const text of new Set(offered)) {
    const { hits, missing, understood } = await answer(search, {
      text,
      chosen: {},
      sort: 'relevance',
      undated: false,
    });
    const notDone = missing.length + understood.unknown.length + understood.query.notes.length;
    if (hits.length === 0 || notDone > 0) empty.push(text);
  }
  expect(empty).toEqual([]);
});

/** What the help shows as typed; keys are no queries. */
function helpOf(path: string): readonly string[] {
  return elements(path)
    .filter(({ tagName, attrs }) => tagName === 'dl' && attrs.some(({ name }) => name === 'data-ask'))
    .flatMap((list) => [...elementsIn(list)])
    .filter((one) => one.tagName === 'dt' && ![...elementsIn(one)].some(({ tagName }) => tagName === 'kbd'))
    .map((term) => textOf(term).trim());
}

/** The queries of links to the search page. */
function linkedFrom(path: string): readonly string[] {
  return elements(path).flatMap(({ tagName, attrs }) => {
    const query = /search\/\?(.*)$/.exec(valueOf(attrs, 'href'))?.[1];
    return tagName === 'a' && query !== undefined ? [new URLSearchParams(query).get('q') ?? ''] : [];
  });
}

function elements(path: string): readonly Element[] {
  return [...elementsIn(parse(readFileSync(site + path, 'utf8')))];
}

function valueOf(attrs: Element['attrs'], name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? '';
}
