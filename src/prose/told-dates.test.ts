import { expect, test } from 'vitest';
import { dayFromCivil } from '../time/edtf/day.ts';
import { proseChecker } from './check-prose.ts';
import type { ProseText, Subject } from './types.ts';

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
  dates: [{ of: 'whole', edtf: '1995-03-01' }],
  bounds: { start: on(3, 1), end: on(3, 1) },
  texts: [
    { id: '', text: 'The toll is to be abolished by 1 May 1995.' },
    { id: '', text: 'Lorries used it from 6 March on.' },
    { id: '', text: '11:00' },
    { id: '', text: 'in a report of 4 March 1995', ofSource: true },
  ],
};
const vote: Subject = {
  ...bare,
  address: 'events/vote/',
  title: 'The council votes on the tunnel',
  shape: 'point',
  dates: [{ of: 'whole', edtf: '1995-03-20' }],
  bounds: { start: on(3, 20), end: on(3, 20) },
};
const fair: Subject = {
  ...bare,
  address: 'events/fair/',
  title: 'Fair not held',
  shape: 'point',
  dates: [{ of: 'whole', edtf: '1995-07-02' }],
  bounds: { start: on(7, 2), end: on(7, 2) },
};
const talks: Subject = {
  ...bare,
  address: 'events/talks/',
  title: 'Talks',
  shape: 'point',
  dates: [
    { of: 'whole', edtf: '1995-05-15' },
    { of: 'whole', edtf: '[1995-05-16,1995-05-17]' },
  ],
  bounds: { start: [on(5, 15)[0], on(5, 17)[0]], end: [on(5, 15)[0], on(5, 17)[0]] },
};
const cut: Subject = {
  ...bare,
  address: 'events/cut/',
  title: 'Water supply interrupted',
  shape: 'span',
  dates: [
    { of: 'start', edtf: '1995-04-03' },
    { of: 'end', edtf: '1995-04-09' },
  ],
  bounds: { start: on(4, 3), end: on(4, 9) },
};
const strike: Subject = {
  ...cut,
  address: 'events/repair/',
  title: 'Repair of the tower',
};
const late: Subject = {
  ...bare,
  address: 'events/late/',
  title: 'A vote on the water',
  shape: 'point',
  dates: [{ of: 'whole', edtf: '1995-04-15' }],
  bounds: { start: on(4, 15), end: on(4, 15) },
};
const check = proseChecker({
  kinds: [],
  actors: [],
  persons: [],
  subjects: [opening, vote, fair, talks, cut, strike, late],
});

/** A text in which "[words](a)" leads to the event `a`. */
function linked(written: string): ProseText {
  const links: { start: number; end: number; address: string }[] = [];
  let text = '';
  let behind = 0;
  for (const { index, 0: whole, 1: words = '', 2: id = '' } of written.matchAll(/\[([^\]]*)\]\((\w+)\)/g)) {
    text += written.slice(behind, index);
    links.push({ start: text.length, end: text.length + words.length, address: `events/${id}/` });
    text += words;
    behind = index + whole.length;
  }
  return { text: text + written.slice(behind), links, apart: [] };
}

