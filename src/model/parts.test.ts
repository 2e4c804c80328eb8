import { expect, test } from 'vitest';
import { isOfPart } from './parts.ts';

const parts = [{ path: '/north/' }, { path: '/' }];

test.each([
  ['/north/', true],
  ['/north/events/e/#a', true],
  ['/northern/', false],
  ['/events/north/', false],
])('%s', (address, expected) => {
  expect(isOfPart(address, parts)).toBe(expected);
});
