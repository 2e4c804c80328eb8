import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { checkSpeakers, meetingHints } from './speakers.ts';

const actors = `
- { id: "ministry", name: "Ministry", of: "north" }
- { id: "north", name: "North" }
- { id: "south", name: "South" }
- { id: "court", name: "Court" }
`;
const persons = `
- { id: "ann", name: "Ann Arden", of: "north" }
- id: "bo"
  name: "Bo Beck"
  of: "south"
  offices: [{ office: "judge", of: "court", attested: ["1994"], sources: ["paper"] }]
  sources: { paper: { publisher: "Paper", url: null } }
`;

function archiveOf(fields: string) {
  const event = `---
id: "talks"
title: "Talks"
shape: "point"
kind: "meeting"
actors: ["north", "court"]
claims: [{ of: "whole", edtf: "1994-03-01", sources: ["paper"] }]
${fields}
confidence: "high"
sources: { paper: { publisher: "Paper", url: null } }
---

They met.
`;
  const files = {
    'content/actors.yaml': actors,
    'content/persons.yaml': persons,
    'content/events/talks.mdx': event,
  };
  return readArchive(memoryDisk(testFiles(files)));
}

const codesOf = (fields: string) => checkSpeakers(archiveOf(fields)).map(({ code, found }) => [code, found]);

test.each([
  ['north', 'ann', true],
  ['ministry', 'ann', true],
  ['south', 'bo', true],
  ['court', 'bo', true],
  ['south', 'ann', false],
  ['court', 'ann', false],
  ['north', 'bo', false],
])('an account of %s by the mouth of %s: %s', (by, person, isTheirs) => {
  const found = codesOf(`accounts: [{ by: "${by}", person: "${person}", says: "So.", sources: ["paper"] }]`);
  expect(found.map(([code]) => code)).toEqual(isTheirs ? [] : ['person-other-side']);
});

test.each(['between', 'present', 'mediated', 'hosted'])('%s: a side, and who is of it', (part) => {
  const of = (participant: string) =>
    codesOf(`meeting: { ${part}: [{ ${participant}, sources: ["paper"] }] }`);
  expect(of('side: "north", persons: ["ann"]')).toEqual([]);
  expect(of('side: "court", persons: ["bo"]')).toEqual([]);
  expect(of('side: "ministry"')).toEqual([]);
  expect(of('persons: ["bo"]')).toEqual([]);
  expect(of('side: "north", persons: ["bo"]')).toEqual([
    ['person-other-side', '"bo" is of "south" in the list of persons, and stands here with "north"'],
  ]);
  expect(of('side: "south"').map(([code]) => code)).toEqual(['side-unlisted']);
});

test('of persons and actors that no list has other findings tell', () => {
  expect(codesOf('accounts: [{ by: "nobody", person: "noone", says: "So.", sources: ["paper"] }]')).toEqual(
    [],
  );
});

test('a meeting of which nothing says who met is worth a look', () => {
  expect(meetingHints(archiveOf('')).map(({ line }) => line)).toEqual([5]);
  expect(meetingHints(archiveOf('meeting: { subject: "Water" }'))).toEqual([]);
});
