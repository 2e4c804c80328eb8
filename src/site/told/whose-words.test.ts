import { expect, test } from 'vitest';
import type { Archive } from '../../model/archive.ts';
import type { Outlet } from '../../model/outlet.ts';
import { whoseWords } from './outlet-words.ts';
import { officeDates, officeWords } from './person-words.ts';

const archive = {
  actors: new Map([
    ['north', { id: 'north', name: 'Republic of Northland', short: 'Northland' }],
    ['south', { id: 'south', name: 'Southland' }],
  ]),
} as unknown as Pick<Archive, 'actors'>;

test.each<[Partial<Outlet> | undefined, string | undefined]>([
  [undefined, undefined],
  [{ whose: 'unknown', of: 'north' }, undefined],
  [{ whose: 'private' }, 'private'],
  [{ whose: 'state', of: 'north' }, 'state-owned or state-run, Northland'],
  [{ whose: 'state', of: 'south' }, 'state-owned or state-run, Southland'],
  [{ whose: 'state', of: 'east' }, 'state-owned or state-run'],
])('the outlet %j is told as %j', (outlet, words) => {
  expect(whoseWords(archive, outlet as Outlet | undefined)).toBe(words);
});

test.each([
  ['north', 'Secretary of the council, Republic of Northland'],
  ['east', 'Secretary of the council, east'],
])('an office of "%s" is told as "%s"', (of, words) => {
  expect(officeWords(archive, { office: 'secretary of the council', of, attested: [], sources: [] })).toBe(
    words,
  );
});

test('when an office was held is told, else on which days it is attested', () => {
  const office = { office: 'secretary', of: 'north', sources: [] };
  expect(officeDates({ ...office, attested: ['1995-03-01', '1996'] })).toBe('attested 1 March 1995 and 1996');
  expect(officeDates({ ...office, held: '1995/1997', attested: ['1996'] })).toBe('held from 1995 to 1997');
});
