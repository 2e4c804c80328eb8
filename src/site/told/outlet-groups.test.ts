import { expect, test } from 'vitest';
import { outletSchema } from '../../model/outlet.ts';
import { groupByOutlet } from './outlet-groups.ts';

test('sources stand by outlet, or by publisher where none is known, both by name', () => {
  const outlet = outletSchema.parse({
    id: 'paper',
    name: 'Paper',
    hosts: ['paper.example'],
    whose: 'unknown',
  });
  const source = (publisher: string, path: string) => ({ publisher, url: `https://paper.example/${path}` });
  const groups = groupByOutlet([
    { id: 'b', source: source('Paper', 'b'), outlet, citing: [] },
    { id: 'c', source: { publisher: 'Gazette', url: null }, citing: [] },
    { id: 'a', source: source('Paper', 'a'), outlet, citing: [] },
  ]);
  expect(groups.map(({ id, name, sources }) => [id, name, sources.map((one) => one.id)])).toEqual([
    ['gazette', 'Gazette', ['c']],
    ['paper', 'Paper', ['a', 'b']],
  ]);
});