test.each([
  // Deadlines and other limits
  ['[The bridge](opening) was opened by 4 April 1995.', 'date agreed'],
  ['[The bridge](opening) was opened by 4 February 1995.', 'date contradicted'],
  ['[The bridge](opening) was opened by 4 April 1999.', 'date unknown'],
  ['At [the opening](opening) the toll was to be abolished by 1 May 1995.', 'date agreed'],
  ['At [the opening](opening) the toll was to be abolished by 1 May 1997.', 'date contradicted'],
  ['[The council](vote) ordered the plan to be drawn by 1 May 1997.', 'date unknown'],
  ['[The bridge](opening) has been in use since 1 March 1995.', 'date agreed'],
  ['[The bridge](opening) has been in use since 1 January 1995.', 'date contradicted'],
  ['Since 1 January 1995 nobody had asked for [the bridge](opening).', 'date unknown'],
  // Clauses of their own
  [
    '[The bridge](opening) opened on 1 March 1995, and the council cast its votes on the tunnel on 20 March 1995.',
    'date agreed, date agreed',
  ],
  [
    '[The bridge](opening) opened on 1 March 1995, and the circus left on 20 March 1995.',
    'date agreed, date unknown',
  ],
  [
    '[The bridge](opening) opened on 1 March 1995, and lorries used it from 6 March 1995 on.',
    'date agreed, date agreed',
  ],
  [
    '[The bridge](opening) opened on 1 March 1995, and on 21 March 1995 [the council voted](vote).',
    'date agreed, date contradicted',
  ],
  ['[The cut](cut) began on 3 April 1995 and ended on 19 April 1995.', 'date agreed, date contradicted'],
  ['[The bridge](opening) opened on 1 March 1995 and the tunnel on 8 May 1995.', 'date agreed, date unknown'],
  [
    'After [the opening](opening) of 1 March 1995, a circus left on 20 May 1995.',
    'date agreed, date unknown',
  ],
  // From when to when all of it was, and what was only done within it
  ['[The cut](cut) lasted between 3 and 6 April 1995.', 'date contradicted'],
  ['[The cut](cut) took place between 5 and 9 April 1995.', 'date contradicted'],
  ['[The cut](cut) lasted from 3 to 6 April 1995.', 'date contradicted'],
  ['[The cut](cut), from 5 to 6 April 1995', 'date unknown'],
  ['[The cut](cut) took place between 3 and 9 April 1995.', 'date agreed'],
  ['[The cut](cut) took place between 1 and 30 April 1995.', 'date agreed'],
  ['[The cut](cut) lasted from 3 to 9 April 1995.', 'date agreed'],
  ['The worst of [the cut](cut) was between 5 and 6 April 1995.', 'date unknown'],
  ['During [the cut](cut) the mill stood between 5 and 6 April 1995.', 'date unknown'],
  // The verb of a name that stands behind the date
  ['On 9 April 1995 the [Water supply interrupted](cut) came to an end.', 'date agreed'],
  ['On 3 April 1995 the [Water supply interrupted](cut) came to an end.', 'date contradicted'],
  ['On 3 April 1995 the [Water supply interrupted](cut) began.', 'date agreed'],
  ['On 3 April 1995 the [Water supply was interrupted](cut).', 'date agreed'],
  // The date of a report
  ['[The bridge](opening) was opened on 4 March 1995.', 'date contradicted'],
  ['A report of 4 March 1995 tells of [the bridge](opening).', 'date agreed'],
  // What was not held
  ['[The fair](fair) was held on 2 July 1995.', 'date contradicted'],
  ['[The fair](fair) planned for 2 July 1995 fell through.', 'date agreed, held agreed'],
  ['[The fair](fair) was to be held on 2 July 1995.', 'date agreed'],
  ['[The fair](fair) was to be held on 12 July 1995.', 'date contradicted'],
  ['[The fair](fair) was scheduled for 12 July 1995.', 'date contradicted'],
  ['[The fair](fair) planned for 2 July 1995 took place.', 'date contradicted'],
  // One of several days
  ['[The talks](talks) were on 15, 16 or 17 May 1995.', 'date agreed'],
  ['[The talks](talks) went on from 15 to 17 May 1995.', 'date contradicted'],
  ['[The bridge](opening) was opened on 1–4 March 1995.', 'date unknown'],
  // Beginning and ending
  ['[The water supply](cut) was cut on 3 April 1995.', 'date agreed'],
  ['[The water supply](cut) was cut on 9 April 1995.', 'date contradicted'],
  ['[The water supply](cut) was restored on 9 April 1995.', 'date agreed'],
  ['[The water supply](cut) was restored on 3 April 1995.', 'date contradicted'],
  ['On 3 April 1995 [the water supply](cut) resumed.', 'date contradicted'],
  ['[The interruption](cut) stopped on 9 April 1995.', 'date agreed'],
  ['[Repairs](repair) stopped on 9 April 1995.', 'date agreed'],
  ['[Repairs](repair) resumed on 3 April 1995.', 'date unknown'],
  // Times of day, order, and what nobody can tell
  ['[The bridge](opening) opened at 11 a.m. on 1 March 1995.', 'time agreed, date agreed'],
  ['[The bridge](opening) opened at 13:00 on 1 March 1995.', 'time contradicted, date agreed'],
  ['[The bridge](opening) opened at 13:00 GMT on 1 March 1995.', 'time unknown, date agreed'],
  // From an hour to another something goes on: neither has to be that at which it began.
  [
    '[The bridge](opening) was open from 13:00 to 17:00 on 1 March 1995.',
    'time unknown, time unknown, date agreed',
  ],
  ['[The council voted](vote) at noon.', 'time unknown'],
  ['[The bridge](opening) opened before [the council voted](vote).', 'order agreed'],
  ['[The bridge](opening) opened after [the council voted](vote).', 'order contradicted'],
  ['Only after [the vote](vote) was [the bridge](opening) opened.', 'order contradicted'],
  ['[The vote](vote) was followed by [the cut](cut).', 'order agreed'],
  ['[The talks](talks) did not come before [the vote](vote).', ''],
  ['[The council](vote) sat for the third time.', 'ordinal unknown'],
])('%s', (text, expected) => {
  const told = check(linked(text), { language: 'en' });
  expect(told.map(({ fact, verdict }) => `${fact} ${verdict}`).join(', ')).toBe(expected);
});

