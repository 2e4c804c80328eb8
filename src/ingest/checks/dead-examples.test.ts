import { expect, test } from 'vitest';
import { memoryDisk, testDocument, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { deadExampleHints } from './dead-examples.ts';

const text = 'The road was closed by the Sécurité on 12 May 1994.\n';

function told(examples: string): readonly string[] {
  const archive = readArchive(
    memoryDisk(
      testFiles({
        'content/archive.yaml': `name: "Archive"\nsubject: "Tests"\ndescription: "An archive."\nexamples:\n${examples}`,
        'seeds/a.txt': text,
        'content/documents/doc.mdx': testDocument('a.txt', text),
      }),
    ),
  );
  return deadExampleHints(archive).map(({ line, found }) => `${line}: ${found.split(' is offered')[0]}`);
}

test.each([
  ['  searches: ["road closed", "securite", "3 June 1871", "kind:statement", "road -siege"]\n', []],
  ['  either: "road OR closed"\n  phrase: "“was closed”"\n', []],
  ['  searches: ["road", "ferry"]\n', ['5: "ferry"']],
  ['  words: "road opened"\n', ['5: "road opened"']],
  ['  searches: []\n  either: "Vienna OR road"\n', ['6: "Vienna OR road"']],
  // Another part may have it.
  ['  words: "ferry"\nparts: [{ path: "north", title: "North" }]\n', []],
  ['  phrase: "“road was opened”"\n', ['5: "“road was opened”"']],
])('an offered search of which a word stands nowhere is told: %j', (examples, expected) => {
  expect(told(examples)).toEqual(expected);
});
