import { expect, test } from 'vitest';
import { datesByBounds } from './table-bounds.ts';

test.each<[string, string, string, string, string, unknown]>([
  [
    'span',
    '1994-12-12',
    '1994-12-12',
    '1995-04-28',
    '1995-09-30',
    ['', '1994-12-12', '[1995-04-28..1995-09-30]'],
  ],
  ['series', '1994-11-09', 'unbounded', '1995-03-01', '1995-03-01', ['', '[1994-11-09..]', '1995-03-01']],
  ['span', 'unknown', 'unknown', '1995-03-01', '1995-03-02', ['', '', '[1995-03-01..1995-03-02]']],
  ['point', '1995-03-01', '1995-03-02', '1995-03-01', '1995-03-02', ['[1995-03-01..1995-03-02]', '', '']],
  ['point', 'unbounded', '1995-03-02', 'unbounded', '1995-03-02', ['[..1995-03-02]', '', '']],
  ['span', '1994-12-12', '1994-12-12', 'open', 'open', ['', '1994-12-12', '']],
  ['point', '', '', '', '', undefined],
])('a %s from %s, %s to %s, %s', (shape, a, b, c, d, expected) => {
  const cells = { start_earliest: a, start_latest: b, end_earliest: c, end_latest: d };
  const dates = datesByBounds((name) => cells[name], shape);
  expect(dates && [dates.date, dates.start, dates.end]).toEqual(expected);
});
