import { expect, test } from 'vitest';
import { requireEdtf } from '../time/edtf/parse.ts';
import type { Qualifier } from '../time/edtf/types.ts';
import type { DateClaim } from './date-claim.ts';
import { leastSure, surenessOf, surenessOfDate } from './sureness.ts';

test.each<[readonly Qualifier[], Qualifier]>([
  [[], 'none'],
  [['none', 'none'], 'none'],
  [['none', 'approximate'], 'approximate'],
  [['approximate', 'none'], 'approximate'],
  [['uncertain', 'none'], 'uncertain'],
  [['none', 'uncertain', 'none'], 'uncertain'],
  [['uncertain', 'approximate'], 'uncertain-approximate'],
  [['none', 'uncertain-approximate'], 'uncertain-approximate'],
  [['approximate', 'uncertain-approximate'], 'uncertain-approximate'],
])('of %j the least sure is %s', (qualifiers, least) => {
  expect(leastSure(qualifiers)).toBe(least);
});

test.each<[string, Qualifier, Qualifier]>([
  ['1995-03-01', 'none', 'none'],
  ['1995-03~', 'approximate', 'approximate'],
  ['1995?', 'uncertain', 'uncertain'],
  ['1995-03-01%', 'uncertain-approximate', 'uncertain-approximate'],
  ['1994~/1995', 'approximate', 'none'],
  ['1994/1995?', 'none', 'uncertain'],
  ['1994?/..', 'uncertain', 'none'],
  ['/1995~', 'none', 'approximate'],
  ['[1994~,1995]', 'approximate', 'approximate'],
  ['[1994~,1995?]', 'uncertain-approximate', 'uncertain-approximate'],
  ['[1993..1995~]', 'approximate', 'approximate'],
  ['[1993?..1995]', 'uncertain', 'uncertain'],
  ['[1995-03~..]', 'approximate', 'approximate'],
  ['[..1995?]', 'uncertain', 'uncertain'],
])('%s is %s of its start and %s of its end', (text, start, end) => {
  const date = requireEdtf(text);
  expect([surenessOfDate(date, 'start'), surenessOfDate(date, 'end')]).toEqual([start, end]);
});

function claim(of: 'whole' | 'start' | 'end', text: string | undefined): DateClaim {
  return {
    of,
    date: text === undefined ? { kind: 'open' } : requireEdtf(text),
    basis: 'outside',
    provenance: { kind: 'outside', sources: [] },
    adopted: false,
  };
}

test.each<[string, readonly DateClaim[], 'start' | 'end', Qualifier]>([
  ['its one claim', [claim('start', '1994~')], 'start', 'approximate'],
  ['an open end, which is none', [claim('start', '1994~'), claim('end', undefined)], 'end', 'none'],
  [
    'the earliest and the latest',
    [claim('start', '1993~'), claim('start', '1994'), claim('start', '1995?')],
    'start',
    'uncertain-approximate',
  ],
  [
    'not one between them',
    [claim('start', '1993'), claim('start', '1994?'), claim('start', '1995')],
    'start',
    'none',
  ],
  ['the latest alone', [claim('start', '1993'), claim('start', '1994~')], 'start', 'approximate'],
  ['the earliest alone', [claim('start', '1993~'), claim('start', '1994')], 'start', 'approximate'],
  [
    'one without an earliest day',
    [claim('end', '[..1992?]'), claim('end', '1993'), claim('end', '1995')],
    'end',
    'uncertain',
  ],
  [
    'one without a latest day',
    [claim('end', '[1996~..]'), claim('end', '1993'), claim('end', '1995')],
    'end',
    'approximate',
  ],
])('a side is as sure as %s', (_what, claims, side, sureness) => {
  expect(surenessOf({ claims }, side)).toBe(sureness);
});
