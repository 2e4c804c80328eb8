import { expect, test } from 'vitest';
import { dayFromCivil } from '../time/edtf/day.ts';
import { proseChecker } from './check-prose.ts';
import type { Subject } from './types.ts';

const bare = { names: [], kind: 'k', dates: [], actors: [], texts: [] } as const;
const closure: Subject = {
  ...bare,
  address: 'events/a/',
  title: 'Closure of the road',
  names: ['Closure of the road'],
  shape: 'span',
  dates: [
    { of: 'start', edtf: '1994-12-12' },
    { of: 'end', edtf: '1995-05-01' },
  ],
  bounds: {
    start: [dayFromCivil(1994, 12, 12), dayFromCivil(1994, 12, 12)],
    end: [dayFromCivil(1995, 5, 1), dayFromCivil(1995, 5, 1)],
  },
};
const statement: Subject = {
  ...bare,
  address: 'documents/b/',
  title: 'A statement',
  shape: 'document',
  bounds: { start: [null, null], end: [null, null] },
  texts: [
    { id: 'p1', text: 'It has been closed for almost three months, since 1 March 1995.', quotable: true },
  ],
};
const check = proseChecker({ kinds: [], actors: [], persons: [], subjects: [closure, statement] });
const verdictsOn = (text: string) => check({ text, links: [], apart: [] }, { language: 'en' });
const told = (text: string) => verdictsOn(text).map(({ fact, verdict }) => `${fact} ${verdict}`);

test.each([
  'The closure of the road lasted 87 days as of 9 March 1995.',
  'The closure of the road had lasted 87 days as of 9 March 1995.',
  'As of 9 March 1995, the closure of the road had lasted 87 days.',
])('the day for which a duration is told is no date of the event: %s', (text) => {
  expect(told(text).sort()).toEqual(['date agreed', 'duration agreed']);
});

test('a duration told for a day on which it was another is contradicted, and so is a false start', () => {
  expect(told('The closure of the road had lasted 60 days as of 9 March 1995.')).toContain(
    'duration contradicted',
  );
  expect(told('The closure of the road had lasted 87 days since 9 March 1995.')).toContain(
    'date contradicted',
  );
});

test.each([
  ['By February 1995 the closure of the road had lasted two months.', 'duration agreed'],
  ['By February 1995 the closure of the road had lasted five months.', 'duration contradicted'],
])('a duration may be told for a month: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  [
    'The closure of the road lasted 140 days and ended in June 1995.',
    ['date contradicted', 'duration agreed'],
  ],
  [
    'The closure of the road lasted 159 days, until 20 May 1995.',
    ['date contradicted', 'duration contradicted'],
  ],
  ['The closure of the road lasted 140 days, until 1 May 1995.', ['date agreed', 'duration agreed']],
])('how long something lasted is told by the record, and not by a date beside it: %s', (text, expected) => {
  expect(told(text).sort()).toEqual(expected);
});

test.each([
  ['closed for almost three month', 'closed for almost three months'],
  ['onths, since 1 March 199', 'months, since 1 March 1995'],
])('a quotation that is cut inside a word is answered with whole words: "%s"', (words, whole) => {
  const [quotation] = verdictsOn(`It says: “${words}”.`).filter(({ fact }) => fact === 'quotation');
  expect(quotation).toMatchObject({ verdict: 'contradicted', record: { words: [whole] } });
});

test('a weekday that is right beside a day that is wrong is not corrected to the wrong day’s', () => {
  // 12 December 1994 was a Monday.
  const found = verdictsOn('The closure of the road began on 13 December 1994, a Monday.');
  expect(found.map(({ fact, verdict }) => `${fact} ${verdict}`)).toEqual([
    'date contradicted',
    'weekday agreed',
  ]);
  const other = verdictsOn('The closure of the road began on 12 December 1994, a Tuesday.');
  expect(other.map(({ fact, verdict }) => `${fact} ${verdict}`)).toEqual([
    'date agreed',
    'weekday contradicted',
  ]);
});

test('a weekday that is wrong beside a day that is right is told of no other event', () => {
  // 12 December 1994 was a Monday, 9 March 1995 a Thursday.
  const day = dayFromCivil(1995, 3, 9);
  const fair: Subject = {
    ...closure,
    address: 'events/c/',
    title: 'Fair at the bridge',
    names: ['Fair at the bridge'],
    shape: 'point',
    dates: [{ of: 'whole', edtf: '1995-03-09' }],
    bounds: { start: [day, day], end: [day, day] },
  };
  const both = proseChecker({ kinds: [], actors: [], persons: [], subjects: [closure, fair] });
  const text = (weekday: string) =>
    `The fair at the bridge came 87 days after the closure of the road, on ${weekday}, 9 March 1995.`;
  const weekdayOf = (weekday: string) =>
    both({ text: text(weekday), links: [], apart: [] }, { language: 'en' })
      .filter(({ fact }) => fact === 'weekday')
      .map(({ verdict }) => verdict);
  expect(weekdayOf('Monday')).toEqual(['contradicted']);
  expect(weekdayOf('Thursday')).toEqual(['agreed']);
});

