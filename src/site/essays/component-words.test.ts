import { describe, expect, test } from 'vitest';
import type { ComponentUse, ContentComponent } from '../../mdx/components.ts';
import { ledgerOf } from '../../model/ledger.ts';
import { sampleArchive } from '../../testing/sample-archive.ts';
import { componentWords } from './component-words.ts';

const archive = sampleArchive();
const lead = { event: 'span', noun: 'the stoppage', called: [] };
const wordsOf = (
  name: ContentComponent,
  props: Readonly<Record<string, string>> = {},
  words = '',
  asOf: string | undefined = '1995-03-09',
) => componentWords(archive, lead, asOf)({ name, props, words } as unknown as ComponentUse);

describe('a link', () => {
  test('to an event or a document has the words between its tags, or else the title', () => {
    expect(wordsOf('Event', { id: 'span' })).toBe('A stoppage');
    expect(wordsOf('Event', { id: 'span' }, 'it')).toBe('it');
    for (const name of ['Doc', 'Document'] as const) {
      expect(wordsOf(name, { id: 'statement' })).toBe('[An answer]');
      expect(wordsOf(name, { id: 'statement' }, 'the answer')).toBe('the answer');
    }
  });

  test('to what the archive has not is an error that names it', () => {
    expect(() => wordsOf('Event', { id: 'nowhere' })).toThrow('nowhere');
    expect(() => wordsOf('Document', { id: 'nowhere' })).toThrow('nowhere');
  });
});

test('words that are quoted stand in quotation marks, with who says them and where', () => {
  expect(wordsOf('Quote', { of: 'statement', passage: 'p1' }, 'for almost three months')).toBe(
    '“for almost three months” (A ministry, passage\u00a01)',
  );
});

test('an event is dated as its page dates it, or one end of it', () => {
  expect(wordsOf('When', { of: 'meeting' })).toBe('1 March 1995');
  expect(wordsOf('When', { of: 'span', part: 'start' })).toBe('12 December 1994');
});

describe('days of a span', () => {
  test('are counted to the day for which the body speaks, or to one of their own', () => {
    expect(wordsOf('Days', { of: 'span' })).toMatch(/^87 days/);
    expect(wordsOf('Days', { of: 'span', asOf: '1994-12-15' })).toMatch(/^3 days/);
  });

  test('are told with the noun of the lead span', () => {
    expect(wordsOf('Day', { of: 'span' })).toBe('day 88 of the stoppage');
    expect(wordsOf('Day', { of: 'span', asOf: '1994-12-15' })).toBe('day 4 of the stoppage');
    expect(wordsOf('Day', { of: 'span', on: 'meeting' })).toBe('day 80 of the stoppage');
  });

  test('cannot be told for no day', () => {
    expect(() =>
      componentWords(
        archive,
        lead,
        undefined,
      )({ name: 'Days', props: { of: 'span' }, words: '' } as unknown as ComponentUse),
    ).toThrow();
  });
});

test('what sources say of an event is told source by source, with the words between the tags behind', () => {
  const [one, other] = [
    wordsOf('Claim', { of: 'span', source: 'a' }),
    wordsOf('Claim', { of: 'span', source: 'b' }),
  ];
  expect(one).toBe('begun 12 December 1994; ended 28 April 1995 (A)');
  expect(other).toBe('begun 11 December 1994; ended 24 September 1995 (B)');
  expect(wordsOf('Claims', { of: 'span', sources: 'a b' }, 'None is agreed.')).toBe(
    `${one} ${other} None is agreed.`,
  );
});

test('events are counted in words, by kind, actors and days', () => {
  const counted = (props: Readonly<Record<string, string>>) =>
    wordsOf('Count', { kind: 'meeting', ...props });
  // The ministry's document alone tells of it.
  const alone = 'one meeting, the participants of one told by one side alone or disputed';
  expect(counted({})).toBe(alone);
  expect(counted({ from: '1995-03-02' })).toBe('no meetings');
  expect(counted({ to: '1995-03-01' })).toBe(alone);
  expect(counted({ to: '1995-02-28' })).toBe('no meetings');
  expect(counted({ actors: 'ministry' })).toBe('no meetings');
});

test('of a drawing its caption is told, and of a span when it was', () => {
  expect([wordsOf('Timeline', {}, 'The year.'), wordsOf('Map', {}, 'The road.'), wordsOf('Map')]).toEqual([
    'The year.',
    'The road.',
    '',
  ]);
  expect(wordsOf('Span', { id: 'span' })).toMatch(/^A stoppage: 12 December 1994 to/);
  expect(wordsOf('Span', { id: 'span' }, 'So far.')).toMatch(/1995 So far\.$/);
});

test('the ledger is told line by line, of the archive or of one event, and adds up', () => {
  const sum = (told: string) =>
    told.split('; ').reduce((all, line) => all + Number(/^[A-Z].*: (\d+)$/.exec(line)?.[1]), 0);
  const { dates } = ledgerOf(archive);
  expect(wordsOf('Ledger').split('; ').length).toBeGreaterThan(1);
  expect(sum(wordsOf('Ledger'))).toBe(dates.length);
  expect(sum(wordsOf('Ledger', { of: 'meeting' }))).toBe(1);
});
