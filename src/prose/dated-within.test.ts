import { expect, test } from 'vitest';
import { daysOf } from './compare-dates.ts';
import { datedWithin } from './dated-within.ts';
import type { ProseRecord, Subject } from './types.ts';

const dates = [
  ['1995-03-08'],
  ['1995'],
  ['1995-03-01', '1996-01-01'],
  ['../1995-03-05'],
  ['1995-03-01/1995-03-31'],
  ['no date'],
  [],
  ['1995-03-31'],
  ['1995-04-01'],
  ['1995-02-28'],
];
const subjects = dates.map((all, at): Subject => ({
  address: `events/${at}/`,
  title: '',
  names: [],
  kind: '',
  shape: 'point',
  dates: all.map((edtf) => ({ of: 'whole', edtf })),
  bounds: { start: [null, null], end: [null, null] },
  actors: [],
  texts: [],
}));
const record: ProseRecord = { kinds: [], actors: [], persons: [], subjects };

test.each(['1995-03', '1995-03-01', '1995-03-08', '1995', '1994', '1997', '1995-03-01/..', '../1995-03-08'])(
  'finds what looking at each date finds: %s',
  (text) => {
    const [first, last] = daysOf(text) ?? [0, 0];
    const looked = subjects.filter((subject) =>
      subject.dates.some(({ edtf }) => {
        const days = daysOf(edtf);
        return days !== undefined && days[0] >= first && days[1] <= last;
      }),
    );
    expect(new Set(datedWithin(record, [first, last]))).toEqual(new Set(looked));
  },
);

test('has each one once, and none of another day', () => {
  const found = [...datedWithin(record, daysOf('1995-03') ?? [0, 0])];
  expect(found.map(({ address }) => address).sort()).toEqual([0, 2, 4, 7].map((at) => `events/${at}/`));
});
