import { expect, test } from 'vitest';
import { readerOf } from './reader.ts';

test.each([
  ['MDCCCXLVIII', ['1848']],
  ['anno MCMXCIV', ['1994']],
  ['MDCCCCX', ['1910']],
  ['MMXII', ['2012']],
  ['MCM', []],
  ['MIX', []],
  ['mdcccxlviii', []],
  ['MDXMD', []],
])('%s gives %j', (words, meant) => {
  expect(
    readerOf('en')
      .read(words)
      .flat()
      .flatMap(({ readings }) => readings),
  ).toEqual(meant);
});
