import { expect, test } from 'vitest';
import { memoizeAsync, memoizeByObject, memoizeByText } from './memoize.ts';

test('a key is asked for once, also while its answer is on the way', async () => {
  const asked: string[] = [];
  const ask = memoizeAsync((key: string) => {
    asked.push(key);
    return Promise.resolve(key.toUpperCase());
  });
  expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual(['A', 'A', 'B']);
  expect(asked).toEqual(['a', 'b']);
});

test('a failure is not remembered', async () => {
  let fails = true;
  const ask = memoizeAsync(() => (fails ? Promise.reject(new Error('no')) : Promise.resolve('yes')));
  await expect(ask('a')).rejects.toThrow('no');
  fails = false;
  expect(await ask('a')).toBe('yes');
});

test('of too many answers the oldest is forgotten', async () => {
  const asked: number[] = [];
  const ask = memoizeAsync((key: number) => Promise.resolve(asked.push(key)), 2);
  for (const key of [1, 2, 3, 3, 2, 1]) await ask(key);
  expect(asked).toEqual([1, 2, 3, 1]);
});

test('an object is asked about once, however it looks, and undefined is an answer', () => {
  const asked: object[] = [];
  const ask = memoizeByObject((key: object) => {
    asked.push(key);
    return undefined;
  });
  const [one, another] = [{}, {}];
  expect([ask(one), ask(one), ask(another)]).toEqual([undefined, undefined, undefined]);
  expect(asked).toHaveLength(2);
  expect(asked[0]).toBe(one);
});

test('a text is asked about once as long as there is room', () => {
  const asked: string[] = [];
  const ask = memoizeByText((text) => {
    asked.push(text);
    return text.toUpperCase();
  }, 2);
  expect(['a', 'b', 'a', 'c', 'a'].map((text) => ask(text))).toEqual(['A', 'B', 'A', 'C', 'A']);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
