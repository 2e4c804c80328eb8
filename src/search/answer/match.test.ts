import { expect, test } from 'vitest';
import { fuse, type Matches } from './match.ts';

const scored = (scores: Readonly<Record<string, number>>): Matches =>
  new Map(Object.entries(scores).map(([id, score]) => [id, { score, spots: [] }]));

test('records that answer all terms come first; among equals the favoured', () => {
  const hits = fuse([scored({ a: 1, b: 2, c: 5, d: 9, e: 1 }), scored({ a: 1, b: 1, c: 5 })], {
    favoured: new Set(['a', 'e']),
  });
  expect(hits.map(({ id }) => id)).toEqual(['a', 'c', 'b', 'e', 'd']);
});

test('words that stand together come before the same scattered, of what is favoured too', () => {
  const at = (places: Readonly<Record<string, number>>, score: number): Matches =>
    new Map(Object.entries(places).map(([id, spot]) => [id, { score, spots: [spot] }]));
  const hits = fuse(
    [at({ scattered: 3, together: 200, some: 1 }, 9), at({ scattered: 300, together: 204 }, 1)],
    {
      favoured: new Set(['scattered', 'some']),
    },
  );
  expect(hits.map(({ id }) => id)).toEqual(['together', 'scattered', 'some']);
});

test('of those that answer some terms, those come first that answer more', () => {
  const hits = fuse([scored({ a: 9, b: 1 }), scored({ b: 1 }), scored({ c: 5 })], {
    favoured: new Set(['a']),
  });
  expect(hits.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});
