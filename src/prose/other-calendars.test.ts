import { expect, test } from 'vitest';
import { dayFromCivil } from '../time/edtf/day.ts';
import { proseChecker } from './check-prose.ts';
import { toldStanding } from './standing-words.ts';

// A Wednesday.
const day = dayFromCivil(1995, 3, 1);
const title = 'Opening of the bridge';
const check = proseChecker({
  kinds: [],
  actors: [],
  persons: [],
  subjects: [
    {
      address: 'events/opening/',
      title,
      names: [title],
      kind: 'k',
      shape: 'point',
      actors: [],
      texts: [],
      dates: [{ of: 'whole', edtf: '1995-03-01' }],
      bounds: { start: [day, day], end: [day, day] },
    },
  ],
});
const told = (text: string, language = 'en') =>
  check({ text, links: [], apart: [] }, { language }).map((one) => `${one.words}: ${one.why ?? one.verdict}`);

test.each([
  ['The opening of the bridge was on 24 January 1684, old style.', ['24 January 1684: calendar']],
  ['The opening of the bridge was on 16 February 1995 (O.S.).', ['16 February 1995: calendar']],
  ['The opening of the bridge was in 1415 AH.', ['1415: calendar']],
  [
    'The opening of the bridge was on Thursday, 24 January 1684, old style.',
    ['Thursday: calendar', '24 January 1684: calendar'],
  ],
  // Beside it ours is compared.
  [
    'The opening of the bridge was on 1 March 1995 (old style: 16 February 1995).',
    ['1 March 1995 (old style: 16 February 1995): agreed'],
  ],
  ['The opening of the bridge was on 24 January 1684.', ['24 January 1684: contradicted']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ['ru', 'Мост открыли 16 февраля 1995 года по старому стилю.', ['16 февраля 1995 года: calendar']],
  ['de', 'Eröffnet am 16. Februar 1995 (alten Stils).', ['16. Februar 1995: calendar']],
  ['de', 'Eröffnet wurde sie.', []],
])('%s: %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});

test('such a date is told as not compared', () => {
  expect(toldStanding({ verdict: 'unknown', why: 'calendar' })).toBe('unnamed');
});
