// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { loadPartsAhead } from './parts-ahead.ts';

const parts = [
  ['line', 'en_a'],
  ['the', 'en_b'],
  ['zone', 'en_c'],
] as const;
const languages = [
  { code: 'en', stems: true, parts },
  { code: 'ka', stems: false },
];

beforeEach(() => document.head.replaceChildren());

function asked(): readonly string[] {
  return [...document.querySelectorAll('link')].map((link) => link.getAttribute('href') ?? '');
}

test('the parts that the first words stand in are asked for, each once', () => {
  loadPartsAhead('/base/', { languages }, 'to “Road” bridge zoo');
  loadPartsAhead('/base/', { languages }, 'road');
  expect(asked()).toEqual(['/base/pagefind/en/index/en_b.pf_index', '/base/pagefind/en/index/en_a.pf_index']);
});

test('a word behind all of them is in none', () => {
  loadPartsAhead('/base/', { languages }, 'дорога');
  expect(asked()).toEqual([]);
});
