import { expect, test } from 'vitest';
import { dayFromCivil } from '../time/edtf/day.ts';
import { proseChecker } from './check-prose.ts';
import { toldStanding } from './standing-words.ts';
import type { Subject } from './types.ts';

const bare = { names: [], kind: 'k', actors: [], texts: [] } as const;
const on = (month: number, day: number) => {
  const at = dayFromCivil(1995, month, day);
  return [at, at] as const;
};
const opening: Subject = {
  ...bare,
  address: 'events/opening/',
  title: 'Opening of the bridge',
  shape: 'point',
  dates: [{ of: 'whole', edtf: '1995-03-21' }],
  bounds: { start: on(3, 21), end: on(3, 21) },
};
const siege: Subject = {
  ...bare,
  address: 'events/siege/',
  title: 'Siege of the tower',
  shape: 'span',
  dates: [
    { of: 'start', edtf: '1995-04-03' },
    { of: 'end', edtf: '1995-05-09' },
  ],
  bounds: { start: on(4, 3), end: on(5, 9) },
};
const check = proseChecker({ kinds: [], actors: [], persons: [], subjects: [opening, siege] });
function verdictOf(text: string) {
  const links = [opening, siege].flatMap(({ title, address }) => {
    const start = text.indexOf(title);
    return start === -1 ? [] : [{ start, end: start + title.length, address }];
  });
  return check({ text, links, apart: [] }, { language: 'en' }).find(({ fact }) => fact === 'date');
}

test.each([
  ['The Opening of the bridge took place before 21 March 1995.', 'contradicted'],
  ['The Opening of the bridge took place after 21 March 1995.', 'contradicted'],
  ['The Opening of the bridge took place shortly before 21 March.', 'contradicted'],
  ['The Opening of the bridge was held on the eve of 21 March 1995.', 'contradicted'],
  ['Before 21 March 1995 the Opening of the bridge took place.', 'contradicted'],
  ['The Opening of the bridge took place after April 1995.', 'contradicted'],
  ['The Opening of the bridge took place before 22 March 1995.', 'agreed'],
  ['The Opening of the bridge took place later than 20 March 1995.', 'agreed'],
  ['The Opening of the bridge took place after February.', 'agreed'],
  ['The Siege of the tower ended before 9 May 1995.', 'contradicted'],
  ['The Siege of the tower began earlier than 3 April 1995.', 'contradicted'],
  ['The Siege of the tower began after 3 April 1995.', 'contradicted'],
  ['The Siege of the tower ended after 8 May 1995.', 'agreed'],
  ['The Siege of the tower began before 4 April 1995.', 'agreed'],
])('the day of a limit is no day of what lies before or behind it: %s', (text, verdict) => {
  expect(verdictOf(text)?.verdict).toBe(verdict);
});

test.each([
  ['The Opening of the bridge took place in the first week of March 1995.', 'contradicted'],
  ['The Opening of the bridge took place in the last week of February 1995.', 'contradicted'],
  ['The Opening of the bridge took place in the second week of March.', 'contradicted'],
  ['The Opening of the bridge took place in the third week of March 1995.', 'agreed'],
  // From Monday on the third whole week begins on the 20th, by sevens the fourth on the 22nd.
  ['The Opening of the bridge took place in the fourth week of March.', 'agreed'],
  ['The Opening of the bridge took place in the first days of March 1995.', 'contradicted'],
  ['The Opening of the bridge took place in the first ten days of March 1995.', 'contradicted'],
  ['The Opening of the bridge took place in the last eleven days of March 1995.', 'agreed'],
])('weeks and days of a month are those days: %s', (text, verdict) => {
  expect(verdictOf(text)?.verdict).toBe(verdict);
});

test('a limit is told with its date', () => {
  expect(verdictOf('The Opening of the bridge took place before 21 March 1995.')?.told).toBe(
    'before 21 March 1995',
  );
});

test('what is denied is not compared, and is not called unknown', () => {
  const date = verdictOf('The Siege of the tower did not begin on 3 April 1995.');
  expect([date?.why, date && toldStanding(date)]).toEqual(['denied', 'unnamed']);
});

test.each([
  ['The Siege of the tower took place on 20 April 1995.', 'agreed'],
  ['During the Siege of the tower a fair took place on 20 April 1995.', 'unknown'],
])('a day within what lasted is one of it: %s', (text, verdict) => {
  expect(verdictOf(text)?.verdict).toBe(verdict);
});
