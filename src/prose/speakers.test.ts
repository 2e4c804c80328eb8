import { expect, test } from 'vitest';
import { proseChecker } from './check-prose.ts';
import type { ProseRecord, Subject } from './types.ts';

const bare = { names: [], kind: 'k', dates: [], actors: [], texts: [] } as const;
const none = { start: [null, null], end: [null, null] } as const;
const talks: Subject = {
  ...bare,
  address: 'events/talks/',
  title: 'Talks on the bridge',
  shape: 'point',
  bounds: none,
  actors: ['ruritania', 'borduria'],
  texts: [
    {
      id: '',
      text: 'We shall open the bridge in spring',
      by: 'ruritania',
      person: 'ann-arden',
      quotable: true,
    },
    { id: '', text: 'No bridge was ever closed by us', by: 'borduria-mfa', quotable: true },
    { id: '', text: 'Borduria calls the bridge "a gift of the people".', quotable: true },
  ],
};
const letter: Subject = {
  ...bare,
  address: 'documents/letter/',
  title: 'A letter',
  shape: 'document',
  bounds: none,
  actors: ['borduria-mfa'],
  texts: [
    { id: 'p1', text: 'First we asked for talks, and then for a date in summer.', quotable: true },
    { id: 'p2', text: 'Nobody answered our call for talks on the bridge.', quotable: true },
    { id: 'p3', text: 'We still wait for an answer to it, and read not a word of it.', quotable: true },
  ],
};
const record: ProseRecord = {
  kinds: [],
  actors: [
    { id: 'ruritania', names: ['Ruritania'] },
    { id: 'borduria', names: ['Borduria'] },
    { id: 'borduria-mfa', of: 'borduria', names: ['Ministry of Foreign Affairs of Borduria'] },
    { id: 'borduria-mod', of: 'borduria', names: ['Ministry of Defence of Borduria'] },
    { id: 'court', names: ['Court of Bridges'] },
  ],
  persons: [
    {
      id: 'ann-arden',
      of: ['ruritania'],
      names: ['Ann Arden', 'Arden'],
      offices: [{ office: 'prime minister', of: 'ruritania' }],
    },
    { id: 'bo-berg', of: ['ruritania'], names: ['Bo Berg', 'Berg'], offices: [] },
    {
      id: 'cy-corr',
      of: ['borduria'],
      names: ['Cy Corr', 'Corr'],
      offices: [{ office: 'president', of: 'borduria' }],
    },
  ],
  subjects: [talks, letter],
};
const check = proseChecker(record);
const told = (text: string) =>
  check({ text, links: [], apart: [] }, { language: 'en' })
    .filter(({ fact }) => fact === 'quotation')
    .map(({ verdict, why }) => (why === undefined ? verdict : `${verdict} ${why}`));
const [open, closed, asked] = [
  '"We shall open the bridge in spring"',
  '"No bridge was ever closed by us"',
  '"we asked for talks"',
];
const wrong = ['contradicted speaker'];
const open_ = ['unknown speaker'];
const ofSide = ['unknown body'];

