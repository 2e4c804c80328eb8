import { expect, test } from 'vitest';
import { dayFromCivil } from '../../time/edtf/day.ts';
import { notNamed } from './not-named.ts';

const frame = {
  kinds: [{ id: 'meeting', name: 'Meeting', glyph: 'circle' as const }],
  actors: [{ id: 'ministry', name: 'A ministry' }],
  places: [{ id: 'ford', name: 'The ford' }],
  from: dayFromCivil(1994, 5, 1),
  to: dayFromCivil(1995, 9, 24),
};
const told = (query: string) => notNamed(new URLSearchParams(query), frame);

test.each(['', 'kind=meeting&actor=ministry&place=ford&from=1994&to=1995-02', 'place=&from='])(
  'an address that names what there is says nothing: %j',
  (query) => {
    expect(told(query)).toEqual([]);
  },
);

test('names that no event has are told', () => {
  expect(told('kind=nokind&actor=nobody&place=ford&place=nowhere')).toEqual([
    'The address asks for the kind “nokind”: none of these events is of it.',
    'The address asks for the actor “nobody”: none of these events names it.',
    'The address asks for the place “nowhere”: none of these events has it.',
  ]);
});

test('days that there are not, and those the wrong way round, are told as when they are typed', () => {
  const [wrong, ...others] = told('from=1995-02-31');
  expect(wrong).toContain('“1995-02-31” is no date');
  expect(others).toEqual([]);
  expect(told('on=1995-02-31')).toEqual([wrong]);
  expect(told('day=1995-02-31')).toEqual([wrong]);
  expect(told('from=1995&to=1994')).toEqual(['“1995” is later than “1994”: nothing lies between them.']);
});
