// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { loadEngineAhead } from './engine-ahead.ts';

const parts = [
  ['line', 'en_a'],
  ['the', 'en_b'],
  ['zone', 'en_c'],
] as const;
const languages = [
  { code: 'en', stems: true, list: 'list.pf_meta', parts },
  { code: 'ka', stems: false },
];

beforeEach(() => document.head.replaceChildren());

function asked(ending: RegExp): readonly string[] {
  const links = [...document.querySelectorAll('link')].map((link) => link.getAttribute('href') ?? '');
  return links.filter((address) => ending.test(address));
}

test('Pagefind’s code and the parts that the first words stand in are asked for, each once', () => {
  loadEngineAhead('/base/', { languages, tag: 't' }, 'to “Road” now bridge zoo');
  loadEngineAhead('/base/', { languages, tag: 't' }, 'bridge');
  expect(asked(/pf_index$/)).toEqual([
    '/base/pagefind/en/index/en_b.pf_index',
    '/base/pagefind/en/index/en_a.pf_index',
  ]);
  expect(asked(/(?<!pf_index)$/)).toEqual([
    '/base/pagefind/en/pagefind.js',
    '/base/pagefind/en/wasm.en.pagefind',
    '/base/pagefind/en/pagefind-entry.json?ts=t',
    '/base/pagefind/en/list.pf_meta',
    '/base/pagefind/ka/pagefind.js',
    '/base/pagefind/ka/wasm.unknown.pagefind',
    '/base/pagefind/ka/pagefind-entry.json?ts=t',
  ]);
});

test('a word behind all of them is in none', () => {
  loadEngineAhead('/other/', { languages, tag: 't' }, 'дорога');
  expect(asked(/pf_index$/)).toEqual([]);
  expect(asked(/pagefind\.js$/)).toHaveLength(2);
});

test.each(['“the road was”', '"the ro', 'before:1990', '1 June 1972'])('%s needs nothing', (text) => {
  loadEngineAhead('/third/', { languages, tag: 't' }, text);
  expect(asked(/^/)).toEqual([]);
});
