import { expect, test } from 'vitest';
import { memoryDisk, testDocument, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { quotedActorHints } from './quoted-actors.ts';
import { toldAgainHints } from './told-again.ts';
import { toldDeedHints } from './told-deeds.ts';
import { toldOfficeHints } from './told-offices.ts';
import { unknownPlaceHints } from './unknown-places.ts';

const lists = {
  'content/actors.yaml': `
- { id: "north", name: "Northland" }
- { id: "ministry", name: "Ministry of Northland", of: "north" }
- { id: "south", name: "Southmark" }
`,
  'content/persons.yaml': `
- { id: "ann", name: "Ann Arden", of: "north", offices: [{ office: "president", of: "north", attested: ["1995"], sources: ["a"] }], sources: { a: { publisher: "A", url: null } } }
- { id: "bob", name: "Bob Beck", of: "north", offices: [{ office: "minister", of: "north", attested: ["1995"], sources: ["a"] }], sources: { a: { publisher: "A", url: null } } }
`,
};

function eventOf(title: string, body: string, more = '', id = 'talks'): string {
  return `---
id: "${id}"
title: "${title}"
shape: "point"
kind: "meeting"
claims: [{ of: "whole", edtf: "1995-03-01", sources: ["a"] }]
${more}
confidence: "high"
sources: { a: { publisher: "P", url: "https://p.example/1" }, b: { publisher: "Q", url: "https://q.example/1" } }
---

${body}
`;
}

const archiveOf = (files: Readonly<Record<string, string>>) =>
  readArchive(memoryDisk(testFiles({ ...lists, ...files })));

test.each([
  ['Northland asks the court', 'Northland asked the court for an order.', 0],
  ['Northland asks the court', 'The Ministry of Northland asked the court.', 0],
  ['Northland asks the court', 'Southmark asked the court for an order.', 1],
  ['Northland asks the court', 'Southmark denied it.', 0],
  ['Northland asks the court', 'Southmark was asked by the court.', 0],
  ['Bob Beck dismissed as minister', 'Ann Arden dismissed Bob Beck.', 0],
  ['Bob Beck dismissed as minister', 'Bob Beck dismissed Ann Arden.', 1],
  ['Bob Beck dismissed as minister', 'Bob Beck was dismissed.', 0],
  // Told of both without "was", as headlines tell it.
  ['Bob Beck dismissed as minister', 'Bob Beck dismissed from office.', 0],
  ['Northland asks the court', 'Southmark, asked by the court, came. Southmark asked by letter.', 0],
  ['Bob Beck dismissed in the town', 'Bob Beck dismissed Ann Arden.', 1],
])('%s: %s', (title, body, count) => {
  expect(toldDeedHints(archiveOf({ 'content/events/talks.mdx': eventOf(title, body) }))).toHaveLength(count);
});

test('a deed that is settled is no finding', () => {
  const settled = 'settled: [{ words: "Southmark asked", why: "it asked as well" }]';
  const event = eventOf('Northland asks the court', 'Southmark asked the court.', settled);
  expect(toldDeedHints(archiveOf({ 'content/events/talks.mdx': event }))).toEqual([]);
});

test.each([
  ['The president of Northland, Ann Arden, dismissed Bob Beck.', 0],
  ['The president of Northland, Bob Beck, dismissed Ann Arden.', 1],
  ['The minister of Northland, Ann Arden, met Bob Beck.', 1],
  ['The minister met the president of Northland, and Ann Arden came.', 0],
])('an office before the name: %s', (body, count) => {
  expect(toldOfficeHints(archiveOf({ 'content/events/talks.mdx': eventOf('It', body) }))).toHaveLength(count);
});

test.each([
  ['places: ["ford"]', 'places: ["ford", "mill"]', 1],
  ['places: ["ford"]', 'places: ["mill"]', 0],
  ['actors: ["north"]', 'actors: ["north"]', 1],
  ['actors: ["north"]', 'actors: ["south"]', 0],
  ['places: ["ford"]', 'places: ["ford"]\nsettled: [{ words: "talks", why: "another" }]', 0],
  ['places: ["ford"]', 'places: ["ford"]\nmemberOf: "talks"', 0],
  ['places: ["ford"]\nmemberOf: "again"', 'places: ["ford"]', 0],
  ['places: ["ford"]\nsettled: [{ words: "again", why: "another" }]', 'places: ["ford"]', 0],
])('two events of one day, %s and %s', (one, other, count) => {
  const files = {
    'content/events/talks.mdx': eventOf('They talk', 'They met.', one),
    'content/events/again.mdx': eventOf('They meet', 'They met.', other, 'again'),
  };
  expect(toldAgainHints(archiveOf(files))).toHaveLength(count);
  const later = files['content/events/again.mdx'].replace('1995-03-01', '1995-03-02');
  expect(toldAgainHints(archiveOf({ ...files, 'content/events/again.mdx': later }))).toEqual([]);
});

test.each([
  ['Where the meeting was.', 'places: ["ford"]', 1],
  ['Where the meeting was.', '', 0],
  ['Whether it was held.', 'places: ["ford"]', 0],
  ['Where those who met came from.', 'places: ["ford"]', 0],
])('it is not known: %s, %s', (unknown, places, count) => {
  const event = eventOf('They meet', 'They met.', `${places}\nnotKnown: ["${unknown}"]`);
  expect(unknownPlaceHints(archiveOf({ 'content/events/talks.mdx': event }))).toHaveLength(count);
});

test('a place of which is settled that it is not the whole answer is no finding', () => {
  const fields =
    'places: ["ford"]\nnotKnown: ["Where the meeting was."]\nsettled: [{ words: "Where the meeting was.", why: "the house" }]';
  const event = eventOf('They meet', 'They met.', fields);
  expect(unknownPlaceHints(archiveOf({ 'content/events/talks.mdx': event }))).toEqual([]);
});

test.each([
  ['["north"]', 'The proposal of Northland was read', 0],
  ['["south"]', 'The proposal of Northland was read', 1],
  ['["south", "ministry"]', 'The proposal of Northland was read', 0],
  ['["south"]', 'The proposal was read', 0],
  ['["south"]', 'Northland and Southmark met', 0],
  // Who issues a document may be meant by "we", and may name itself.
  ['["south"]', 'The proposal of Northland was read', 0, 'north'],
  ['["north"]', 'The proposal of Southmark was read', 0, 'north'],
  ['["ministry"]', 'The proposal of Southmark was read', 0, 'north'],
  // A person's side is not named by their name.
  ['["south"]', 'Ann Arden spoke', 0],
])('an event of %s, of which is quoted: %s', (actors, words, count, issuer = '') => {
  const text = `${words}.\n`;
  const event = `{ id: "talks", shape: "point", kind: "meeting", title: "It", actors: ${actors}, claims: [{ of: "whole", open: true, basis: "stated" }], quotes: [{ passage: "p1", exact: "${words}" }] }`;
  const by = issuer === '' ? '' : `issuer: "${issuer}"\n`;
  const document = testDocument('a.txt', text, `${by}events: [${event}]\n`);
  const files = { 'seeds/a.txt': text, 'content/documents/doc.mdx': document };
  expect(quotedActorHints(archiveOf(files))).toHaveLength(count);
});
