import { describe, expect, test } from 'vitest';
import { outletOf, outletSchema } from './outlet.ts';

const outlets = [
  { id: 'paper', name: 'Paper', hosts: ['paper.example'], whose: 'unknown' },
  { id: 'space', name: 'Space', hosts: ['space.paper.example'], whose: 'unknown' },
  { id: 'old', name: 'Old Paper', publishers: ['Old'], whose: 'unknown' },
].map((outlet) => outletSchema.parse(outlet));

describe('the outlet of a source', () => {
  test.each([
    ['Some', 'https://www.paper.example/a', 'paper'],
    ['Some', 'https://en.space.paper.example/a', 'space'],
    ['Some', 'https://newspaper.example/a', undefined],
    ['Old', 'https://library.example/a', 'old'],
    ['Old', null, 'old'],
    ['Nobody', null, undefined],
  ])('%s at %s is %s', (publisher, url, id) => {
    expect(outletOf(outlets, { publisher, url })?.id).toBe(id);
  });
});

test.each([
  ['state', undefined, false],
  ['state', 'The law says so.', true],
  ['unknown', undefined, true],
  ['unknown', 'The law says so.', false],
])('an outlet that is %s, on the ground %j, is taken: %s', (whose, ground, taken) => {
  expect(outletSchema.safeParse({ id: 'a', name: 'A', whose, ground }).success).toBe(taken);
});
