import { expect, test } from 'vitest';
import { memoryDisk, testDocument, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { bodyPlaceHints } from './body-places.ts';
import { noteClaimHints } from './note-claims.ts';
import { noteWeekdayHints } from './note-weekdays.ts';
import { personOfficeHints } from './person-offices.ts';
import { receiptWordHints } from './receipt-words.ts';
import { toldBySourcesHints } from './told-by-sources.ts';
import { toldOfficeHints } from './told-offices.ts';
import { toldOrdinalHints } from './told-ordinals.ts';
import { toldPointHints } from './told-points.ts';

const vocabularies = {
  'content/kinds.yaml': [
    ['meeting', ', role: "meeting"'],
    ['agreement', ''],
    ['statement', ''],
    ['document', ', role: "publication"'],
    ['dated-mention', ', role: "mention"'],
  ]
    .map(
      ([id = '', role = '']) =>
        `- { id: "${id}", name: "${id[0]?.toUpperCase()}${id.slice(1)}", plural: "${id}s", glyph: "circle", scope: "All."${role} }\n`,
    )
    .join(''),
  'content/actors.yaml': `
- { id: "north", name: "Northland" }
- { id: "ministry", name: "Ministry of Northland", of: "north" }
- { id: "south", name: "Southmark" }
`,
  'content/places.yaml': ['Ash', 'Birch', 'Cedar']
    .map(
      (name) =>
        `- { id: "${name.toLowerCase()}", names: [{ name: "${name}", by: "all" }], positions: [{ at: [46, 39], shape: "point", precisionKm: 1, basis: "gazetteer", sources: [{ from: "g" }] }] }\n`,
    )
    .join(''),
  'content/persons.yaml': [
    ['ann-arden', 'Ann Arden', 'state minister', '1995-03-01'],
    ['bo-birk', 'Bo Birk', 'president', '1995-03-01'],
    ['cy-cole', 'Cy Cole', 'president', '1996-03-01'],
    ['di-dale', 'Di Dale', 'foreign minister', '1995-03-01'],
  ]
    .map(
      ([id, name, office, day]) =>
        `- { id: "${id}", name: "${name}", of: "north", offices: [{ office: "${office}", of: "north", attested: ["${day}"], sources: ["x"] }], sources: { x: { publisher: "X", url: null } } }\n`,
    )
    .join(''),
};

interface Told {
  readonly id?: string;
  readonly title?: string;
  readonly day?: string;
  readonly kind?: string;
  readonly fields?: string;
  readonly note?: string;
  readonly body?: string;
}

function event({
  id = 'talks',
  title = 'Talks',
  day = '1995-03-01',
  kind = 'meeting',
  ...rest
}: Told): Readonly<Record<string, string>> {
  const { fields = '', note, body = 'They met.' } = rest;
  const text: string = `---
id: "${id}"
title: "${title}"
shape: "point"
kind: "${kind}"
places: ["ash"]
claims: [{ of: "whole", edtf: "${day}", sources: ["a"] }]
${fields}
confidence: "high"
sources:
  a: { publisher: "A", url: null${note === undefined ? '' : `, note: ${JSON.stringify(note)}`} }
  b: { publisher: "B", url: null }
---

${body}
`;
  return { [`content/events/${id}.mdx`]: text };
}

const archiveOf = (...told: readonly Told[]) => {
  const events = told.map((one) => event(one)).reduce((all, one) => ({ ...all, ...one }));
  return readArchive(memoryDisk(testFiles({ ...vocabularies, ...events })));
};

const settled = (words: string) => `settled: [{ words: "${words}", why: "So." }]`;

test.each<[string, string, number]>([
  ['1995-03-01', 'Second meeting at Ash', 0],
  ['1995-03-01', 'Third meeting at Ash', 1],
  ['1995-03-01', 'First meeting at Ash', 2],
  ['1995-01-01', 'Second meeting at Ash', 1],
  ['1995-03-01', 'Third meeting at Birch', 0],
])('of %s: %s', (day, title, count) => {
  const first = { id: 'one', title: 'First meeting at Ash', day: '1995-02-01' };
  expect(toldOrdinalHints(archiveOf(first, { day, title }))).toHaveLength(count);
  for (const { found, file } of toldOrdinalHints(archiveOf(first, { day, title })))
    expect(found).toMatch(
      file.endsWith('/one.mdx') ? /does not follow .*\(content\/events\/(?!one)/ : /\/one\.mdx\)/,
    );
  const both = { ...first, fields: settled(first.title) };
  expect(toldOrdinalHints(archiveOf(both, { day, title, fields: settled(title) }))).toEqual([]);
});

test.each<[string, number]>([
  ['The second meeting after the truce.', 0],
  ['The third meeting after the truce.', 1],
  ['The first meeting after the truce.', 1],
  ['The third meeting after the storm.', 0],
])('%s', (body, count) => {
  const archive = archiveOf(
    { id: 'before', title: 'Visit', day: '1995-01-01' },
    { id: 'truce', title: 'Truce', day: '1995-02-01', kind: 'agreement' },
    { id: 'other', title: 'Parley', day: '1995-02-02' },
    { body },
  );
  expect(toldOrdinalHints(archive)).toHaveLength(count);
});

test.each<[string, number]>([
  ['It breaks point 6 of the Harbour Statement.', 0],
  ['It breaks point 9 of the Harbour Statement.', 1],
  ['It breaks point 3 of the Harbour Statement.', 0],
  ['It breaks article 9 of the Harbour Statement.', 0],
  ['It breaks point 9 of the Law of Ports.', 0],
])('%s', (body, count) => {
  const statement = {
    id: 'st',
    title: 'Harbour Statement',
    day: '1994-01-01',
    body: 'By point 6 ships may land.',
  };
  const other = { id: 'other', title: 'Other', body: 'It rests on point 3 of the Harbour Statement.' };
  const found = toldPointHints(archiveOf(statement, other, { body }));
  expect(found.filter(({ file }) => file.endsWith('talks.mdx'))).toHaveLength(count);
});

test.each<[string, number]>([
  ['The president, Bo Birk, dismissed Ann Arden from the post of state minister.', 0],
  ['The president, Bo Birk, dismissed Ann Arden from the post of foreign minister.', 1],
  ['Ann Arden was dismissed as president.', 1],
  ['Foreign minister Di Dale spoke.', 0],
  ['The president sent Ann Arden.', 0],
  ['Ann Arden, foreign minister, spoke.', 1],
  ['She came as foreign minister.', 0],
])('%s', (body, count) => {
  expect(toldOfficeHints(archiveOf({ body }))).toHaveLength(count);
});

test.each<[string, string, number]>([
  ['Its president said so.', 'bo-birk', 0],
  ['Its president said so.', 'cy-cole', 1],
  ['Its president said so.', 'ann-arden', 1],
  ['Its president-in-waiting said so.', 'ann-arden', 1],
])('%s (%s)', (says, person, count) => {
  const fields = `accounts: [{ by: "north", says: "${says}", person: "${person}", sources: ["a"] }]`;
  expect(personOfficeHints(archiveOf({ fields }))).toHaveLength(count);
});

test.each<[string, string, number]>([
  ['They met at Ash.', '', 0],
  ['They met at Birch.', '', 1],
  ['They met in the villages Ash and Birch.', '', 1],
  ['They met at Birch.', settled('Birch'), 0],
  ['Talks between Birch and Cedar.', '', 0],
  ['Birch had asked for it.', '', 0],
])('%s', (body, fields, count) => {
  expect(bodyPlaceHints(archiveOf({ body, fields }))).toHaveLength(count);
});

test.each<[string, string, number]>([
  ['on 1 March', 'They met.', 0],
  ['on 2 March', 'They met.', 1],
  ['on 2 March', 'They met, and went on 2 March.', 0],
  ['"on March 1"', 'They met.', 0],
  ['"on March 2"', 'They met, and went on 2 March.', 1],
  ['the order of 7 May 1994', 'They met.', 0],
  ['the storm of 7 May 1994', 'They met.', 1],
  ['in March', 'They met.', 0],
])('a note: %s. %s', (note, body, count) => {
  const order = { id: 'order', title: 'Order on the ferry', day: '1994-05-07', kind: 'agreement' };
  expect(noteClaimHints(archiveOf(order, { note, body }))).toHaveLength(count);
});

test.each<[string, string, number]>([
  ['[1961-03,1961-04]', 'struck off in April 1961', 0],
  ['[1961-03,1961-04]', 'struck off in May 1961', 1],
  ['[1961-03-20,1961-04-02]', 'struck off on 2 April 1961', 0],
  ['[1961-03-20,1961-04-02]', 'struck off on 3 May 1961', 1],
])('a note has a date of the set %s: %s', (day, note, count) => {
  expect(noteClaimHints(archiveOf({ day, note }))).toHaveLength(count);
});

test.each<[string, string, number]>([
  ['It called it so on Monday.', 'words of Monday', 0],
  ['It called it so on Tuesday.', 'words of Monday', 1],
  ['It called it so on Tuesday.', 'its words', 0],
])('%s by %s', (says, note, count) => {
  const fields = `accounts: [{ by: "north", says: "${says}", sources: ["a"] }]`;
  expect(noteWeekdayHints(archiveOf({ fields, note }))).toHaveLength(count);
});

test.each<[string, number]>([
  ['Northland, 3 May 1995: it was.', 0],
  ['Southmark, 3 May 1995: it was.', 1],
  ['Northland and its guard: it was.', 0],
  ['Southmark and its guard: it was.', 1],
  ['It was so: Southmark said it.', 0],
])('a version: %s', (says, count) => {
  const fields = `accounts: [{ by: "north", says: "So.", sources: ["a"] }, { by: "south", says: "Not so.", sources: ["b"] }]
disagreements: [{ about: "it", versions: [{ says: "${says}", sources: ["a"] }] }]`;
  expect(toldBySourcesHints(archiveOf({ fields }))).toHaveLength(count);
});

const seed = 'Talks were held.\nMore is to come of the peace process.';

function receiptOf(
  fields: string,
  keys = 'lacking: [{ after: "p1", what: "A passage." }]\n',
): readonly string[] {
  const archive = readArchive(
    memoryDisk(
      testFiles({
        ...vocabularies,
        'content/outlets.yaml': ['Courier', 'Gazette']
          .map((name) => `- { id: "${name.toLowerCase()}", name: "${name}", whose: "unknown" }\n`)
          .join(''),
        'seeds/t.txt': seed,
        'seeds/t.yaml': `seed: "t.txt"
issuer: { value: "ministry", restsOn: "The ministry of Northland put it out." }
sources: { courier: { publisher: "Courier", url: "https://courier.example/748749", note: "\\"on Thursday\\"" } }
${fields}
`,
        'content/documents/doc.mdx': testDocument('t.txt', seed, `issuer: "ministry"\n${keys}`),
      }),
    ),
  );
  return receiptWordHints(archive).map(({ found }) => found);
}

test.each<[string, number]>([
  ['licence: "Courier (item 748749) allows it."', 0],
  ['licence: "Courier (item 748794) allows it."', 1],
  ['licence: "Gazette allows it."', 1],
  ['copy: { publisher: "Courier", url: "https://courier.example/748749" }', 0],
  ['copy: { publisher: "Courier", url: "https://courier.example/748748" }', 1],
  ['copy: { publisher: "Courier, evening edition", url: "https://courier.example/748748" }', 0],
  ['licence: "Courier says it \\"on Thursday\\"."', 0],
  ['licence: "Courier says it \\"on Wednesday\\"."', 1],
  ['licence: "It says that \\"talks were held\\"."', 0],
  ['complete: "No. More stands after \\"... were held\\"."', 0],
  ['complete: "No. More stands after \\"... peace process\\"."', 1],
])('a receipt: %s', (fields, count) => {
  expect(receiptOf(fields)).toHaveLength(count);
});

test.each<[string, number]>([
  ['lacking: [{ after: "p1", what: "A passage that Courier has." }]', 0],
  ['lacking: [{ after: "p1", what: "A passage that Gazette has." }]', 1],
  ['lacking: [{ after: "p1", what: "The same ministry has it." }]', 0],
  ['lacking: [{ what: "The part “map.pdf (application/pdf)” is not part of this text." }]', 0],
  ['lacking: [{ what: "The file “map.tiff” is not part of this text." }]', 0],
  ['lacking: [{ what: "The part “of the map. Then” is not part of this text." }]', 1],
  ['undated: [{ quote: { passage: "p1", exact: "Talks" }, note: "By Southmark and the same ministry." }]', 0],
])('a document: %s', (keys, count) => {
  expect(receiptOf('', `${keys}\n`)).toHaveLength(count);
});

test.each<[string, string, number]>([
  ['They were let go on Sunday.', 'on Wednesday', 0],
  ['The talks were on Sunday.', 'on Wednesday', 1],
  ['They were let go on Sunday.', 'let go at home on Monday', 1],
])('the event was on a Wednesday: %s by %s', (says, note, count) => {
  const fields = `accounts: [{ by: "north", says: "${says}", sources: ["a"] }]`;
  expect(noteWeekdayHints(archiveOf({ title: 'Talks', fields, note }))).toHaveLength(count);
});
