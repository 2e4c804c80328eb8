import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { checkVocabularyFacts } from './vocabulary-facts.ts';

const actors = `
- { id: "north", name: "North" }
- { id: "ministry", name: "Ministry", of: "north" }
- { id: "south", name: "South" }
`;

function codesOf(files: Readonly<Record<string, string>>): readonly string[] {
  const all = testFiles({ 'content/actors.yaml': actors, ...files });
  return checkVocabularyFacts(readArchive(memoryDisk(all))).map(({ code }) => code);
}

function person(of: string, offices: readonly string[], more = ''): readonly string[] {
  const held = offices.map(
    (one) => `{ office: "chair", of: "${one}", attested: ["1994-03-01"], sources: ["a"] }`,
  );
  const text = `- { id: "ann", name: "Ann", of: "${of}", offices: [${held.join(', ')}], sources: { a: { publisher: "A", url: null } }${more} }\n`;
  return codesOf({ 'content/persons.yaml': text });
}

test.each([
  ['north', [], 0],
  ['north', ['north'], 0],
  ['north', ['ministry'], 0],
  ['ministry', ['north'], 0],
  ['north', ['south', 'ministry'], 0],
  ['north', ['south'], 1],
  ['south', ['ministry', 'north'], 1],
])('a person of %s with offices of %j', (of, offices, count) => {
  expect(person(of, offices)).toEqual(Array.from({ length: count }, () => 'person-of-other-office'));
});

test('a note tells why a person stands under another name', () => {
  expect(person('north', ['south'], ', note: "Of the South by one account."')).toEqual([]);
  expect(person('north', ['south'], ', note: "By one account."')).toEqual(['person-of-other-office']);
});

test.each([
  ['1994-03-01', 'url: null, date: "1994-03-01"', 0],
  ['1994-03-02', 'url: null, date: "1994-03-01"', 0],
  ['1994-03-03', 'url: null, date: "1994-03-01"', 1],
  ['1894-03-03', 'url: null, date: "1994-03-01"', 0],
  ['1994-03', 'url: null, date: "1994-03-01"', 0],
  ['1994-04', 'url: null, date: "1994-03-01"', 1],
  ['1994-03-03', 'url: "https://a.example/1994/03/01/x"', 1],
  ['1994-03-03', 'url: null', 0],
])('an office attested on %s by a source of %s', (day, source, count) => {
  const text = `- { id: "ann", name: "Ann", of: "north", offices: [{ office: "chair", of: "north", attested: ["${day}"], sources: ["a"] }], sources: { a: { publisher: "A", ${source} } } }\n`;
  expect(codesOf({ 'content/persons.yaml': text })).toHaveLength(count);
});

test('a host is of one outlet', () => {
  const outlet = (id: string, host: string) =>
    `- { id: "${id}", name: "${id}", hosts: ["${host}"], whose: "unknown" }\n`;
  expect(codesOf({ 'content/outlets.yaml': outlet('a', 'a.example') + outlet('b', 'b.example') })).toEqual(
    [],
  );
  expect(codesOf({ 'content/outlets.yaml': outlet('a', 'a.example') + outlet('b', 'a.example') })).toEqual([
    'host-twice',
  ]);
});
