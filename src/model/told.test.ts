import { expect, test } from 'vitest';
import { contextEventSchema } from './event.ts';
import { eventOf } from './queries.ts';
import { sampleArchive, sampleDocument } from '../testing/sample-archive.ts';
import { machineDate, toldClaim, toldDate } from './told.ts';

type Claims = readonly Record<string, unknown>[];

function outside(shape: 'point' | 'span' | 'series', claims: Claims) {
  const data = contextEventSchema.parse({
    id: 'one',
    title: 'One',
    shape,
    kind: 'meeting',
    claims: claims.map((claim) => ({ sources: ['a'], ...claim })),
    confidence: 'high',
    sources: { a: { publisher: 'A', url: null } },
  });
  return eventOf(sampleArchive({ documents: [], events: [{ data, summary: [] }] }), 'one');
}

test.each([
  ['point', [{ of: 'whole', edtf: '1995-03-01' }], '1 March 1995'],
  ['point', [{ of: 'whole', edtf: '1994-03' }], 'March 1994'],
  [
    'point',
    [
      { of: 'whole', edtf: '1995-02-25' },
      { of: 'whole', edtf: '1995-02-24' },
    ],
    '24 or 25 February 1995',
  ],
  [
    'point',
    [
      { of: 'whole', edtf: '1995-02-24', adopted: true },
      { of: 'whole', edtf: '1995-02-25' },
    ],
    '24 February 1995',
  ],
  ['span', [{ of: 'start', edtf: '1995-09-24' }], 'from 24 September 1995, end not known'],
  [
    'span',
    [
      { of: 'start', edtf: '1995-03-11' },
      { of: 'end', edtf: '1995-03-14' },
      { of: 'whole', edtf: '1995-03-11/1995-03-14' },
    ],
    '11 March 1995 to 14 March 1995',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '1994-12-12' },
      { of: 'end', open: true, asOf: '1995-03-09' },
    ],
    'from 12 December 1994, still going on when last attested on 9 March 1995',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '1994-12-12' },
      { of: 'end', edtf: '1995-04-28' },
      { of: 'end', edtf: '1995-09-24' },
    ],
    '12 December 1994 to 28 April or 24 September 1995',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '1994-12-12' },
      { of: 'end', edtf: '1994' },
    ],
    '12 December 1994 to a day between 12 and 31 December 1994',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '1994' },
      { of: 'end', edtf: '1994-03-01' },
    ],
    'from a day between 1 January and 1 March 1994 to 1 March 1994',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '1994~' },
      { of: 'end', edtf: '1994-03-01' },
    ],
    'about 1994 to 1 March 1994',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '1994-12-12' },
      { of: 'end', edtf: '1995-09' },
    ],
    '12 December 1994 to September 1995',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '1994-12-11' },
      { of: 'start', edtf: '1994-12-12' },
      { of: 'end', edtf: '1995-09-24' },
    ],
    'from 11 or 12 December 1994 to 24 September 1995',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '1994-12' },
      { of: 'start', edtf: '1995-01-05' },
      { of: 'end', edtf: '1995-01-10' },
    ],
    'from December 1994 or 5 January 1995 to 10 January 1995',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '1994-12-12' },
      { of: 'end', open: true },
    ],
    'from 12 December 1994, still going on when last attested',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '1994-12-12' },
      { of: 'end', edtf: '[1995-03-12..1995-03-14]' },
    ],
    '12 December 1994 to a day between 12 and 14 March 1995',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '1994-12-12' },
      { of: 'end', edtf: '[1995-03-12,1995-03-14]' },
    ],
    '12 December 1994 to 12 or 14 March 1995',
  ],
  ['span', [{ of: 'end', edtf: '1995-03-01' }], 'until 1 March 1995, beginning not known'],
  ['span', [{ of: 'whole', edtf: '/1994-06-20' }], 'until 20 June 1994, beginning not known'],
  [
    'span',
    [
      { of: 'start', edtf: '1994-05-10~' },
      { of: 'end', edtf: '[1994-07-20..]' },
    ],
    'about 10 May 1994 to a day on or after 20 July 1994',
  ],
  [
    'series',
    [
      { of: 'start', edtf: '[1992-11-09..]' },
      { of: 'end', edtf: '1995-03-01' },
    ],
    'several, between 9 November 1992 and 1 March 1995, days not given',
  ],
  ['series', [{ of: 'start', edtf: '1993' }], 'several, from 1993 on, days not given'],
  [
    'series',
    [
      { of: 'start', edtf: '1993~' },
      { of: 'end', edtf: '1995?' },
    ],
    'several, perhaps about between 1 January 1993 and 31 December 1995, days not given',
  ],
  // Three days can be named one by one, four cannot.
  [
    'point',
    ['1995-02-24', '1995-02-25', '1995-02-27'].map((edtf) => ({ of: 'whole', edtf })),
    '24, 25 or 27 February 1995',
  ],
  [
    'point',
    ['1995-02-24', '1995-02-25', '1995-02-26', '1995-02-27'].map((edtf) => ({ of: 'whole', edtf })),
    '24, 25, 26 or 27 February 1995',
  ],
  // A date and an interval may give the same day.
  [
    'point',
    [
      { of: 'whole', edtf: '1995-02-24' },
      { of: 'whole', edtf: '1995-02-24/1995-02-24' },
    ],
    '24 February 1995',
  ],
  ['span', [{ of: 'whole', edtf: '1995-03-01/1995-03-04' }], 'from 1 to 4 March 1995'],
  [
    'span',
    [
      { of: 'whole', edtf: '1995-03-01/1995-03-04' },
      { of: 'whole', edtf: '1995-03-02/1995-03-05' },
    ],
    'from a day between 1 and 2 March 1995 to a day between 4 and 5 March 1995',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '[1994-12-10..1994-12-12]' },
      { of: 'end', edtf: '1995-01-03' },
    ],
    'from a day between 10 and 12 December 1994 to 3 January 1995',
  ],
] as const)('a %s of %j is told as "%s"', (shape, claims, told) => {
  expect(toldDate(outside(shape, claims))).toBe(told);
});

test('the machine value lists what decides, not what is outvoted', () => {
  const span = eventOf(sampleArchive({ documents: [sampleDocument()] }), 'span');
  expect(machineDate(span)).toBe('1994-12-12 · 1995-04-28 · 1995-09-24');
});

test('an open end is told with the latest day on which it still went on', () => {
  const event = outside('span', [
    { of: 'start', edtf: '1994-12-12' },
    { of: 'end', open: true, asOf: '1995-04-01' },
    { of: 'end', open: true, asOf: '1995-03-09' },
    { of: 'end', open: true },
  ]);
  const month = outside('span', [{ of: 'end', open: true, asOf: '1993-05' }]);
  expect([toldDate(month), ...month.claims.map(toldClaim)]).toEqual([
    'still going on when last attested in May 1993, beginning not known',
    'still going on in May 1993',
  ]);
  expect(toldDate(event)).toBe('from 12 December 1994, still going on when last attested on 1 April 1995');
  expect(event.claims.slice(1).map(toldClaim)).toEqual([
    'still going on on 1 April 1995',
    'still going on on 9 March 1995',
    'still going on',
  ]);
});
