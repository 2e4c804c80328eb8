import { expect, test } from 'vitest';
import type { ToldAccount } from '../../model/told-accounts.ts';
import { accountWords, notFoundWords, speakersOf } from './account-words.ts';

const actor = (name: string, short?: string) => ({ id: name, name, ...(short !== undefined && { short }) });
const source = { publisher: 'Northern Wire', url: null };

test.each([
  [[actor('Republic of Northland', 'Northland')], 'Republic of Northland', 'Northland'],
  [
    [actor('Republic of Northland', 'Northland'), actor('Southland')],
    'Republic of Northland and Southland',
    'Northland and Southland',
  ],
])('the speakers %j are "%s", in short "%s"', (actors, full, short) => {
  const account = { actors } as unknown as Pick<ToldAccount, 'actors'>;
  expect([speakersOf(account), speakersOf(account, 'full'), speakersOf(account, 'short')]).toEqual([
    full,
    full,
    short,
  ]);
});

test.each([
  [{ says: 'The road was closed.' }, 'The road was closed.'],
  [
    { says: 'The road was closed.', quote: { words: 'no road', source } },
    'The road was closed. “no road” (Northern Wire)',
  ],
  [{ says: null, quote: { words: 'no road', source } }, '“no road” (Northern Wire)'],
  [{ says: null }, ''],
])('an account %j is told as "%s"', (account, words) => {
  expect(accountWords(account)).toBe(words);
});

test('of an account that was not found it is told on which day it was looked for, where that is known', () => {
  expect(notFoundWords({})).toBe('account not found');
  expect(notFoundWords({ lookedFor: '1995-03-01' })).toBe(
    'account not found; last looked for on 1 March 1995',
  );
});
