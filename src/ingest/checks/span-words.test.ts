import { expect, test } from 'vitest';
import { memoryDisk, testDocument, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { spanWordHints } from './span-words.ts';

const text = 'It was shut from 3 to 5 May 1994, and on 3 May 1994 we were there.\n';

function hintsOf(end: string): readonly string[] {
  const start = `{ of: "start", edtf: "1994-05-03", basis: "stated", written: "3 May 1994" }`;
  const event = `{ id: "stop", title: "Stop", shape: "span", kind: "meeting", claims: [${start}, ${end}], quotes: [] }`;
  const files = {
    'seeds/a.txt': text,
    'content/documents/doc.mdx': testDocument('a.txt', text, `events: [${event}]\n`),
  };
  return spanWordHints(readArchive(memoryDisk(testFiles(files)))).map(({ found }) => found);
}

test.each([
  ['{ of: "end", edtf: "1994-05-05", basis: "stated", written: "5 May 1994" }', 0],
  ['{ of: "end", edtf: "1994-05-05", basis: "stated", written: "3 May 1994" }', 0],
  ['{ of: "end", edtf: "1994-05-03", basis: "stated", written: "on 3 May 1994" }', 0],
  ['{ of: "end", edtf: "1994-05-03", basis: "stated", written: "3 May 1994" }', 1],
  ['{ of: "end", open: true, basis: "stated", written: "now" }', 0],
])('an end %s', (end, count) => {
  expect(hintsOf(end)).toHaveLength(count);
});
