import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { nameScriptHints } from './name-scripts.ts';
import { outletSideHints } from './outlet-sides.ts';
import { personDayHints } from './person-days.ts';
import { usageDayHints } from './usage-days.ts';

const actors = (by = 'its own usage') => `
- { id: "north", name: "Northland", names: [{ name: "the North", by: "${by}" }] }
- { id: "guard", name: "Guard of Northland", of: "north" }
- { id: "south", name: "Southmark" }
`;

const event = (persons: string) => `---
id: "talks"
title: "Talks"
shape: "point"
kind: "statement"
persons: [${persons}]
claims: [{ of: "whole", edtf: "1995-03-01", sources: ["a"] }]
confidence: "high"
sources:
  a: { publisher: "Northern Courier", url: "https://courier.example/1", date: "1995-03-02" }
---

They met.
`;

const outlets = (side = 'north') =>
  ['a', 'b', 'c', 'd']
    .map(
      (id) =>
        `- { id: "${id}", name: "${id === 'a' ? 'Northern Courier' : `Paper ${id}`}", hosts: ["${id === 'a' ? 'courier.example' : `${id}.nl`}"], whose: "state", of: "${id === 'd' ? side : 'north'}", ground: "It says so." }\n`,
    )
    .join('');

const archiveOf = (files: Readonly<Record<string, string>>) =>
  readArchive(
    memoryDisk(
      testFiles({
        'content/actors.yaml': actors(),
        'content/outlets.yaml': outlets(),
        'content/events/talks.mdx': event('"ann-arden"'),
        ...files,
      }),
    ),
  );

interface Facts {
  readonly attested?: string;
  readonly held?: string;
  readonly of?: string;
  readonly by?: string;
  readonly note?: string;
}

const person = ({ attested, held, of = 'guard', by = 'its own usage', note }: Facts) => `
- id: "ann-arden"
  name: "Ann Arden"
  of: "north"
  names: [{ name: "A. Arden", by: "${by}" }]
  offices:
    - { office: "head", of: "guard", attested: ["1995-03-01"], sources: ["x"] }
    - { office: "minister", of: "${of}", ${held === undefined ? `attested: ["${attested ?? '1995-03-01'}"]` : `held: "${held}"`}, sources: ["x"] }
  sources: { x: { publisher: "Northern Courier", url: null, date: "1995-04-05", note: "minister until 6 May 1995" } }
${note === undefined ? '' : `  note: "${note}"\n`}`;

test.each<[string, Facts, number]>([
  ['attested on an event of the person', { attested: '1995-03-01' }, 0],
  ['attested by a source of that day', { attested: '1995-04-05' }, 0],
  ['attested in that month', { attested: '1995-04' }, 0],
  ['attested the day before', { attested: '1995-02-28' }, 1],
  ['attested the day after', { attested: '1995-04-06' }, 1],
  ['held until the day of a note', { held: '/1995-05-06' }, 0],
  ['held until another day', { held: '/1995-05-07' }, 1],
  ['of another side', { of: 'south' }, 1],
  ['of another side, as the note says', { of: 'south', note: 'She went over to Southmark.' }, 0],
  ['of another side, as no note says', { of: 'south', note: 'She went over.' }, 1],
  ['spelt by an outlet that is a source', { by: 'Northern Courier, once' }, 0],
  ['spelt by an outlet that is none', { by: 'Paper b' }, 1],
])('a person: %s', (_, facts, count) => {
  expect(personDayHints(archiveOf({ 'content/persons.yaml': person(facts) }))).toHaveLength(count);
});

test.each<[string, string, number]>([
  ['1921/1926', '1930/1934', 0],
  ['1930/1934', '1921/1926', 0],
  ['1921/1930', '1930/1934', 1],
  ['1921/1932', '1930/1934', 1],
  ['1921/..', '1930/1934', 1],
])('head of one side %s, minister of another %s: %i odd', (first, second, count) => {
  const went = `
- id: "ann-arden"
  name: "Ann Arden"
  of: "north"
  offices:
    - { office: "head", of: "guard", held: "${first}", sources: ["x"] }
    - { office: "minister", of: "south", held: "${second}", sources: ["x"] }
  sources: { x: { publisher: "Northern Courier", url: null, date: "1995-04-05", note: "${first}, ${second}" } }
`;
  const hints = personDayHints(archiveOf({ 'content/persons.yaml': went }));
  expect(hints.filter(({ found }) => found.includes('this office'))).toHaveLength(count);
});

test('a day is given by events that name the person, and by no others', () => {
  const files = { 'content/events/talks.mdx': event(''), 'content/persons.yaml': person({}) };
  expect(personDayHints(archiveOf(files))).toHaveLength(2);
});

test.each([
  ['Russian usage', 'Дорога', 'ru', 0],
  ['Russian usage', 'Doroga', 'ru', 1],
  ['Russian usage', 'Straße', 'de', 1],
  ['German usage', 'Straße', 'de', 0],
  ['German usage', 'Дорога', 'de', 1],
  ['all', '道', 'ja', 0],
])('%s: %s (%s)', (by, text, language, count) => {
  const road = `{ id: "road", names: [{ name: "Road", by: "${by}", own: [{ text: "${text}", language: "${language}" }] }] }`;
  const other = `{ id: "pass", names: [{ name: "Pass", by: "Russian usage", own: [{ text: "Перевал", language: "ru" }] }] }`;
  const found = nameScriptHints(archiveOf({ 'content/places.yaml': `- ${road}\n- ${other}\n` }));
  expect(found).toHaveLength(count);
});

test.each([
  ['north', 0],
  ['south', 1],
])('the fourth outlet of a domain is of %s', (side, count) => {
  // Two others are not enough to hold it against.
  expect(outletSideHints(archiveOf({ 'content/outlets.yaml': outlets(side) }))).toEqual([]);
  const more =
    '- { id: "e", name: "Paper e", hosts: ["e.nl"], whose: "state", of: "north", ground: "So." }\n';
  expect(outletSideHints(archiveOf({ 'content/outlets.yaml': outlets(side) + more }))).toHaveLength(count);
});

test.each([
  ['Northern Courier on 2 March 1995', 0],
  ['Northern Courier on 3 March 1995', 1],
  ['Paper b on 2 March 1995', 1],
  ['its own usage since 3 March 1995', 0],
])('a name used by %s', (by, count) => {
  expect(usageDayHints(archiveOf({ 'content/actors.yaml': actors(by) }))).toHaveLength(count);
});
