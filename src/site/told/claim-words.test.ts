import { expect, test } from 'vitest';
import type { DateClaim } from '../../model/date-claim.ts';
import { recordOf } from '../../testing/event-records.ts';
import { endHappening, lastedByClaim, startParticulars } from './claim-words.ts';

const span = recordOf('strike', 'span', [
  ['start', '1994-12-12'],
  ['end', '1995-04-28'],
  ['end', '1995~'],
]);
const [start, end, rough] = span.claims as [DateClaim, DateClaim, DateClaim];

test.each<readonly [Partial<DateClaim>, string]>([
  [{}, ''],
  [{ usage: 'by the ministry' }, 'By the ministry.'],
  [
    { usage: 'by the ministry', marks: 'road shut', time: '10:30' },
    'By the ministry. Road shut. Time of day: 10:30.',
  ],
  [{ inferred: 'from the paper' }, 'No source names the day: the archive inferred it from the paper.'],
])('how it began: %j', (more, told) => {
  expect(startParticulars({ ...start, ...more })).toBe(told);
});

test.each<readonly [Partial<DateClaim>, string]>([
  [{}, ''],
  [{ usage: 'by the ministry' }, '(by the ministry)'],
  [{ marks: 'road opened' }, 'Road opened.'],
  [{ marks: 'road opened', usage: 'by the ministry' }, 'Road opened (by the ministry).'],
])('how it ended: %j', (more, told) => {
  expect(endHappening({ ...end, ...more })).toBe(told);
});

test('how long it lasted by a claim of its end', () => {
  expect(lastedByClaim(span, end)?.elapsed).toBe('137 days elapsed');
  expect(lastedByClaim(span, rough)?.elapsed).toMatch(/^about /);
});