// The cut lasted from the third to the ninth of April.
test.each([
  ...['ended', 'was over', 'came to an end'].flatMap((ended) => [
    [`[A vote](late) came six days after [the cut](cut) ${ended}.`, 'agreed'],
    [`[A vote](late) came twelve days after [the cut](cut) ${ended}.`, 'contradicted'],
    [`Six days after [the cut](cut) ${ended}, [a vote](late) was held.`, 'agreed'],
    [`[The cut](cut) ${ended} six days before [the vote](late).`, 'agreed'],
    [`[The cut](cut) ${ended} twelve days before [the vote](late).`, 'contradicted'],
    [`[The cut](cut) ${ended}. Six days later came [a vote](late).`, 'agreed'],
    [`[The cut](cut) ${ended}. Twelve days later came [a vote](late).`, 'contradicted'],
  ]),
  ['[A vote](late) came six days after the end of [the cut](cut).', 'agreed'],
  ['[A vote](late) came twelve days after the end of [the cut](cut).', 'contradicted'],
  ['[A vote](late) came twelve days after the start of [the cut](cut).', 'agreed'],
  ['[A vote](late) came six days after the start of [the cut](cut).', 'contradicted'],
  ['[A vote](late) came twelve days after [the cut](cut) began.', 'agreed'],
  ['[A vote](late) came six days after [the cut](cut) began.', 'contradicted'],
  ['[A vote](late) came six days after [the cut](cut).', 'agreed'],
  ['[A vote](late) came eight days after [the cut](cut).', 'contradicted'],
  ['[The cut](cut) ended six days after it began.', 'agreed'],
  ['[The cut](cut) ended eight days after it began.', 'contradicted'],
  ['Two days after [the cut](cut) ended, on 11 April 1995, rain fell.', 'agreed'],
  ['Two days after [the cut](cut) ended, on 12 April 1995, rain fell.', 'contradicted'],
  ['A day before [the cut](cut) began, on 2 April 1995, rain fell.', 'agreed'],
])('a distance from the edge of what lasted: %s', (text, expected) => {
  const told = check(linked(text), { language: 'en' });
  expect(told.filter(({ fact }) => fact === 'distance').map(({ verdict }) => verdict)).toEqual([expected]);
  expect(told.filter(({ fact }) => fact !== 'distance').map(({ verdict }) => verdict)).not.toContain(
    'contradicted',
  );
});

const plans = [
  'was to be opened',
  'was to have been opened',
  'was supposed to open',
  'was scheduled to be opened',
  'was expected to be opened',
  'was due to open',
  'should have been opened',
  'would have opened',
  'would be opened',
  'may have been opened',
  'was about to be opened',
  'was nearly opened',
  'had yet to be opened',
  'was to be short, solemn and held',
  'will be opened',
];