test.each([
  ['Table 3 and page 12 of the closure of the road', []],
  ['3 tables of the closure of the road', ['count unknown']],
])('a number behind what it labels counts nothing: %s', (text, expected) => {
  expect(told(`${text} say so.`)).toEqual(expected);
});

test.each([
  ['The statement has it that talks are "based … on the balance of power".', 'contradicted'],
  ['The statement has it that talks are "based not on the balance of power … and on law".', 'agreed'],
  ['The statement has it that talks are "based not … on law".', 'agreed'],
])('an ellipsis hides no denial: %s', (text, verdict) => {
  const talks: Subject = {
    ...statement,
    texts: [
      {
        id: 'p1',
        text: 'They are based not on the balance of power but on rules, and on law.',
        quotable: true,
      },
    ],
  };
  const checked = proseChecker({ kinds: [], actors: [], persons: [], subjects: [talks] })(
    { text, links: [], apart: [] },
    { language: 'en' },
  );
  expect(checked.map((one) => one.verdict)).toEqual([verdict]);
});

// It lasted 140 days, from 12 December to 1 May: four months and 19 days.
test.each([
  ['lasted twenty weeks', 'agreed'],
  ['lasted nineteen weeks and seven days', 'agreed'],
  ['lasted nineteen weeks and two days', 'contradicted'],
  ['lasted four months and 19 days', 'agreed'],
  ['lasted 4 months, 19 days', 'agreed'],
  ['lasted four months and two days', 'contradicted'],
  ['lasted four months and a half', 'agreed'],
  ['lasted a month and a half', 'contradicted'],
  ['lasted a year and two months', 'contradicted'],
  ['lasted less than a year', 'agreed'],
  ['lasted less than a month', 'contradicted'],
  ['lasted longer than a year', 'contradicted'],
  ['lasted more than a month', 'agreed'],
])('amounts of two units are one duration: it %s', (words, expected) => {
  expect(told(`The closure of the road ${words}.`)).toEqual([`duration ${expected}`]);
});

test.each([
  ['The experts saw "damage to public buildings".', ['unknown']],
  ['The experts saw "no damage to public buildings".', ['agreed']],
  ['Slaka had "[…] to do with the matter".', ['unknown']],
  // Letters outside brackets are of the word that stands there.
  ['The experts "s[ee] no damage to public buildings".', ['agreed']],
  ['The experts "repair[ed] no damage to public buildings".', ['contradicted']],
  ['The experts saw no damage to "public build[ers] there".', ['unknown']],
  ['The experts "s[ee] no damage … to public build[s]".', ['agreed']],
  // A title is no quotation.
  ['The “Closure of the road” began on 12 December 1994.', []],
])('what is cut off right before a quotation can deny it: %s', (text, expected) => {
  const report: Subject = {
    ...statement,
    texts: [
      { id: 'p1', text: 'The experts saw no damage to public buildings.', quotable: true },
      { id: 'p2', text: 'Slaka has nothing to do with the matter.', quotable: true },
      { id: 'p3', text: 'The closure of the old road went on.', quotable: true },
    ],
  };
  const checked = proseChecker({ kinds: [], actors: [], persons: [], subjects: [closure, report] });
  const found = checked({ text, links: [], apart: [] }, { language: 'en' });
  expect(found.filter(({ fact }) => fact === 'quotation').map(({ verdict }) => verdict)).toEqual(expected);
});

test.each([
  ['The statement has it that "Slaka […] puts forward new demands".', 'unknown'],
  ['The statement has it that "Slaka waits while Moldavis […] puts forward new demands".', 'agreed'],
  [
    'The statement has it that "Slaka waits […] Moldavis keeps silent and puts forward new demands".',
    'agreed',
  ],
  // Who is named behind a verb or a preposition does nothing.
  ['The statement has it that "Slaka […] asks for old rights".', 'agreed'],
  // An editor's words in brackets are no claim, and "[T]he" is "the".
  ['The statement has it that "[s]laka talks with [them] and attacks Moldavis".', 'agreed'],
  ['The statement has it that "Slaka talks [sic] with Moldavis".', 'agreed'],
  ['The statement has it that "Slaka […] rights [and] asks for old".', 'contradicted'],
])('a cut hides nobody who does what is told behind it: %s', (text, verdict) => {
  const demands: Subject = {
    ...statement,
    texts: [
      {
        id: 'p1',
        text: 'Slaka waits while Moldavis keeps silent and puts forward new demands.',
        quotable: true,
      },
      {
        id: 'p2',
        text: 'Slaka talks with Moldavis and attacks Moldavis, and asks for old rights.',
        quotable: true,
      },
    ],
  };
  const actors = ['Slaka', 'Moldavis'].map((name) => ({ id: name.toLowerCase(), names: [name] }));
  const checked = proseChecker({ kinds: [], actors, persons: [], subjects: [demands] })(
    { text, links: [], apart: [] },
    { language: 'en' },
  );
  expect(checked.map((one) => one.verdict)).toEqual([verdict]);
});

