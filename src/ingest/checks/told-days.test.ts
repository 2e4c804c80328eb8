import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { toldDayHints } from './told-days.ts';

interface Told {
  readonly fields?: string;
  readonly body?: string;
}

function hintsOf({ fields = '', body = 'They met.' }: Told): readonly string[] {
  const event = (id: string, title: string, claims: string, more: string, text: string) => `---
id: "${id}"
title: "${title}"
shape: "point"
kind: "statement"
claims: [${claims}]
${more}
confidence: "high"
sources:
  a: { publisher: "A", url: "https://a.example/1994/03/02/talks-until-may-9-1994/", date: "1994-03-03" }
  b: { publisher: "B", url: null, title: "The order of 5 April 1994", note: "calls of 6 and 8 March" }
---

${text}
`;
  const files = testFiles({
    'content/events/talks.mdx': event(
      'talks',
      'Talks on water',
      '{ of: "whole", edtf: "1994-03-01", sources: ["a"] }, { of: "whole", edtf: "1994-02", sources: ["b"] }',
      fields,
      body,
    ),
    'content/events/bridge.mdx': event(
      'bridge',
      'A bridge is opened',
      '{ of: "whole", edtf: "1994-07-11", sources: ["a"] }',
      '',
      'It was opened.',
    ),
  });
  return toldDayHints(readArchive(memoryDisk(files))).map(({ found }) => found);
}

test.each([
  ['a claim', 'They met on 1 March 1994.'],
  ['a claim, without its year', 'They met on 1 March.'],
  ['a month that a claim has', 'They met in February 1994.'],
  ['the date of a source', 'It was told on 3 March 1994.'],
  ['the address of a source', 'It was told on 2 March 1994.'],
  ['words of an address', 'They meet until 9 May 1994.'],
  ['the title of a source', 'Then came 5 April.'],
  ['the note of a source, and the day that shares its month', 'They were called on 6 and 8 March 1994.'],
  ['another event that the words name', 'They met before the bridge was opened on 11 July 1994.'],
  ['a year, which is no day', 'They had met in 1991.'],
])('a day is given by %s', (_, body) => {
  expect(hintsOf({ body })).toEqual([]);
});

test.each([
  ['They met on 4 March 1994.', '4 March 1994'],
  ['They met on 1 March 1993.', '1 March 1993'],
  ['They met on 1 April.', '1 April'],
  ['They met on 14 February 1994.', '14 February 1994'],
  ['They met in August 1994.', 'August 1994'],
  ['They were called on 6 and 9 March.', '9 March'],
  ['They were called on 7 and 8 March.', '7 and 8 March'],
  ['They met from 1 to 4 March 1994.', 'from 1 to 4 March 1994'],
  // Nothing of the words names the event of that day.
  ['They left on 11 July 1994.', '11 July 1994'],
])('%s: nobody gives %s', (body, told) => {
  const found = hintsOf({ body });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`"${told}"`);
});

test.each([
  'accounts: [{ by: "x", says: "On 4 March 1994 it left.", sources: ["a"] }]',
  'notKnown: ["Who was there on 4 March 1994."]',
  'names: [{ by: "x", name: "talks", note: "in its letter of 4 March 1994", sources: ["a"] }]',
  'disagreements: [{ about: "the day", versions: [{ says: "4 March 1994.", sources: ["a"] }, { says: "1 March 1994.", sources: ["a"] }] }]',
])('each text of an event is read: %s', (fields) => {
  expect(hintsOf({ fields })).toHaveLength(1);
});

test('what is settled is left', () => {
  const fields = 'settled: [{ words: "4 March 1994", why: "reckoned" }]';
  expect(hintsOf({ fields, body: 'They met on 4 March 1994.' })).toEqual([]);
});
