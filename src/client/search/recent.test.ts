// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';

beforeEach(() => localStorage.clear());
afterEach(() => void vi.restoreAllMocks());

test('the newest comes first, each once, and no more than eight', () => {
  for (let number = 1; number <= 10; number++) rememberSearch(` search ${number} `);
  rememberSearch('search 5');
  expect(recentSearches()).toEqual([5, 10, 9, 8, 7, 6, 4, 3].map((number) => `search ${number}`));
});

test('nothing and more than a line are not kept', () => {
  rememberSearch('   ');
  expect(recentSearches()).toEqual([]);
  rememberSearch('x'.repeat(300));
  expect(recentSearches()[0]).toHaveLength(200);
});

test('they can be forgotten', () => {
  rememberSearch('a');
  forgetSearches();
  expect(recentSearches()).toEqual([]);
});

test.each(['{', '"a"', '[1, null]'])('what another hand has stored is not read: %s', (stored) => {
  localStorage.setItem('searches', stored);
  expect(recentSearches()).toEqual([]);
});

test('without storage there are none, and nothing fails', () => {
  const refuse = () => {
    throw new Error('refused');
  };
  for (const method of ['getItem', 'setItem', 'removeItem'] as const)
    vi.spyOn(Storage.prototype, method).mockImplementation(refuse);
  rememberSearch('a');
  forgetSearches();
  expect(recentSearches()).toEqual([]);
});
