import { expect, test } from 'vitest';
import { dayFromCivil } from '../time/edtf/day.ts';
import { proseChecker } from './check-prose.ts';
import type { Subject } from './types.ts';

const bare = { names: [], kind: 'works', dates: [], actors: [], texts: [] } as const;
const rebuilding: Subject = {
  ...bare,
  address: 'events/rebuilding/',
  title: 'Rebuilding of the bridge',
  names: ['Rebuilding of the bridge'],
  shape: 'span',
  dates: [
    { of: 'start', edtf: '1931-04' },
    { of: 'end', edtf: '1931-10' },
  ],
  bounds: {
    start: [dayFromCivil(1931, 4, 1), dayFromCivil(1931, 4, 30)],
    end: [dayFromCivil(1931, 10, 1), dayFromCivil(1931, 10, 31)],
  },
};
const siege: Subject = {
  ...bare,
  address: 'events/siege/',
  title: 'Siege of the mill',
  kind: 'fighting',
  shape: 'span',
  dates: [
    { of: 'start', edtf: '1903-09-19' },
    { of: 'end', edtf: '1903-09-20' },
  ],
  bounds: {
    start: [dayFromCivil(1903, 9, 19), dayFromCivil(1903, 9, 19)],
    end: [dayFromCivil(1903, 9, 20), dayFromCivil(1903, 9, 20)],
  },
};
const check = proseChecker({ kinds: [], actors: [], persons: [], subjects: [rebuilding, siege] });
const contradicted = ({ address }: Subject, text: string) =>
  check({ text, links: [], apart: [], about: address }, { language: 'en' })
    .filter(({ verdict }) => verdict === 'contradicted')
    .map(({ words }) => words);

test.each([
  'The rebuilding of the bridge went on from April to October 1931, with a pause of two weeks in July.',
  'The rebuilding of the bridge lasted from April to October 1931, save for a two-week break in August.',
  'The rebuilding of the bridge lasted seven months, interrupted by ten days of rain in June.',
  'The rebuilding of the bridge was seen by many in July and August.',
  'In July and August the rebuilding of the bridge was done by night.',
])('a part of what lasted is no contradiction of it: %s', (text) => {
  expect(contradicted(rebuilding, text)).toEqual([]);
});

test.each([
  ['The rebuilding of the bridge lasted two weeks.', 'two weeks'],
  ['The rebuilding of the bridge lasted until July.', 'July'],
  ['The rebuilding of the bridge took place in December.', 'December'],
])('what is told of the whole is compared with it: %s', (text, words) => {
  expect(contradicted(rebuilding, text)).toEqual([words]);
});

test.each([
  ['It lasted about a week.', 'about a week'],
  ['The mill was besieged. It lasted nine days.', 'nine days'],
  ['A siege of the mill began. It had lasted nine days.', 'nine days'],
  ['Shots were heard in the town. The siege lasted nine days.', 'nine days'],
])('how long an event is said to have lasted in its own text is compared: %s', (text, words) => {
  expect(contradicted(siege, text)).toEqual([words]);
});

test.each([
  'It lasted a day.',
  'It lasted two days.',
  'A curfew was proclaimed. It lasted nine days.',
  'The mayor proclaimed a curfew. The curfew lasted nine days.',
  'It took nine days to mend the mill.',
  'It lasted two days, with a pause of six hours.',
])('nothing else is: %s', (text) => {
  expect(contradicted(siege, text)).toEqual([]);
});
