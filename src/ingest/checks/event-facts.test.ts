import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { addressLanguageHints } from './address-languages.ts';
import { givenNameHints } from './given-names.ts';
import { noteWeekdayHints } from './note-weekdays.ts';
import { personOfficeHints } from './person-offices.ts';
import { personSideHints } from './person-sides.ts';
import { toldMarkHints } from './told-marks.ts';
import { toldNumberHints } from './told-numbers.ts';
import { toldSourceHints } from './told-sources.ts';

const actors = `
- { id: "north", name: "Northland" }
- { id: "guard", name: "Guard", of: "north" }
- { id: "south", name: "Southmark" }
- { id: "east", name: "Eastfold" }
`;
const person = (id: string, name: string, of: string) =>
  `- { id: "${id}", name: "${name}", of: "${of}", offices: [{ office: "foreign minister", of: "${of}", attested: ["1994-03-01"], sources: ["a"] }], sources: { a: { publisher: "A", url: null } } }\n`;

interface Facts {
  readonly fields?: string;
  readonly body?: string;
  readonly claims?: string;
  readonly sources?: string;
}

function archiveOf({
  fields = '',
  body = 'They met.',
  claims = '{ of: "whole", edtf: "1994-03-01", sources: ["a"] }',
  sources = '',
}: Facts) {
  const event = (id: string, title: string, more: string, further = '') => `---
id: "${id}"
title: "${title}"
shape: "point"
kind: "statement"
${more}
confidence: "high"
sources:
  a: { publisher: "A", url: null }
  b: { publisher: "B", url: null }
  c: { publisher: "C", url: "https://c.example/talks-on-a-raid" }
${further}
---

`;
  return readArchive(
    memoryDisk(
      testFiles({
        'content/actors.yaml': actors,
        'content/persons.yaml': person('ada', 'Ada Ash', 'guard') + person('bo', 'Bo Birch', 'east'),
        'content/events/talks.mdx': `${event('talks', 'Talks', `claims: [${claims}]\n${fields}`, sources)}${body}\n`,
        'content/events/bridge.mdx': `${event('bridge', 'Stone bridge opened', 'claims: [{ of: "whole", edtf: "1994-07-11", sources: ["a"] }]')}It was.\n`,
      }),
    ),
  );
}

test.each<[string, number]>([
  ['actors: ["north"]\npersons: ["ada"]', 0],
  ['actors: ["south"]\npersons: ["ada"]', 1],
  ['actors: ["south"]\npersons: ["ada"]\naccounts: [{ by: "guard", says: "So it was.", sources: ["a"] }]', 0],
  ['actors: ["south"]\npersons: ["ada"]\nnotKnown: ["Whether Ada Ash was there."]', 0],
  ['actors: ["south"]\npersons: ["ada"]\nsettled: [{ words: "Ada Ash", why: "a guest" }]', 0],
  ['actors: ["north"]\npersons: ["ada", "bo"]', 1],
])('a person is of a side that is in the event: %s, %i odd', (fields, count) => {
  expect(personSideHints(archiveOf({ fields }))).toHaveLength(count);
});

test.each<[string, number]>([
  ['{ publisher: "D", url: "https://d.example/ru/news/12", language: "ru" }', 0],
  ['{ publisher: "D", url: "https://d.example/ru/news/12", language: "az" }', 1],
  ['{ publisher: "D", url: "https://d.example/ru/news/12" }', 1],
  ['{ publisher: "D", url: "https://d.example/en/news/12" }', 0],
  ['{ publisher: "D", url: "https://d.example/arm/news/12", language: "hy" }', 0],
  [
    '{ publisher: "D", url: "https://d.example/ru/news/12", note: "an English page: its language is no part" }',
    0,
  ],
  ['{ publisher: "D", url: "https://d.example/az-news/12" }', 0],
  ['{ publisher: "D", url: null }', 0],
])('the language of an address: %s, %i odd', (source, count) => {
  expect(addressLanguageHints(archiveOf({ sources: `  d: ${source}` }))).toHaveLength(count);
});