test.each([
  [`${open}, Arden said.`, ['agreed']],
  [`Prime Minister Ann Arden told reporters: ${open}.`, ['agreed']],
  [`The Ruritanian prime minister said ${open}.`, ['agreed']],
  [`Arden, who had met Corr in May, said ${open}.`, ['agreed']],
  [`In a call with Corr, Arden said ${open}.`, ['agreed']],
  [`${open}, Corr said.`, wrong],
  [`${open}, said Borduria’s president, Cy Corr.`, wrong],
  [`Corr, who had met Arden in May, said ${open}.`, wrong],
  [`${open}, Berg said.`, wrong],
  [`Corr met the press. He said ${open}.`, wrong],
  [`Arden met the press. She said ${open}.`, ['agreed']],
  [`Arden and Corr said ${open}.`, open_],
  [`Zenda said ${open}.`, open_],
  [`For Borduria, it was ${open}.`, wrong],
  [`Borduria was told by Arden: ${open}.`, ['agreed']],
  [`The Bordurian foreign ministry said ${closed}.`, ['agreed']],
  [`Borduria said ${closed}.`, ['agreed']],
  [`The Bordurian defence ministry said ${closed}.`, wrong],
  [`Corr said ${closed}.`, ofSide],
  [`Arden said that ${asked} was the phrase.`, wrong],
  [`The Court said ${asked}.`, wrong],
  [`Borduria’s foreign ministry wrote that ${asked}.`, ['agreed']],
  [`The letter has ${asked}.`, ['agreed']],
  ['Borduria spoke of "a gift of the people".', ['agreed']],
  ['Ruritania spoke of "a gift of the people".', wrong],
  ['Arden spoke of "a gift of the people".', wrong],
  // In so few words anybody may say the same
  ['Ruritania spoke of "the people".', open_],
  ['Arden spoke of "gift of the people".', wrong],
  // A body of the side whose words they are, and which the record does not name
  ['Borduria’s foreign ministry spoke of "a gift of the people".', ofSide],
  ['The parliament of Borduria spoke of "a gift of the people".', ofSide],
  ['Bordurian millers called it "a gift of the people".', ofSide],
  [`Corr on 3 May dismissed it as ${open}.`, wrong],
  [`The Bordurian president brushed it off as ${open}.`, wrong],
  [`${open}, Moldavis said.`, open_],
  [`The Court of Bridges ${open}.`, open_],
  [`${open}, according to Moldavis.`, open_],
  [`According to Moldavis, ${open}.`, open_],
  [`${open}, according to Moldavis’s envoy.`, open_],
  [`Moldavis’s envoy told reporters: ${open}.`, open_],
  [`${open}, Moldavis’s envoy told reporters.`, open_],
  [`${open}, according to Ruritania’s prime minister.`, ['agreed']],
  // Whoever words are reported of does not say them
  [
    'The foreign ministry of Borduria said Ruritania "asked for talks, and then for a date in summer".',
    ['agreed'],
  ],
  [
    'The foreign ministry of Borduria said that Ruritania "asked for talks, and then for a date".',
    ['agreed'],
  ],
  ['It said that Ruritania "asked for talks, and then for a date".', ['agreed']],
  ['Ruritania "asked for talks, and then for a date", the ministry there said.', ['agreed']],
  ['Ruritania "asked for talks, and then for a date", the Bordurian foreign ministry said.', ['agreed']],
  ['Ruritania, said the foreign ministry of Borduria, "asked for talks, and then for a date".', ['agreed']],
  ['Arden said Borduria "asked for talks, and then for a date".', wrong],
  ['The plan, said Arden, "asked for talks, and then for a date".', wrong],
  ['"Asked for talks, and then for a date", wrote Arden.', wrong],
])('words are told of whoever said them: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ['"we asked for talks … for a date in summer"', ['agreed']],
  ['"for a date in summer … we asked for talks"', ['contradicted']],
  ['"a date in summer … Nobody answered our call"', ['unknown apart']],
  ['"we asked for talks … We still wait"', ['contradicted apart']],
  ['"a word of it"', ['unknown turned']],
  ['not "a word of it"', ['agreed']],
  ['"a date in summer. Nobody answered our call"', ['agreed']],
])('an ellipsis joins what stands in one passage, in its order: %s', (words, expected) => {
  expect(told(`The letter has ${words}.`)).toEqual(expected);
});

test.each([
  ['Borduria’s foreign ministry called it "a gift of the people".', 'Borduria’s foreign ministry'],
  ['Bordurian millers spoke of "a gift of the people".', 'Bordurian millers'],
  ['The parliament of Borduria spoke of "a gift of the people".', 'parliament of Borduria'],
])('a body is told as the prose names it: %s', (text, name) => {
  const [found] = check({ text, links: [], apart: [] }, { language: 'en' });
  expect([found?.said, found?.record]).toEqual([
    { kind: 'words', words: [name] },
    { kind: 'words', words: ['Borduria'] },
  ]);
});

test('few words that are given out as a document’s are still its issuer’s', () => {
  const quotes = [{ start: 16, end: 17, address: 'documents/letter/', words: 'for talks' }];
  const [found] = check(
    { text: 'Arden wrote of: \ufffc.', links: [], apart: quotes, quotes },
    { language: 'en', isDraft: true },
  );
  expect([found?.verdict, found?.why]).toEqual(['contradicted', 'speaker']);
});

test.each([
  // A body of whichever side
  [`The ministry wrote: ${closed}.`, ['agreed']],
  [`The ministry said ${asked}.`, ['agreed']],
  [`The court said: ${closed}.`, wrong],
  [`The court wrote that ${asked}.`, wrong],
  // The side has a minister, and so a ministry that the record does not name
  [`The ministry wrote: ${open}.`, ['agreed']],
  // That nobody of the record is called so tells nothing
  [`The embassy said: ${closed}.`, ['agreed']],
])('a body without a name: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
