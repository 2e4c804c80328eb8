import { expect, test } from 'vitest';
import { memoryDisk, testDocument, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { checkEvents } from './events.ts';

const told =
  'events: [{ id: "talks", shape: "point", kind: "statement", claims: [{ of: "whole", edtf: "1994", basis: "stated", written: "1994" }] }]\n';

// The key stands twice, so that the file is no YAML.
test.each([
  ['id: "talks"\ntitle: "Talks"\nshape: "point"\nshape: "span"', 0],
  ['id: "walks"\ntitle: "Walks"\nshape: "point"\nshape: "span"', 1],
])('an event whose file cannot be read is not also without a title: %s', (keys, count) => {
  const files = testFiles({
    'seeds/a.txt': 'In 1994.',
    'content/documents/doc.mdx': testDocument('a.txt', 'In 1994.', told),
    'content/events/broken.mdx': `---\n${keys}\n---\n`,
  });
  const archive = readArchive(memoryDisk(files));
  expect(archive.documents).toHaveLength(1);
  expect(checkEvents(archive).map(({ code }) => code)).toEqual(Array(count).fill('event-untitled'));
});
