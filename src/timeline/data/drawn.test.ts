import { expect, test } from 'vitest';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { isoDay } from '../../time/edtf/day.ts';
import { drawnOf } from './drawn.ts';
import { recordOf, type ShortClaim } from '../../testing/event-records.ts';
import type { Drawn } from '../types.ts';

/** "1994-12-12 … 1995-04-28 | certain 1994-12-12 … 1995-04-28 | marks … | tick … open" */
function told(drawn: Drawn | undefined): string | undefined {
  if (drawn === undefined) return undefined;
  const { from, certainFrom, certainTo, to, marks, startEdge, endEdge } = drawn;
  const certain = certainFrom <= certainTo ? `${isoDay(certainFrom)}..${isoDay(certainTo)}` : 'nothing';
  return [
    `${isoDay(from)}..${isoDay(to)}`,
    `certain ${certain}`,
    `marks ${marks.map(isoDay).join(' ') || 'none'}`,
    `${startEdge}, ${endEdge}`,
  ].join('; ');
}

test.each<[string, 'point' | 'span' | 'series', ShortClaim[], string | undefined]>([
  [
    'a day',
    'point',
    [['whole', '1995-03-01']],
    '1995-03-01..1995-03-01; certain 1995-03-01..1995-03-01; marks 1995-03-01; tick, tick',
  ],
  [
    'one of two days',
    'point',
    [['whole', '[1995-02-24,1995-02-25]']],
    '1995-02-24..1995-02-25; certain nothing; marks 1995-02-24 1995-02-25; tick, tick',
  ],
  [
    'one of a stretch whose last day is not sure',
    'point',
    [['whole', '[1994-03-01..1994-03-05~]']],
    '1994-03-01..1994-03-05; certain nothing; marks none; about, about',
  ],
  [
    'a day on or after one that is not sure',
    'span',
    [
      ['start', '[1994-03-01?..]'],
      ['end', '1994-03-09'],
    ],
    '1994-03-01..1994-03-09; certain 1994-03-09..1994-03-09; marks 1994-03-09; about, tick',
  ],
  [
    'two claims that differ',
    'point',
    [
      ['whole', '1992-11-10'],
      ['whole', '1992-11-09'],
    ],
    '1992-11-09..1992-11-10; certain nothing; marks 1992-11-09 1992-11-10; tick, tick',
  ],
  [
    'a month',
    'point',
    [['whole', '1994-03']],
    '1994-03-01..1994-03-31; certain nothing; marks none; tick, tick',
  ],
  [
    'an uncertain month',
    'point',
    [['whole', '1994-03?']],
    '1994-03-01..1994-03-31; certain nothing; marks none; about, about',
  ],
  [
    'a day or later',
    'point',
    [['whole', '[1992-11-09..]']],
    '1992-11-09..1992-11-09; certain nothing; marks none; tick, unbounded',
  ],
  [
    'both ends known',
    'span',
    [['whole', '1992-09-27/1992-11-10']],
    '1992-09-27..1992-11-10; certain 1992-09-27..1992-11-10; marks 1992-09-27 1992-11-10; tick, tick',
  ],
  [
    'ends that differ',
    'span',
    [
      ['start', '1994-12-12'],
      ['end', '1995-04-28'],
      ['end', '1995-09-24'],
    ],
    '1994-12-12..1995-09-24; certain 1994-12-12..1995-04-28; marks 1994-12-12 1995-04-28 1995-09-24; tick, tick',
  ],
  [
    'still going on when last attested',
    'span',
    [
      ['start', '1994-12-12'],
      ['end', 'open', { asOf: requireEdtf('1995-03-09') }],
    ],
    '1994-12-12..1995-03-09; certain 1994-12-12..1995-03-09; marks 1994-12-12; tick, open',
  ],
  [
    'end not known',
    'span',
    [['whole', '1995-09-24/']],
    '1995-09-24..1995-09-24; certain 1995-09-24..1995-09-24; marks 1995-09-24; tick, unknown',
  ],
  [
    'a first month and no end: not one day is certain',
    'span',
    [['whole', '1995-09/']],
    '1995-09-01..1995-09-30; certain nothing; marks none; tick, unknown',
  ],
  [
    'beginning not known',
    'span',
    [['whole', '/1994-06-20']],
    '1994-06-20..1994-06-20; certain 1994-06-20..1994-06-20; marks 1994-06-20; unknown, tick',
  ],
  [
    'an end that may be any later day',
    'span',
    [
      ['start', '1994-05-10~'],
      ['end', '[1994-07-20..]'],
    ],
    '1994-05-10..1994-07-20; certain 1994-05-10..1994-07-20; marks none; about, unbounded',
  ],
  [
    'a beginning and an end that may each lie before the other',
    'span',
    [
      ['start', '1994-05/1994-07'],
      ['end', '1994-06/1994-08'],
    ],
    '1994-05-01..1994-08-31; certain nothing; marks none; tick, tick',
  ],
  [
    'attested before the last day on which it can have begun',
    'span',
    [
      ['start', '1995-03'],
      ['end', 'open', { asOf: requireEdtf('1995-03-09') }],
    ],
    '1995-03-01..1995-03-09; certain 1995-03-09..1995-03-09; marks none; tick, open',
  ],
  [
    'several, days not given',
    'series',
    [
      ['start', '[1992-11-09..]'],
      ['end', '1995-03-01'],
    ],
    '1992-11-09..1995-03-01; certain nothing; marks none; tick, tick',
  ],
  ['nothing but a claim that it goes on', 'span', [['end', 'open']], undefined],
])('draws %s', (_name, shape, claims, expected) => {
  expect(told(drawnOf(recordOf('e', shape, claims)))).toBe(expected);
});

test('draws a first month that is only about right without a tick', () => {
  const drawn = drawnOf(
    recordOf('e', 'span', [
      ['start', '1994-12~'],
      ['end', '1995-03-09'],
    ]),
  );
  expect(drawn?.startEdge).toBe('about');
  expect(drawn?.endEdge).toBe('tick');
  expect(drawn?.certainFrom).toBeGreaterThan(drawn?.from ?? Infinity);
});
