import { expect, test } from 'vitest';
import { testDocument, memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { inspect } from '../run.ts';

const text = 'They met on 1 March 1995.\n';
const event = (id: string, kind: string, actors: string) =>
  `{ id: "${id}", shape: "point", kind: "${kind}", title: "They met", actors: ${actors}, claims: [{ of: "whole", edtf: "1995-03-01", basis: "stated", written: "1 March 1995" }], quotes: [{ passage: "p1", exact: "on 1 March 1995" }] }`;
const document = testDocument(
  'a.txt',
  text,
  `events: [${event('one', 'meeting', '["north"]')}, ${event('two', 'talk', '["south", "east"]')}, ${event('three', 'vote', '["north"]')}]\n`,
);
const lists = {
  'content/kinds.yaml': ['meeting', 'talk', 'vote', 'statement', 'mention']
    .map((id) => `- { id: "${id}", name: "${id}", plural: "${id}s", glyph: "circle", scope: "It." }\n`)
    .join(''),
  'content/actors.yaml': ['north', 'south', 'east']
    .map((id) => `- { id: "${id}", name: "${id}" }\n`)
    .join(''),
};
const files = testFiles({ 'seeds/a.txt': text, 'content/documents/doc.mdx': document, ...lists });

function codesOf(all: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  return inspect(memoryDisk(all)).findings.map(({ code, file }) => `${code} ${file}`);
}

test.each(['kinds', 'actors'])('a list that is not there is told once, and none of its ids: %s', (name) => {
  const file = `content/${name}.yaml`;
  const { [file]: _, ...others } = files;
  const known = new Set(codesOf(files));
  expect(codesOf(others).filter((one) => !known.has(one))).toEqual([`list-missing ${file}`]);
});

test('a list that cannot be read is told once, and none of its ids', () => {
  const file = 'content/actors.yaml';
  const broken = { ...files, [file]: String(lists[file]).replace('name: "south" }', 'name: "south"') };
  const known = new Set(codesOf(files));
  expect(codesOf(broken).filter((one) => !known.has(one))).toEqual([`yaml-syntax ${file}`]);
});

test('of a list that is yet to be made each id is told at its place', () => {
  const { ['content/actors.yaml']: _, ...others } = files;
  const alone = {
    ...others,
    'content/documents/doc.mdx': document.replace('["south", "east"]', '["north"]'),
  };
  expect(codesOf(alone).filter((one) => one.startsWith('reference-unknown'))).toHaveLength(3);
});

test('a source of a document whose seed has no sidecar', () => {
  const dated = document.replace(
    'language: "en"',
    'language: "en"\ndate: { edtf: "1995-03-09", basis: "address", source: "paper" }',
  );
  expect(dated).toContain('source: "paper"');
  const codes = codesOf({ ...files, 'content/documents/doc.mdx': dated });
  expect(codes).toContain('sidecar-missing content/documents/doc.mdx');
  expect(codes.join()).not.toMatch(/document-date-not-in-address|reference-unknown/);
});

test.each([
  ['titleBasis: "supplied"', 'titleBasis: "suplied"'],
  ['titleBasis: "supplied"', 'titleBasis: "mine"'],
])('a value that is none of those to choose from hides nothing else: %s, %s', (right, wrong) => {
  const two = document.replace(right, wrong).replace('edtf: "1995-03-01"', 'edtf: "1995-03-02"');
  expect(two).toContain(wrong);
  const known = new Set(codesOf(files));
  expect(codesOf({ ...files, 'content/documents/doc.mdx': two }).filter((one) => !known.has(one))).toEqual([
    'value-wrong content/documents/doc.mdx',
    'words-other-date content/documents/doc.mdx',
  ]);
});

test('a day that an id carries, and no claim, is told once', () => {
  const told = (day: string) => `---
id: "talks-1995-03-01"
title: "Talks"
shape: "point"
kind: "meeting"
claims: [{ of: "whole", edtf: "${day}", sources: ["a"] }]
accounts: [{ by: "north", says: "They met on 1 March 1995.", sources: ["a"] }]
confidence: "high"
sources: { a: { publisher: "P", url: null, note: "on Wednesday" } }
---

They met on 1 March 1995.
`;
  const essay = (words: string) =>
    `---\nid: "essay"\ntitle: "E"\nauthors: ["A"]\ndate: "1995-05-01"\nasOf: "1995-05-01"\nsummary: "Of it."\nlanguage: "en"\n---\n\n${words}\n`;
  const all = (day: string, words = '') => {
    const essays = words === '' ? {} : { 'content/essays/essay.mdx': essay(words) };
    const { findings, hints } = inspect(
      memoryDisk({ ...files, ...essays, 'content/events/talks.mdx': told(day) }),
    );
    return [...findings, ...hints].filter(({ file }) => /talks|essay/.test(file));
  };
  const inEssay = (on: string) =>
    all('1995-03-02', `<Event id="talks-1995-03-01">Talks</Event> were held on ${on} 1995.`).filter(
      ({ file }) => file === 'content/essays/essay.mdx',
    );
  expect(all('1995-03-01')).toEqual([]);
  expect(all('1995-03-02').map(({ line, found }) => [line, found])).toEqual([
    [
      2,
      'the id "talks-1995-03-01" carries 1995-03-01, which no claim of the event gives, or none so exactly: they give "1995-03-02"',
    ],
  ]);
  expect(inEssay('1 March')).toEqual([]);
  expect(inEssay('21 March').map(({ found }) => found)).toEqual([
    expect.stringContaining('says 21 March 1995'),
  ]);
});