// The bridge of the record was opened on the first.
test.each([
  ...plans.flatMap((words) => [
    `[The bridge](opening) ${words} on 1 March 1995.`,
    `On 2 March 1995 [the bridge](opening) ${words}.`,
    `[The bridge](opening), which nobody liked, ${words} on 2 March 1995.`,
  ]),
  '[The opening](opening) was planned for 1 March 1995.',
  '[The opening](opening) was put off until 2 March 1995.',
  '[The opening](opening) was cancelled on 1 March 1995.',
  'The council planned to [open the bridge](opening) on 1 March 1995.',
  'The council failed to [open the bridge](opening) on 1 March 1995.',
  'If [the bridge](opening) had been opened on 1 March 1995, the ferry would have gone.',
  'Had [the bridge](opening) been opened on 2 March 1995, the ferry would have gone.',
  'Was [the bridge](opening) opened on 1 March 1995?',
  'They asked whether [the bridge](opening) was opened on 2 March 1995.',
  'It was hoped that [the bridge](opening) opened on 1 March 1995.',
])('what was only planned is no date of what was: %s', (text) => {
  const [date] = check(linked(text), { language: 'en' }).filter(({ fact }) => fact === 'date');
  expect([date?.verdict, date?.why]).toEqual(['unknown', 'planned']);
});

test.each([
  ['[The opening](opening) of 1 March 1995 was to end the quarrel.', 'agreed'],
  ['[The bridge](opening), which was to be narrow, was opened on 1 March 1995.', 'agreed'],
  ['[The bridge](opening) was opened on 1 March 1995 as planned.', 'agreed'],
  ['[The bridge](opening) was opened on 2 March 1995 as planned.', 'contradicted'],
  ['[The bridge](opening) was opened on 1 March 1995 and was to stay.', 'agreed'],
  ['A crowd that wanted to see it saw [the bridge](opening) opened on 1 March 1995.', 'agreed'],
  ['The council managed to [open the bridge](opening) on 1 March 1995.', 'agreed'],
])('what was is compared beside a plan: %s', (text, expected) => {
  const told = check(linked(text), { language: 'en' }).filter(({ fact }) => fact === 'date');
  expect(told.map(({ verdict }) => verdict)).toEqual([expected]);
});

test.each([
  ['de', '[Die Brücke](opening) sollte am 1. März 1995 eröffnet werden.'],
  ['de', '[Die Brücke](opening) sollte am 2. März 1995 eröffnet werden.'],
  ['fr', '[Le pont](opening) devait être ouvert le 1er mars 1995.'],
  ['es', '[El puente](opening) debía abrirse el 1 de marzo de 1995.'],
  ['ru', '[Мост](opening) должен был открыться 1 марта 1995 года.'],
  ['uk', '[Міст](opening) мав відкритися 1 березня 1995 року.'],
  ['hy', '[Կամուրջը](opening) պետք է բացվեր 1995 թվականի մարտի 1-ին։'],
  ['tr', '[Köprü](opening) 1 Mart 1995 tarihinde açılacaktı.'],
  ['az', '[Körpü](opening) 1 mart 1995-ci ildə açılacaqdı.'],
  ['ar', 'كان من المقرر افتتاح [الجسر](opening) في 1 مارس 1995.'],
])('a plan in other words (%s): %s', (language, text) => {
  const told = check(linked(text), { language });
  expect(told.map(({ verdict }) => verdict)).toEqual(['unknown']);
});

test.each([
  'Nobody says that [the bridge](opening) was opened on 9 March 1995.',
  'No one has ever said that [the bridge](opening) was opened on 9 March 1995.',
  'None of the old letters claims that [the bridge](opening) was opened on 9 March 1995.',
  'The council never wrote that [the bridge](opening) was opened on 9 March 1995.',
  'No source reports that [the bridge](opening) was opened on 9 March 1995.',
  'Nobody [opened the bridge](opening) on 9 March 1995.',
])('what nobody says is no date of the prose: %s', (text) => {
  const [date] = check(linked(text), { language: 'en' });
  expect([date?.verdict, date?.why]).toEqual(['unknown', 'denied']);
});

