import { expect, test } from 'vitest';
import { eventOf } from '../../model/queries.ts';
import { sampleArchive, sampleSpan } from '../../testing/sample-archive.ts';
import { datedWords } from './dated-words.ts';

const outside = (of: 'start' | 'end', edtf: string) => ({ of, edtf, sources: ['a'] });

test.each([
  ['a document, which says less', [outside('start', '1994-12-12'), outside('end', '1995-04-28')], 'outside'],
  ['a document and others', [outside('end', '1995-04-28')], 'both'],
  ['a document, and others the same', [outside('start', '1994-12~')], 'both'],
] as const)('a span that is dated by %s', (_, claims, givers) => {
  const events = [{ data: sampleSpan({ claims, endAdopted: undefined }), summary: [] }];
  expect(datedWords(eventOf(sampleArchive({ events }), 'span'))).toBe(
    givers === 'outside'
      ? 'Date from outside sources; a document of the archive attests the event'
      : 'Date from a document of the archive and from outside sources',
  );
});

test('an event that documents alone date is told as its page tells it', () => {
  expect(datedWords(eventOf(sampleArchive(), 'meeting'))).toBe(
    'Attested by a document of the archive; told by A ministry alone',
  );
});

test('an event that no document dates is told as its page tells it', () => {
  expect(datedWords(eventOf(sampleArchive({ documents: [] }), 'span'))).toMatch(/^Context, from outside/);
});