test.each<[string, number]>([
  ['{ by: "north", name: "raid", sources: ["a"] }', 0],
  // No account of it and no source has the word.
  ['{ by: "north", name: "parade", sources: ["a"] }', 1],
  ['{ by: "north", name: "raid on the road", sources: ["c"] }', 0],
  ['{ by: "east", name: "parade", sources: ["a"] }', 0],
  ['{ by: "north", name: "raid", sources: ["a"] }, { by: "south", name: "march", sources: ["b"] }', 0],
  // South's account has the word of the north.
  ['{ by: "north", name: "march", sources: ["a"] }, { by: "south", name: "walk", sources: ["b"] }', 3],
])('names against accounts: %s, %i odd', (names, count) => {
  const fields = `names: [${names}]
accounts:
  - { by: "north", says: "A raid by night.", sources: ["a"] }
  - { by: "south", says: "A march of some hundred, and no raid.", sources: ["b"] }`;
  expect(givenNameHints(archiveOf({ fields }))).toHaveLength(count);
});

test.each<[string, string, number]>([
  ['1994-07-11', 'stone bridge opened', 0],
  ['1994-07-12', 'the stone bridge is opened', 1],
  ['1994-07', 'stone bridge opened', 0],
  ['1994-07-12', 'a bridge of wood', 0],
])('on %s: %s, %i odd', (edtf, marks, count) => {
  const claims = `{ of: "whole", edtf: "${edtf}", marks: "${marks}", sources: ["a"] }`;
  expect(toldMarkHints(archiveOf({ claims }))).toHaveLength(count);
});

test.each<[string, number]>([
  ['two of the three sources that give a day', 0],
  ['one of the three sources that give a day', 1],
  ['two of four sources', 1],
])('because: %s, %i odd', (because, count) => {
  const claims = `{ of: "whole", edtf: "1994-03-01", adopted: true, because: "${because}", sources: ["a", "b"] }, { of: "whole", edtf: "1994-03-02", sources: ["c"] }`;
  expect(toldSourceHints(archiveOf({ claims }))).toHaveLength(count);
});

test.each<[string, number]>([
  ['They spoke of two mines.', 0],
  ['They spoke of three mines.', 1],
  ['They spoke of three roads.', 0],
])('another text of the event counts two mines: %s, %i odd', (body, count) => {
  expect(toldNumberHints(archiveOf({ body, fields: 'placeNote: "between two mines"' }))).toHaveLength(count);
});

test.each<[string, string, number]>([
  ['1994-03-01', 'on Tuesday', 0],
  ['1994-03-02', 'on Tuesday', 1],
  ['1994-03-02', 'Tuesday', 1],
  ['1994-03', 'on Tuesday', 0],
  ['1994-03-02', 'on a market day', 0],
])('claimed for %s, %j in the note: %i odd', (edtf, words, count) => {
  const claims = `{ of: "whole", edtf: "${edtf}", sources: ["d"] }`;
  const sources = `  d: { publisher: "D", url: null, note: "\\"${words}\\"" }`;
  expect(noteWeekdayHints(archiveOf({ claims, sources }))).toHaveLength(count);
});

test.each<[string, number]>([
  ['Its foreign minister said so.', 0],
  ['Its president said so.', 1],
  ['Its minister said on that day that it was so.', 0],
  ['It said so.', 0],
])('words of the foreign minister: %s, %i odd', (says, count) => {
  const fields = `accounts: [{ by: "guard", person: "ada", says: "${says}", sources: ["a"] }]`;
  expect(personOfficeHints(archiveOf({ fields }))).toHaveLength(count);
});

test('lengths of two stretches differ', () => {
  const fields = 'accounts: [{ by: "guard", says: "Crews came after two days.", sources: ["a"] }]';
  expect(toldNumberHints(archiveOf({ fields, body: 'It lasted 83 days.' }))).toEqual([]);
});
