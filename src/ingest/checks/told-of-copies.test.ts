import { expect, test } from 'vitest';
import { memoryDisk, testDocument, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { personHints } from './persons.ts';
import { copyHints } from './told-of-copies.ts';

function hintsOf(url: string, complete: string, lacking = '') {
  const sidecar = `seed: "a.txt"
published: { edtf: "1995-03-09", restsOn: "Its address.", source: "paper" }
copy: { publisher: "Paper", url: "${url}" }
complete: "${complete}"
sources:
  paper: { publisher: "Paper", url: "https://paper.example/1995/03/09/1" }
`;
  const files = testFiles({
    'seeds/a.txt': 'Some words.',
    'seeds/a.yaml': sidecar,
    'content/documents/doc.mdx': testDocument('a.txt', 'Some words.', lacking),
  });
  const archive = readArchive(memoryDisk(files));
  expect([archive.receipts, archive.documents].map(({ length }) => length)).toEqual([1, 1]);
  return copyHints(archive);
}

const lacking = 'lacking: [{ after: "p1", what: "A passage." }]\n';

test.each([
  ['https://paper.example/1995/03/09/1', 'Whole.', '', 0],
  ['https://www.paper.example/1995/03/08/1', 'Whole.', '', 1],
  ['https://paper.example/1', 'Whole.', '', 0],
  // Another outlet carried it a day later.
  ['https://radio.example/1995/03/10/1', 'Whole.', '', 0],
  ['https://paper.example/1', 'Whole.', lacking, 1],
  ['https://paper.example/1', 'Yes, all of it.', lacking, 1],
  ['https://paper.example/1', 'No. A passage is missing.', lacking, 0],
])('a copy at %s, complete: %s %s', (url, complete, keys, count) => {
  expect(hintsOf(url, complete, keys)).toHaveLength(count);
});

test.each([
  ['Ann Arden', 'Arden, Ann', 0],
  ['Ann Arden', 'Ardan, Ann', 1],
  ['Ann van der Arden', 'Van der Arden, Ann', 0],
  ['Ann Ardén', 'Arden, Ann', 0],
  ['Ann', 'Ann', 0],
])('%s is sorted as %s', (name, sorted, count) => {
  const text = `- { id: "a", name: "${name}", sortName: "${sorted}", of: "ministry" }\n`;
  const archive = readArchive(memoryDisk(testFiles({ 'content/persons.yaml': text })));
  expect(personHints(archive)).toHaveLength(count);
});