test('pieces in another order are told by the words of the passage, and never put together', () => {
  const order: Subject = {
    ...statement,
    texts: [
      { id: 'p1', text: 'Moldavis waits.', quotable: true },
      { id: 'p2', text: 'Slaka remains bound to old treaties, in talks with Moldavis.', quotable: true },
      { id: 'p3', text: 'It asks for money.', quotable: true },
    ],
  };
  const found = (words: string) =>
    proseChecker({ kinds: [], actors: [], persons: [], subjects: [order] })(
      { text: `The statement has it that "${words}".`, links: [], apart: [] },
      { language: 'en' },
    )[0];
  expect(found('Moldavis … remains bound to old treaties')).toMatchObject({
    verdict: 'contradicted',
    record: { kind: 'words', words: ['Slaka remains bound to old treaties'] },
  });
  const apart = found('Moldavis waits … asks for money');
  expect([apart?.why, apart?.record]).toEqual(['apart', undefined]);
});

test('what a less exact date admits is not decided, and all dates are shown', () => {
  const two: Subject = {
    ...closure,
    dates: [
      { of: 'start', edtf: '1994-12~' },
      { of: 'start', edtf: '1994-12-12' },
      { of: 'end', edtf: '1995-05-01' },
    ],
  };
  const [found] = proseChecker({ kinds: [], actors: [], persons: [], subjects: [two] })(
    { text: 'The closure of the road began on 13 December 1994.', links: [], apart: [] },
    { language: 'en' },
  );
  expect(found).toMatchObject({
    verdict: 'unknown',
    why: 'undecided',
    record: { kind: 'dates', edtf: ['1994-12~', '1994-12-12'] },
  });
});

const hearing: Subject = {
  ...bare,
  address: 'events/h/',
  title: 'A hearing',
  names: ['A hearing'],
  shape: 'point',
  dates: [{ of: 'whole', edtf: '1996-02-05' }],
  bounds: {
    start: [dayFromCivil(1996, 2, 5), dayFromCivil(1996, 2, 5)],
    end: [dayFromCivil(1996, 2, 5), dayFromCivil(1996, 2, 5)],
  },
};

test.each([
  ['The road closed on 12 December 1994, and the hearing was on 5 February 1996.', ['agreed', 'agreed']],
  [
    'The road closed on 5 February 1996, and the hearing was on 12 December 1994.',
    ['contradicted', 'contradicted'],
  ],
  ['The road stayed shut on 9 March 1995, and the hearing was on 5 February 1996.', ['unknown', 'agreed']],
])('of two things each has its own day, though one of them lasted: %s', (text, verdicts) => {
  const both = proseChecker({ kinds: [], actors: [], persons: [], subjects: [closure, hearing] });
  const named = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const links = [
    { ...named('The road'), address: closure.address },
    { ...named('the hearing'), address: hearing.address },
  ];
  const found = both({ text, links, apart: [] }, { language: 'en' });
  expect(found.filter(({ fact }) => fact === 'date').map(({ verdict }) => verdict)).toEqual(verdicts);
});

test.each([
  ['The closure of the road stayed in place and it remained closed on 9 March 1995.', 'unknown'],
  ['On the closure of the road: it was still blocked on 9 March 1995.', 'unknown'],
  ['The closure of the road remained shut on 9 May 1995.', 'contradicted'],
])('what goes on begins and ends nothing: %s', (text, verdict) => {
  expect(told(text)).toEqual([`date ${verdict}`]);
});

test.each([
  ['on 1 August 1996', 'unknown'],
  ['on 31 July 1996', 'unknown'],
  ['on 2 August', 'unknown'],
  ['in July 1996', 'unknown'],
  ['in 1996', 'agreed'],
  ['about 1 August 1996', 'agreed'],
  ['on 9 August 1996', 'contradicted'],
  ['in June 1996', 'contradicted'],
])('what was about 1 August took place %s: %s', (when, verdict) => {
  const day = dayFromCivil(1996, 8, 1);
  const fair: Subject = {
    ...bare,
    address: 'events/fair/',
    title: 'Fair of the town',
    names: ['Fair of the town'],
    shape: 'point',
    dates: [{ of: 'whole', edtf: '1996-08-01~' }],
    bounds: { start: [day, day], end: [day, day] },
  };
  const [found] = proseChecker({ kinds: [], actors: [], persons: [], subjects: [fair] })(
    { text: `The fair of the town took place ${when}.`, links: [], apart: [] },
    { language: 'en' },
  );
  expect([found?.fact, found?.verdict]).toEqual(['date', verdict]);
});
