import { expect, test } from 'vitest';
import { dayFromCivil } from '../time/edtf/day.ts';
import { metTimesIn } from './check-met.ts';
import { proseChecker } from './check-prose.ts';
import type { Subject } from './types.ts';

test.each([
  ['They met once.', [['once', 1]]],
  ['They met twice.', [['twice', 2]]],
  ['They had met three times in the town.', [['three times', 3]]],
  ['They have met exactly once.', [['exactly once', 1]]],
  ['They met only twice.', [['only twice', 2]]],
  ['They met just 4 times.', [['just 4 times', 4]]],
  // Limits, and what counts nothing.
  ['They met once again.', []],
  ['They met once more.', []],
  ['They met at least twice.', []],
  ['They met more than three times.', []],
  ['They met almost three times.', []],
  ['They did not meet. Twice it rained.', []],
])('%s', (text, times) => {
  expect(metTimesIn(text).map((one) => [one.words, one.times])).toEqual(times);
});

function talks(month: number, met: readonly string[], more: Partial<Subject> = {}): Subject {
  const day = dayFromCivil(1995, month, 5);
  return {
    address: `events/${month}/`,
    title: `Talks of month ${month}`,
    names: [],
    kind: 'talks',
    shape: 'point',
    dates: [{ of: 'whole', edtf: `1995-0${month}-05` }],
    bounds: { start: [day, day], end: [day, day] },
    actors: [],
    texts: [],
    met,
    ...more,
  };
}

const check = proseChecker({
  kinds: [],
  actors: [
    { id: 'slaka', names: ['Slaka'] },
    { id: 'moldavis', names: ['Moldavis'] },
    { id: 'ministry', of: 'slaka', names: ['Ministry of Transport'] },
    { id: 'third', names: ['Thirdland'] },
  ],
  persons: [
    { id: 'ann', of: ['slaka'], names: ['Ann Arden', 'Arden'], offices: [] },
    { id: 'bo', of: ['moldavis'], names: ['Bo Birk', 'Birk'], offices: [] },
  ],
  subjects: [
    talks(3, ['slaka', 'moldavis']),
    talks(4, ['slaka', 'moldavis', 'ann', 'bo']),
    // A part of a side is that side.
    talks(5, ['ministry', 'moldavis']),
    talks(6, ['slaka', 'moldavis'], { reported: true }),
    talks(7, ['slaka']),
  ],
});

test.each([
  ['Slaka and Moldavis met twice.', 'contradicted by 3'],
  ['Slaka and Moldavis met only once.', 'contradicted by 3'],
  ['Slaka and Moldavis had met only twice in 1995.', 'contradicted by 3'],
  // They may have met elsewhere.
  ['Slaka and Moldavis met three times.', 'unknown of 3'],
  ['Slaka and Moldavis met four times.', 'unknown of 3'],
  ['Slaka and Moldavis met once in March 1995.', 'unknown of 1'],
  ['Slaka and Moldavis met twice in 1996.', 'unknown of 0'],
  ['Arden and Birk met once.', 'unknown of 1'],
  ['Slaka and Thirdland met twice.', 'unknown of 0'],
  // Who met, and when, is told of two at least, and of one time.
  ['Slaka met twice.', 'unknown of 0'],
  ['Slaka and Moldavis met twice after March 1995.', 'unknown of 0'],
  ['Slaka and Moldavis met once in March 1995 and in May 1995.', 'unknown of 0'],
  ['Slaka and Moldavis never met twice.', 'unknown of 3'],
  // Another clause names who did not meet.
  ['Thirdland waited; Slaka and Moldavis met twice; then it ended.', 'contradicted by 3'],
  ['Thirdland spoke, and Slaka and Moldavis met twice, while Thirdland waited.', 'contradicted by 3'],
])('%s', (text, expected) => {
  const [found] = check({ text, links: [], apart: [] }, { language: 'en' }).filter(
    ({ fact }) => fact === 'count',
  );
  const { verdict, record, of = [] } = found ?? {};
  const told =
    verdict === 'contradicted' && record?.kind === 'numbers'
      ? `by ${record.numbers[0]?.[0]}`
      : `of ${of.length}`;
  expect(`${verdict} ${told}`).toBe(expected);
});
