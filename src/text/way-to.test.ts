import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wayTo } from './way-to.ts';

test.each([
  ['/', '/north/', 'north/'],
  ['/south/', '/north/', '../north/'],
  ['/archive/south/', '/archive/north/east/', '../north/east/'],
  ['/archive/south/', '/', '../../'],
  ['/north/', '/north/', ''],
])('from %s to %s it is %s', (from, to, way) => {
  expect(wayTo(from, to)).toBe(way);
});

test('a browser that follows it arrives', () => {
  const folders = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 });
  const path = folders.map((names) => names.reduce((whole, name) => `${whole}${name}/`, '/'));
  fc.assert(
    fc.property(path, path, (from, to) => {
      expect(new URL(from + wayTo(from, to), 'https://archive.example').pathname).toBe(to);
    }),
  );
});
