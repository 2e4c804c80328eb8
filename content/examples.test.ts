import { expect, test } from 'vitest';
import { allLacking } from '../e2e/archive.ts';

test('this record has an example of all that the browser tests ask of an archive: none of them is left out', () => {
  expect(allLacking()).toEqual([]);
});
