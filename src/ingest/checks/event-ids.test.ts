import { describe, expect, test } from 'vitest';
import { memoryDisk, testDocument, testFiles } from '../../testing/test-archive.ts';
import { en } from '../../time/written/languages/en.ts';
import { readArchive } from '../archive-files.ts';
import { proposeEvents } from '../steps/propose-events.ts';
import { checkEventIds } from './event-ids.ts';

function codesOf(events: readonly unknown[], text = 'It met.'): readonly string[] {
  const document = testDocument('s.txt', `${text}\n`, `events: ${JSON.stringify(events)}\n`);
  const files = { 'seeds/s.txt': `${text}\n`, 'content/documents/doc.mdx': document };
  return checkEventIds(readArchive(memoryDisk(testFiles(files)))).map(({ code }) => code);
}

function draftedFrom(text: string) {
  return proposeEvents('doc', [{ id: 'p1', text }], { table: en }, 'meeting', () => false);
}

describe('the id that is drafted for a date passes once it is reviewed', () => {
  test.each([
    'It met on 5/6/1995.',
    'It met on May 5 or June 7, 1995.',
    'It met on 3, 5 or 9 March 1995.',
    'It met between 12 and 14 March 1995.',
    'It met from 12 to 14 March 1995.',
    'It met from March to May 1995.',
    'It met in February or March 1995.',
    'It met from 1992 to 1995.',
    'It met between December 1994 and 3 February 1995.',
    'It met in winter 1994.',
    'It met before 12 March 1995.',
    'It met since 12 March 1995.',
    'It met about 12 March 1995.',
    'It met on 24 and 25 February 1995.',
  ])('%s', (text) => {
    const events = draftedFrom(text);
    expect(events.length).toBeGreaterThan(0);
    expect(codesOf(events, text)).toEqual([]);
  });
});

describe('of a claim that names several dates', () => {
  const text = 'It met on May 5 or June 7, 1995.';
  const named = (id: string) =>
    codesOf(
      draftedFrom(text).map((event) => ({ ...event, id })),
      text,
    );

  test('an id may carry them in other words', () => {
    expect(named('meeting-1995-05-05-or-1995-06-07')).toEqual([]);
  });

  test.each([
    'meeting-1995-05-05',
    'meeting-1995-06-07',
    'meeting-1995-05-05-1995-06-08',
    'meeting-1995-05-05-1995-06-07-or-1995-08-09',
  ])('one of them, or another, is more than it says: %s', (id) => {
    expect(named(id)).toEqual(['id-other-date']);
  });
});
