import { describe, expect, test } from 'vitest';
import { sampleIndex } from '../../testing/sample-answer.ts';
import { sampleDocument, sampleLabels } from '../../testing/sample-search.ts';
import { indexFormat, type SearchManifest } from '../index/manifest.ts';
import { readRequest, type SearchRequest, type Unit } from './read-request.ts';

const letter = sampleDocument('letter', [
  'The road was closed on 12 December 1994 and “no one” crossed it.',
  'Who held the bridge then was never told.',
]);
const index = sampleIndex(new Map([['letter', letter]]), { in: { document: ['letter'] } });
const manifest: SearchManifest = {
  format: indexFormat,
  tag: '',
  documents: 1,
  records: 1,
  common: ['the', 'us'],
  slight: ['of', 'un', 'the'],
  letters: [],
  languages: [],
  labels: sampleLabels(),
  names: [
    { of: 'place', names: ['Long Bridge', 'Grand Pont'] },
    { of: 'party', names: ['UN', 'United Nations'] },
    { of: 'party', names: ['Guild'] },
  ],
  spans: [
    {
      id: 'strike',
      title: 'The strike',
      called: ['strike'],
      when: '1994-12-12/1994-12-12/1995-04-28/1995-04-28',
    },
  ],
};

const understood = (text: string, changes: Partial<SearchRequest> = {}) =>
  readRequest({ text, chosen: {}, sort: 'relevance', undated: false, ...changes }, { index, manifest });

function toldUnit(unit: Unit): string {
  switch (unit.kind) {
    case 'term':
      return unit.term.map(({ text }) => text).join('|');
    case 'name':
      return `name of ${unit.name.count}: ${unit.name.others.join(', ')}`;
    case 'date':
      return `date ${unit.date.told}`;
  }
}

describe('what is looked up of a query', () => {
  test.each<readonly [string, readonly string[]]>([
    ['road closed', ['road', 'closed']],
    // Common words are, where there is nothing else; initials are no common word.
    ['the road', ['road']],
    ['the', ['the']],
    // Nor is a preposition of another language missing, where it stands before a name.
    ['в Городе', ['Городе']],
    ['في المدينة', ['المدينة']],
    ['в', ['в']],
    ['the US road', ['US', 'road']],
    ['us road', ['road']],
    ['Long Bridge closed', ['name of 2: Grand Pont', 'closed']],
    ['the long bridge', ['name of 2: Grand Pont']],
    ['UN accord', ['name of 1: United Nations', 'accord']],
    ['un accord', ['un', 'accord']],
    ['12 December 1994', ['date 12 December 1994']],
    ['road 12 December', ['road', 'date 12 December, any year']],
    ['road during the strike', ['road']],
    ['road 31 February 1995', ['road']],
    ['road -closed in:document', ['road']],
    ['"no one" road', ['no one', 'road']],
    ['when was the road closed?', ['road', 'closed']],
    ['in which year was the road closed', ['road', 'closed']],
    // What stands here in a row is no question, and few words are not enough to say so.
    ['who held the bridge', ['who', 'held', 'bridge']],
    ['who held', ['held']],
    ['how to search', ['how', 'to', 'search']],
    // In a sentence names, dates and what asks are words of it.
    ['road AND closed AND long AND we AND today AND over', ['road', 'closed', 'long', 'we', 'today', 'over']],
    ['12 December 1994 AND road', ['road', 'date 12 December 1994']],
    ['we went over to the long bridge today', ['we', 'went', 'over', 'to', 'long', 'bridge', 'today']],
    ['we went over long bridge today', ['we', 'went', 'over', 'long', 'bridge', 'today']],
    ['went over long bridge today', ['went', 'over', 'name of 2: Grand Pont', 'today']],
    ['we went over long bridge today in:document', ['we', 'went', 'over', 'name of 2: Grand Pont', 'today']],
    ['we went over long bridge today -road', ['we', 'went', 'over', 'name of 2: Grand Pont', 'today']],
  ])('%s', async (text, units) => {
    expect((await understood(text)).units.map(toldUnit)).toEqual(units);
  });

  test('of very many words the first, without those that tell nothing and what was there before', async () => {
    const words = Array.from({ length: 45 }, (_, at) => `w${at}`);
    const all = await understood(`w0 of w0 ${words.join(' ')}`);
    expect(all.units.map(toldUnit)).toEqual(words.slice(0, 40));
    expect(all.query.notes).toEqual([{ kind: 'too-many-words', most: 40 }]);
    const most = words.slice(0, 40);
    const few = await understood(`of w0 ${most.join(' ')}`);
    expect(few.units.map(toldUnit)).toEqual(most);
    expect(few.query.notes).toEqual([]);
    expect((await understood(`of ${most.slice(1).join(' ')}`)).units).toHaveLength(40);
  });
});

