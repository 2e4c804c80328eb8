import { expect, test } from 'vitest';
import { boundsOf } from '../../time/bounds/bounds.ts';
import { withLeeway } from '../../time/bounds/leeway.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import type { SearchIndex } from '../index/index-port.ts';
import { encodeBounds } from '../index/when.ts';
import { related } from '../query/asked-date.ts';
import { matchDate } from './match-dates.ts';

const dated = ['1994-12-12', '1994-12-12/1995-03-01', '1994-12-01/1994-12-31', '[1994-11-09,1994-11-10]'];
const when = new Map(dated.map((edtf) => [encodeBounds(boundsOf(requireEdtf(edtf))), new Set([edtf])]));
const index = { having: () => Promise.resolve(when) } as unknown as SearchIndex;
const ask = (edtf: string) => matchDate(index, related('during', [requireEdtf(edtf)], edtf));

test('what begins on the day that is asked for comes first', async () => {
  const { matches } = await ask('1994-12-12');
  const ordered = [...matches].sort(([, a], [, b]) => b.score - a.score).map(([id]) => id);
  expect(ordered).toEqual(['1994-12-12/1995-03-01', '1994-12-12', '1994-12-01/1994-12-31']);
});

test('what is dated to either of the days that are asked for falls into them', async () => {
  expect((await ask('[1994-11-09,1994-11-10]')).falls).toEqual(
    new Map([['[1994-11-09,1994-11-10]', 'certain']]),
  );
  expect((await ask('1994-11-09')).falls).toEqual(new Map([['[1994-11-09,1994-11-10]', 'possible']]));
});

test.each([
  ['during', '1996-08-01', 'possible'],
  ['during', '1996-07-31', 'possible'],
  ['during', '1996-08-08', 'possible'],
  ['during', '1996-08-09', undefined],
  ['during', '1996', 'certain'],
  ['before', '1996-08-01', 'possible'],
  ['after', '1996-08-01', 'possible'],
  ['before', '1996-07', undefined],
] as const)('about 1 August, %s %s: %s', async (relation, asked, falls) => {
  const about = requireEdtf('1996-08-01~');
  const value = encodeBounds(boundsOf(about), boundsOf(withLeeway(about)));
  const having = new Map([[value, new Set(['about'])]]);
  const one = { having: () => Promise.resolve(having) } as unknown as SearchIndex;
  const found = await matchDate(one, related(relation, [requireEdtf(asked)], asked));
  expect(found.falls.get('about')).toBe(falls);
});

test('of a listing any day will do, and what is dated to more than a month tells nothing of a day of every year', async () => {
  const days = (day: number) =>
    ({ kind: 'every-year', from: { month: 12, day }, to: { month: 12, day } }) as const;
  const { matches } = await matchDate(index, { days: { kind: 'any', of: [days(10), days(11)] } });
  expect([...matches.keys()]).toEqual(['1994-12-01/1994-12-31']);
  const either = await matchDate(index, { days: { kind: 'any', of: [days(30), days(12)] } });
  expect(either.falls.get('1994-12-12')).toBe('certain');
});
