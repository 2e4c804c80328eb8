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
  ['point', [{ of: 'whole', edtf: '2023-03-01' }], '1 March 2023'],
  ['point', [{ of: 'whole', edtf: '2022-03' }], 'March 2022'],
  [
    'point',
    [
      { of: 'whole', edtf: '2023-02-25' },
      { of: 'whole', edtf: '2023-02-24' },
    ],
    '24 or 25 February 2023',
  ],
  [
    'point',
    [
      { of: 'whole', edtf: '2023-02-24', adopted: true },
      { of: 'whole', edtf: '2023-02-25' },
    ],
    '24 February 2023',
  ],
  ['span', [{ of: 'start', edtf: '2023-09-24' }], 'from 24 September 2023, end not known'],
  [
    'span',
    [
      { of: 'start', edtf: '2022-12-12' },
      { of: 'end', open: true, asOf: '2023-03-09' },
    ],
    'from 12 December 2022, still going on when last attested on 9 March 2023',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '2022-12-12' },
      { of: 'end', edtf: '2023-04-28' },
      { of: 'end', edtf: '2023-09-24' },
    ],
    '12 December 2022 to a day between 28 April and 24 September 2023',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '2022-12-12' },
      { of: 'end', edtf: '2022' },
    ],
    '12 December 2022 to a day between 12 and 31 December 2022',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '2022' },
      { of: 'end', edtf: '2022-03-01' },
    ],
    'from a day between 1 January and 1 March 2022 to 1 March 2022',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '2022~' },
      { of: 'end', edtf: '2022-03-01' },
    ],
    'about 2022 to 1 March 2022',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '2022-12-12' },
      { of: 'end', edtf: '2023-09' },
    ],
    '12 December 2022 to September 2023',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '2022-12-11' },
      { of: 'start', edtf: '2022-12-12' },
      { of: 'end', edtf: '2023-09-24' },
    ],
    'from 11 or 12 December 2022 to 24 September 2023',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '2022-12' },
      { of: 'start', edtf: '2023-01-05' },
      { of: 'end', edtf: '2023-01-10' },
    ],
    'from December 2022 or 5 January 2023 to 10 January 2023',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '2022-12-12' },
      { of: 'end', open: true },
    ],
    'from 12 December 2022, still going on when last attested',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '2022-12-12' },
      { of: 'end', edtf: '[2023-03-12..2023-03-14]' },
    ],
    '12 December 2022 to a day between 12 and 14 March 2023',
  ],
  [
    'span',
    [
      { of: 'start', edtf: '2022-12-12' },
      { of: 'end', edtf: '[2023-03-12,2023-03-14]' },
    ],
    '12 December 2022 to 12 or 14 March 2023',
  ],
  ['span', [{ of: 'end', edtf: '2023-03-01' }], 'until 1 March 2023, beginning not known'],
  ['span', [{ of: 'whole', edtf: '/2022-06-20' }], 'until 20 June 2022, beginning not known'],
  [
    'span',
    [
      { of: 'start', edtf: '2022-05-10~' },
      { of: 'end', edtf: '[2022-07-20..]' },
    ],
    'about 10 May 2022 to a day on or after 20 July 2022',
  ],
  [
    'series',
    [
      { of: 'start', edtf: '[2020-11-09..]' },
      { of: 'end', edtf: '2023-03-01' },
    ],
    'several, between 9 November 2020 and 1 March 2023, days not given',
  ],
  ['series', [{ of: 'start', edtf: '2021' }], 'several, from 2021 on, days not given'],
] as const)('a %s of %j is told as "%s"', (shape, claims, told) => {
  expect(toldDate(outside(shape, claims))).toBe(told);
});

test('the machine value lists what decides, not what is outvoted', () => {
  const span = eventOf(sampleArchive({ documents: [sampleDocument()] }), 'span');
  expect(machineDate(span)).toBe('2022-12-12 · 2023-04-28 · 2023-09-24');
});

test('an open end is told with the latest day on which it still went on', () => {
  const event = outside('span', [
    { of: 'start', edtf: '2022-12-12' },
    { of: 'end', open: true, asOf: '2023-04-01' },
    { of: 'end', open: true, asOf: '2023-03-09' },
    { of: 'end', open: true },
  ]);
  expect(toldDate(event)).toBe('from 12 December 2022, still going on when last attested on 1 April 2023');
  expect(event.claims.slice(1).map(toldClaim)).toEqual([
    'still going on on 1 April 2023',
    'still going on on 9 March 2023',
    'still going on',
  ]);
});
