import { expect, test } from 'vitest';
import { sampleArchive, sampleSpan } from '../testing/sample-archive.ts';
import { actorsOf, eventOf } from './queries.ts';
import { toldAccounts } from './told-accounts.ts';

const actors = ['South', 'North', 'East'].map((name) => ({ id: name.toLowerCase(), name, names: [] }));

function told(accounts: readonly Record<string, unknown>[]) {
  const events = [{ data: sampleSpan({ accounts, actors: [], names: [] }), summary: [] }];
  const archive = sampleArchive({ actors, events, documents: [] });
  return { archive, accounts: toldAccounts(archive, eventOf(archive, 'span')) };
}

test('accounts are in the order of names, and sides that say the same stand together', () => {
  const { accounts } = told([
    { by: 'south', says: 'It was shut.', sources: ['b'] },
    { by: 'east', says: null, lookedFor: '1995-05-01' },
    { by: 'north', says: 'It was shut.', sources: ['a', 'b'] },
    { by: 'north', says: 'It opened again.', sources: ['a'] },
  ]);
  expect(
    accounts.map(({ actors, says, sources, lookedFor }) => [
      actors.map(({ name }) => name),
      says,
      sources.length,
      lookedFor,
    ]),
  ).toEqual([
    [['East'], null, 0, '1995-05-01'],
    [['North', 'South'], 'It was shut.', 2, undefined],
    [['North'], 'It opened again.', 1, undefined],
  ]);
});

test('the same words about other words are two accounts, and nothing found of two sides is twice nothing', () => {
  const { accounts } = told([
    { by: 'north', says: 'It said so.', quote: { words: 'shut', source: 'a' }, sources: ['a'] },
    { by: 'south', says: 'It said so.', sources: ['a'] },
    { by: 'east', says: null, lookedFor: '1995-05-01' },
    { by: 'north', says: null, lookedFor: '1995-05-01' },
  ]);
  expect(accounts).toHaveLength(4);
  expect(accounts[1]?.quote).toMatchObject({
    words: 'shut',
    source: { publisher: expect.any(String) as string },
  });
});

test('who gives an account takes part, and who gave none does not', () => {
  const { archive } = told([
    { by: 'north', says: 'It was shut.', sources: ['a'] },
    { by: 'east', says: null, lookedFor: '1995-05-01' },
  ]);
  expect(actorsOf(archive, eventOf(archive, 'span')).map(({ id }) => id)).toEqual(['north']);
});
