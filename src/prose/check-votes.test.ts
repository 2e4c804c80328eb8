import { expect, test } from 'vitest';
import { dayFromCivil } from '../time/edtf/day.ts';
import { proseChecker } from './check-prose.ts';
import { votesIn } from './check-votes.ts';

test.each([
  ['The court ordered it by 13 votes to 2.', [['by 13 votes to 2', '13-2']]],
  ['It passed 13-2.', [['13-2', '13-2']]],
  ['It passed by thirteen to two.', [['by thirteen to two', '13-2']]],
  ['By 13 against 2 the court ruled.', [['By 13 against 2', '13-2']]],
  ['13 votes in favour to 2', [['13 votes in favour to 2', '13-2']]],
  ['They decided 13–2 on it.', [['13–2', '13-2']]],
  ['They voted 13-2 against it.', [['13-2', '13-2']]],
  ['It was adopted unanimously.', [['unanimously', 'all']]],
  ['It was passed without a vote against.', [['without a vote against', 'all']]],
  [
    'Seven members voted for this and two against it.',
    [['Seven members voted for this and two against', '7-2']],
  ],
  ['It had nine votes for it and none against.', [['nine votes for it and none against', '9-0']]],
  ['**Vote**: for 5, against 4. Carried.', [['for 5, against 4', '5-4']]],
  // Numbers that count something else, and results of games.
  ['It fell from 13 to 2 degrees.', []],
  ['The score was 13-2.', []],
  ['It was held by 13 to 2 soldiers.', []],
  ['It was so in 13-2-1995.', []],
])('%s', (text, votes) => {
  expect(votesIn(text).map(({ words, ends }) => [words, ends])).toEqual(votes);
});

const day = dayFromCivil(1995, 3, 5);
const check = proseChecker({
  kinds: [],
  actors: [{ id: 'slaka', names: ['Slaka'] }],
  persons: [],
  subjects: [
    {
      address: 'events/order/',
      title: 'Order of the court',
      names: ['Order of the court'],
      kind: 'ruling',
      shape: 'point',
      dates: [{ of: 'whole', edtf: '1995-03-05' }],
      bounds: { start: [day, day], end: [day, day] },
      actors: [],
      texts: [
        { id: '', text: 'The court rejected the request on the bridge unanimously.' },
        { id: '', text: 'It ordered free passage along the road by 13 votes to 2.' },
        { id: '', text: 'Slaka says that all was passed by 9 votes to 6.', by: 'slaka' },
      ],
    },
  ],
});

test.each([
  ['The order of the court was passed by 13 votes to 2.', 'agreed'],
  ['The order of the court rejected the request on the bridge unanimously.', 'agreed'],
  ['The order of the court was passed by 12 votes to 3.', 'contradicted'],
  // One side's account may be agreed with, and proves nothing wrong.
  ['The order of the court was passed by 9 votes to 6.', 'agreed'],
  // Each of two decisions has its own vote.
  ['The order of the court on free passage along the road was passed unanimously.', 'unknown'],
  ['The order of the court rejected the request on the bridge by 13 votes to 2.', 'unknown'],
  ['It was passed by 12 votes to 3.', 'unknown'],
])('%s', (text, verdict) => {
  const found = check({ text, links: [], apart: [] }, { language: 'en' });
  expect(found.filter(({ fact }) => fact === 'count').map((one) => one.verdict)).toEqual([verdict]);
});

const session = {
  address: 'events/session/',
  title: 'Spring session',
  names: ['Spring session'],
  kind: 'session',
  shape: 'point',
  dates: [{ of: 'whole', edtf: '1995-03-05' }],
  bounds: { start: [day, day], end: [day, day] },
  actors: [],
  texts: [],
  documents: ['documents/minutes/'],
} as const;
const minutes = {
  ...session,
  address: 'documents/minutes/',
  title: 'Minutes of March',
  names: ['Minutes of March'],
  shape: 'document',
  documents: [],
  texts: [
    { id: 'p1', text: 'Present: nine members, in the chair the miller.', quotable: true },
    { id: 'p2', text: 'Vote on the gate: for 7, against 2. Carried.', quotable: true },
  ],
} as const;
const ofMinutes = proseChecker({
  kinds: [],
  actors: [{ id: 'moldavis', names: ['Moldavis'] }],
  persons: [],
  subjects: [session, minutes],
});

test.each([
  ['The spring session adopted it by 7 votes to 2.', ['agreed']],
  ['The spring session adopted it by 7 votes to 3.', ['contradicted']],
  ['A paper endorsed the spring session by 7 votes to 3.', ['unknown']],
  ['The spring session carried the new gate with 6 votes for it and 2 against.', ['contradicted']],
  ['Moldavis approved of the spring session by 7 votes to 3.', ['unknown']],
  ['The spring session was attended by nine members.', ['agreed']],
  ['The spring session was attended by eleven members.', ['contradicted']],
  // It is not told that they were there.
  ['Eleven members praised the spring session.', ['unknown']],
])('of the minutes: %s', (text, verdicts) => {
  const found = ofMinutes({ text, links: [], apart: [] }, { language: 'en' });
  expect(found.filter(({ fact }) => fact === 'count').map((one) => one.verdict)).toEqual(verdicts);
});
