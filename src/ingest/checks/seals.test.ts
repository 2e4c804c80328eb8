import { expect, test, vi } from 'vitest';
import { sidecarNamer, sidecarNames } from './seals.ts';

const seeds = ['a.txt', 'b.txt', 'b.md', 'c', 'd.e.txt', 'd.e'];

test.each<[seed: string, names: readonly string[]]>([
  ['a.txt', ['seeds/a.yaml', 'seeds/a.txt.yaml']],
  ['b.txt', ['seeds/b.txt.yaml']],
  ['b.md', ['seeds/b.md.yaml']],
  ['c', ['seeds/c.yaml', 'seeds/c.yaml']],
  ['d.e.txt', ['seeds/d.e.yaml', 'seeds/d.e.txt.yaml']],
  // None of the seeds.
  ['a.md', ['seeds/a.md.yaml']],
  ['x.txt', ['seeds/x.yaml', 'seeds/x.txt.yaml']],
])('the sidecar of %s may be %j', (seed, names) => {
  expect(sidecarNames(seed, seeds)).toEqual(names);
});

test('the seeds are gone through once, however many are asked for', () => {
  const each = vi.fn(() => seeds.values());
  const namesFor = sidecarNamer({ [Symbol.iterator]: each });
  for (const seed of seeds) namesFor(seed);
  expect(each).toHaveBeenCalledTimes(1);
});