test.each([
  ['Nobody denies that [the bridge](opening) was opened on 1 March 1995.', 'agreed'],
  ['Nobody denies that [the bridge](opening) was opened on 9 March 1995.', 'contradicted'],
  ['With no delay the council said that [the bridge](opening) was opened on 9 March 1995.', 'contradicted'],
])('what nobody denies is: %s', (text, expected) => {
  const [date] = check(linked(text), { language: 'en' });
  expect(date?.verdict).toBe(expected);
});

// The cut lasted from the third to the ninth of April.
test.each([
  ['By 6 April 1995 [the cut](cut) had hit over 300 houses.', 'unknown of-part'],
  ['By 6 April [most had felt the cut](cut).', 'unknown of-part'],
  ['By 6 April 1995 everybody had [felt the cut](cut).', 'unknown of-part'],
  ['By 1 April 1995 [the cut](cut) had hit over 300 houses.', 'contradicted'],
  ['[The cut](cut) had ended by 6 April 1995.', 'contradicted'],
])('what some had done by a day tells nothing of the end: %s', (text, expected) => {
  const [date] = check(linked(text), { language: 'en' }).filter(({ fact }) => fact === 'date');
  expect([date?.verdict, date?.why].filter((one) => one !== undefined).join(' ')).toBe(expected);
});

// The bridge was opened on the first of March, the council voted on the twentieth.
test.each([
  ['On 20 March 1995, 19 days before [the vote](vote), [the bridge](opening) was opened.', 'contradicted'],
  ['On 1 March 1995, 19 days before [the vote](vote), [the bridge](opening) was opened.', 'agreed'],
  ['On 1 March 1995 [the council voted](vote), 19 days after [the opening](opening).', 'contradicted'],
  ['On 20 March 1995 [the council voted](vote), 19 days after [the opening](opening).', 'agreed'],
  ['[The council voted](vote) 19 days after [the opening](opening), on 1 March 1995.', 'unknown'],
  ['[The council voted](vote) 19 days after [the opening](opening), on 20 March 1995.', 'agreed'],
])('a date beside a distance is that of the main clause: %s', (text, expected) => {
  const dates = check(linked(text), { language: 'en' }).filter(({ fact }) => fact === 'date');
  expect(dates.map(({ verdict }) => verdict)).toEqual([expected]);
});

const marked = (first: string, second: string): Subject => ({
  ...bare,
  address: 'events/halt/',
  title: 'The ferry stops',
  shape: 'point',
  dates: [
    { of: 'whole', edtf: '1995-06' },
    { of: 'whole', edtf: '1995-06-08', marks: first },
    { of: 'whole', edtf: '1995-06-21', marks: second },
  ],
  bounds: { start: [on(6, 1)[0], on(6, 30)[0]], end: [on(6, 1)[0], on(6, 30)[0]] },
});

test.each([
  ['[The ferry](halt) stopped on 8 June 1995.', 'agreed one-of-several', ['1995-06-21']],
  ['[The ferry](halt) stopped on 21 June.', 'agreed one-of-several', ['1995-06-08']],
  ['[The ferry](halt) stopped on 9 June 1995.', 'unknown undecided', ['1995-06', '1995-06-08', '1995-06-21']],
  ['[The ferry](halt) stopped on 9 July 1995.', 'contradicted', ['1995-06', '1995-06-08', '1995-06-21']],
  ['[A first halt of the ferry](halt) was on 8 June 1995.', 'agreed', undefined],
  ['[A first halt of the ferry](halt) was on 21 June 1995.', 'unknown disputed', undefined],
])('of what happened on several days one is told as that, with the others: %s', (text, expected, others) => {
  const checkHalt = proseChecker({
    kinds: [],
    actors: [],
    persons: [],
    subjects: [marked('a first stop', 'a second stop')],
  });
  const [date] = checkHalt(linked(text), { language: 'en' }).filter(({ fact }) => fact === 'date');
  expect([date?.verdict, date?.why].filter((one) => one !== undefined).join(' ')).toBe(expected);
  if (others !== undefined) expect(date?.record).toEqual({ kind: 'dates', edtf: others });
});

