import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { checkPersons, personHints } from './persons.ts';

const file = 'content/persons.yaml';

function archiveOf(...names: string[]) {
  const persons = names.map((name, index) => `- { id: "p${index}", name: "${name}", of: "ministry" }\n`);
  return readArchive(memoryDisk(testFiles({ [file]: persons.join('') })));
}

test.each([
  ['Ann Arden', 'Ann Ardén'],
  ['A. Arden', 'A Arden'],
])('%s and %s are one name', (one, other) => {
  const archive = archiveOf(one, other);
  expect(checkPersons(archive).map(({ code, line }) => [code, line])).toEqual([['person-name-twice', 2]]);
  expect(personHints(archive)).toEqual([]);
});

test.each([
  ['Ann Arden', 'Ann Ardon', 1],
  ['Kestrel Stanmoreyan', 'Kestrel Stanmorian', 1],
  ['Ann Arden', 'Bo Arden', 0],
  ['Ann Arden', 'Ann Arden the younger', 0],
])('%s and %s are near: %i', (one, other, near) => {
  const archive = archiveOf(one, other);
  expect(checkPersons(archive)).toEqual([]);
  expect(personHints(archive)).toHaveLength(near);
});

test('spellings of one person are near each other, and no hint', () => {
  const text =
    '- { id: "a", name: "Ann Arden", names: [{ name: "Ann Ardon", by: "all" }], of: "ministry" }\n';
  expect(personHints(readArchive(memoryDisk(testFiles({ [file]: text }))))).toEqual([]);
});