test.each<readonly [string, object]>([
  ['the road', { passedOver: ['the'], row: ['the', 'road'] }],
  ['the', { passedOver: [] }],
  ['we went over to the long bridge today', { passedOver: [] }],
  ['Long Bridge', { names: [{ others: ['Grand Pont'] }] }],
  ['the Guild', { names: [] }],
  ['when was the road closed?', { aim: 'when', row: ['road', 'closed'] }],
  ['who held', { aim: undefined, row: ['held'] }],
  ['road during the strike', { dates: [{ told: 'during: The strike' }], row: ['road'] }],
  ['road during the strike', { dateFilters: [{ told: 'during: The strike' }] }],
  ['road 12 December', { dates: [{ told: '12 December, any year' }], dateFilters: [] }],
  ['road before:1995', { dates: [], dateFilters: [{ told: 'before 1995' }] }],
  ['road before:nothing', { unknown: [{ operator: 'before', value: 'nothing' }] }],
  ['road kind:nothing', { unknown: [{ operator: 'kind', value: 'nothing' }] }],
  ['"no one" road', { quotations: ['no one'], row: [], sentence: undefined }],
  ['a "b c" d -"e f" "b c"', { quotations: ['b c', 'e f'] }],
  ['road to Long Bridge', { quotations: [], sentence: undefined }],
  ['we AND went AND over AND long AND bridge AND today', { quotations: [], sentence: undefined }],
  ['we went over long bridge today AND back', { sentence: 'we went over long bridge today AND back' }],
  [
    'we went over long bridge today',
    { quotations: ['we went over long bridge today'], sentence: 'we went over long bridge today' },
  ],
])('of "%s" is understood: %j', async (text, expected) => {
  const known = await understood(text);
  expect(known).toMatchObject(expected);
  for (const [key, value] of Object.entries(expected))
    if (Array.isArray(value)) expect(known).toHaveProperty(`${key}.length`, value.length);
});

test.each<readonly [string, readonly object[]]>([
  ['road', []],
  ['when was the road closed?', [{ kind: 'read-as-question', words: ['when', 'was', 'the'] }]],
  ['road 31 February 1995', [{ kind: 'no-such-day', text: '31 February 1995' }]],
  ['road 1995..1990', [{ kind: 'backward-span', text: '1995..1990' }]],
  [
    'Thursday 12 December 1994',
    [{ kind: 'other-weekday', text: 'Thursday 12 December 1994', date: 'Monday, 12 December 1994' }],
  ],
  ['the road was closed on 12 December 1994 and "no one" crossed it', [{ kind: 'read-as-one' }]],
  // Too short, or with more than words.
  ['and "no one" crossed', []],
  ['the road was closed on 12 December 1994 and "no one" crossed it -bridge', []],
  ['we went over "the long" bridge on 31 February 1995', [{ kind: 'no-such-day', text: '31 February 1995' }]],
])('of "%s" is said: %j', async (text, notes) => {
  expect((await understood(text)).query.notes).toEqual(notes);
});

test('a text that stands here as typed, with quotation marks of its own, is one', async () => {
  const text = 'the road was closed on 12 December 1994 and "no one" crossed it';
  expect(await understood(text)).toMatchObject({ quotations: [text], sentence: text, dates: [] });
});

test('a range by hand holds of every hit, and dates may be words and nothing more', async () => {
  const { dateFilters } = await understood('road', { from: '1994', to: '1995' });
  expect(dateFilters.map(({ told }) => told)).toEqual(['from 1994 to 1995']);
  for (const one of [{ from: '1994' }, { to: '1994' }])
    expect((await understood('road', one)).dateFilters).toHaveLength(1);
  const undated = await understood('road 12 December 1994 before:1995', { undated: true });
  expect(undated.units.map(toldUnit)).toEqual(['road', '12', 'December', '1994']);
  expect(undated.dateFilters.map(({ told }) => told)).toEqual(['before 1995']);
});

test.each([
  'throughout the strike',
  'prior to the strike',
  'up to the strike',
  'following the strike',
  'till the strike',
  'not earlier than the strike',
  'no later than the strike',
  'first day of the strike',
  'days eight to nine of the strike',
  'early January',
  'the end of May',
  'mid-Oct',
  'в декабре',
])('a date without digits is read: %s', async (text) => {
  const { dates } = await understood(text);
  expect(dates.length).toBeGreaterThan(0);
});

test('keywords that no word of grammar joins are no sentence, however many', async () => {
  const asked = async (text: string) => {
    const { sentence, names } = await understood(text);
    return [sentence, names.map(({ name }) => name)];
  };
  expect(await asked('Guild letter Long Bridge closed 12 December')).toEqual([undefined, ['Long Bridge']]);
  const sentences = [
    'Guild and letter close Long Bridge again',
    'Guild letters will close Long Bridge again',
  ];
  for (const sentence of [...sentences, 'Guild schließt Long Bridge letters again'])
    expect(await asked(sentence)).toEqual([sentence, []]);
});
