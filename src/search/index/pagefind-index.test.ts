import { expect, test, vi } from 'vitest';
import { openedWhenAsked, pagefindIndex, type Pagefind } from './pagefind-index.ts';

const none = () => Promise.reject(new Error('nothing is read'));

/** Pagefind over records that have these words: `"word"` asks for the word itself, without the marks what begins so too. */
function wordsIn(records: Readonly<Record<string, readonly string[]>>): Pagefind {
  return {
    search: (term) => {
      const word = term.replaceAll('"', '');
      const has = (one: string) => (term === word ? one.startsWith(word) : one === word);
      const results = Object.entries(records).flatMap(([id, words]) =>
        words.some(has)
          ? [
              {
                id,
                score: words.includes(word) ? 0.01 : 0.0000001,
                words: words.flatMap((one, location) =>
                  has(one) ? [{ location, balanced_score: one === word ? 0.05 : 1e-11 }] : [],
                ),
              },
            ]
          : [],
      );
      return Promise.resolve({ results });
    },
  };
}

test('a word is found by itself, and what it begins only where nothing has it', async () => {
  const index = pagefindIndex(
    [wordsIn({ a: ['road', 'roads'], b: ['roads'] }), wordsIn({ c: ['roadside'] })],
    none,
  );
  expect(await index.findWord('road')).toEqual([{ id: 'a', score: 0.01, positions: [0] }]);
  expect(await index.findLonger('road')).toEqual([]);
  expect(await index.findWord('roa')).toEqual([]);
  expect((await index.findLonger('roa')).map(({ id, positions }) => [id, positions])).toEqual([
    ['a', [0, 1]],
    ['b', [0]],
    ['c', [0]],
  ]);
});

test('of two letters that are no word nothing is looked for that begins with them', async () => {
  const index = pagefindIndex([wordsIn({ a: ['road'], b: ['un'] })], none);
  expect(await index.findLonger('ro')).toEqual([]);
  expect((await index.findWord('un')).map(({ id }) => id)).toEqual(['b']);
});

test('an index is opened by the first word, once, and anew after a failure', async () => {
  const open = vi.fn<() => Promise<Pagefind>>().mockRejectedValueOnce(new Error('unreachable'));
  open.mockResolvedValue(wordsIn({ a: ['road'] }));
  const index = pagefindIndex([openedWhenAsked(open)], () => Promise.resolve({ values: [], records: [] }));
  await index.having('kind');
  expect(open).toHaveBeenCalledTimes(0);
  await expect(index.findWord('road')).rejects.toThrow('unreachable');
  expect(await index.findWord('road')).toHaveLength(1);
  await index.findWord('bridge');
  expect(open).toHaveBeenCalledTimes(2);
});