test('of two acts on two days nobody can tell which is meant', () => {
  const checkHalt = proseChecker({
    kinds: [],
    actors: [],
    persons: [],
    subjects: [marked('signed', 'printed')],
  });
  const [date] = checkHalt(linked('[The paper](halt) came about on 8 June 1995.'), { language: 'en' });
  expect([date?.verdict, date?.why]).toEqual(['unknown', 'disputed']);
});

test.each([
  ['First meeting in Zenda was held on 5 May 1995.', ['date agreed']],
  ['It was the [first meeting in Zenda](meeting).', []],
  ['[The talks](meeting) were the second meeting.', ['ordinal contradicted']],
  ['[The meeting](meeting) was held two days after [the bridge](opening).', ['distance contradicted']],
  ['[The meeting](meeting) was held after [the opening](opening).', ['order agreed']],
])('words of a title are no facts, and each fact is told once: %s', (text, expected) => {
  const checkMeeting = proseChecker({
    kinds: [{ id: 'meeting', one: 'meeting', several: 'meetings' }],
    actors: [],
    persons: [],
    places: [{ id: 'zenda', names: ['Zenda'] }],
    subjects: [
      opening,
      {
        ...vote,
        address: 'events/meeting/',
        title: 'First meeting in Zenda',
        names: ['First meeting in Zenda'],
        kind: 'meeting',
        places: ['zenda'],
        dates: [{ of: 'whole', edtf: '1995-05-05' }],
        bounds: { start: on(5, 5), end: on(5, 5) },
      },
    ],
  });
  const told = checkMeeting(linked(text), { language: 'en' });
  expect(told.map(({ fact, verdict }) => `${fact} ${verdict}`)).toEqual(expected);
});

test.each([
  ['It took place.', 'held contradicted'],
  ['The fair took place.', 'held contradicted'],
  ['It did not take place.', 'held agreed'],
  ['The supper took place.', ''],
])('a text about what was not held tells so of itself: %s', (text, expected) => {
  const told = check({ ...linked(text), about: 'events/fair/' }, { language: 'en' });
  expect(told.map(({ fact, verdict }) => `${fact} ${verdict}`).join()).toBe(expected);
});

const guards: Subject = { ...cut, address: 'events/guards/', title: 'Withdrawal of the guards' };

test.each([
  ['By 9 April 1995 [the guards] had left.', 'agreed', undefined],
  ['By 5 April 1995 [the guards] had left.', 'contradicted', undefined],
  ['By 5 April 1995 half of [the guards] had left.', 'unknown', undefined],
  ['[The guards] went home on 5 May 1995.', 'contradicted', 'edges'],
  ['[The guards] went home from 3 April to 12 April 1995.', 'contradicted', 'edges'],
])('a departure is over when all have left: %s', (text, verdict, record) => {
  const start = text.indexOf('[');
  const links = [{ start, end: text.indexOf(']') - 1, address: guards.address }];
  const found = proseChecker({ kinds: [], actors: [], persons: [], subjects: [guards] })(
    { text: text.replace(/[[\]]/g, ''), links, apart: [] },
    { language: 'en' },
  ).filter(({ fact }) => fact === 'date');
  expect(found.map((one) => [one.verdict, one.record?.kind])).toEqual([
    [verdict, record ?? found[0]?.record?.kind],
  ]);
});

test.each([
  ['[The bridge] was opened on 1 March 1995 and closed on 5 March 1995.', ['agreed', 'contradicted']],
  ['[The bridge] was opened on 1 March 1995 and praised on 5 March 1995.', ['agreed', 'unknown']],
])('another verb of the same subject is told of it too: %s', (text, expected) => {
  const links = [{ start: 0, end: text.indexOf(']') - 1, address: opening.address }];
  const found = proseChecker({ kinds: [], actors: [], persons: [], subjects: [opening] })(
    { text: text.replace(/[[\]]/g, ''), links, apart: [] },
    { language: 'en' },
  ).filter(({ fact }) => fact === 'date');
  expect(found.map(({ verdict }) => verdict)).toEqual(expected);
});
