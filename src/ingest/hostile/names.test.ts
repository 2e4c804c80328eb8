import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { check } from '../../testing/checked.ts';
import { memoryDisk, testFiles, writeTemporary } from '../../testing/test-archive.ts';
import { diskAt } from '../disk.ts';
import { ingest, inspect } from '../run.ts';

// No document is ever lost: of every name, and of every pair of names, each seed becomes a draft of its own, or is told.

const isWhole = process.env['ATTESTED_HOSTILE'] === 'all';
// Every pair of them takes minutes, and more on a machine with other work.
const longest = isWhole ? 3_600_000 : 300_000;
const names: readonly string[] = [
  ...['con', 'CON', 'nul', 'aux', 'prn', 'com1', 'LPT9', 'con.letter', 'conference'],
  ...['.hidden', '..x', '-rf', '--help', '-', '_', '~', 'a.', 'a..', 'b ', ' b', 'b  c', 'b c', 'b-c', 'B_C'],
  ...['A', 'a', 'ａ', 'á', 'a\u0301', 'straße', 'strasse', 'STRASSE', 'ıstanbul', 'istanbul', 'İstanbul'],
  ...['ﬁle', 'file', 'և', 'եւ', 'Եւ', 'Å', 'Å', 'ſ', 's', 'Ⅳ', 'iv', 'æ', 'ae', '东京', 'ёлка', 'елка'],
  ...['a#b', 'a?b', 'a%2e', 'a%b', 'a:b', 'a*b', 'a"b', "a'b", 'a<b', 'a|b', 'a\\b', 'a\nb', 'a\tb'],
  ...[
    'a\u202eb',
    'a\u200bb',
    'a\u2028b',
    'a\ufeffb',
    '\u0001',
    '$(id)',
    '`id`',
    '${x}',
    '{x}',
    '<x>',
    '&amp;',
    '😀',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'index',
    'feed',
    'search',
    '404',
    '0',
    '1e3',
    'null',
    'true',
    'x',
  ],
  ...['sub/a', 'Sub/A', 'sub/con', 'sub./a', '.git/a', 'Thumbs', 'a~', '#a#'],
  ...['a'.repeat(196), 'a'.repeat(197), 'a'.repeat(251), 'Ե'.repeat(98), 'Ե'.repeat(125)],
];

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** Seeds of an archive of these that became no draft, and of which nothing was told. */
function lost(some: readonly string[]): readonly string[] {
  const seeds = some.map((name) => `${name}.txt`);
  const disk = memoryDisk(
    testFiles(Object.fromEntries(seeds.map((name) => [`seeds/${name}`, `Of ${name}.`]))),
  );
  const { findings, written, passedOver } = ingest(disk);
  const drafts = written.filter((path) => path.startsWith('content/documents/'));
  const drafted = new Set(
    drafts.map(
      (path) => /file: ("(?:[^"\\]|\\.)*")/.exec(new TextDecoder().decode(disk.files.get(path)))?.[1],
    ),
  );
  const left = seeds.filter((name) => !drafted.has(JSON.stringify(name)) && !passedOver.includes(name));
  if (left.length === 0) return [];
  const told = new Set([...findings, ...inspect(disk).findings].map(({ file }) => file));
  return left.filter((name) => !told.has(`seeds/${name}`));
}

test('every name is drafted or told', () => {
  const alone = names.filter((_, index) => isWhole || index % 8 === 0);
  expect(alone.filter((name) => lost([name]).length > 0)).toEqual([]);
  expect(lost(names)).toEqual([]);
});

test(
  'so is every pair of names',
  () => {
    const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));
    const tried = isWhole ? pairs : pairs.filter((_, index) => index % 197 === 0);
    expect(tried.filter((pair) => lost(pair).length > 0)).toEqual([]);
  },
  longest,
);

test('on a true disk, no name stops the ingest of the others, and a second run changes nothing', () => {
  const own = names.filter((name) => Buffer.byteLength(name) <= 251);
  const root = writeTemporary(
    testFiles(Object.fromEntries(own.map((name) => [`seeds/${name}.txt`, 'Words.']))),
  );
  roots.push(root);
  const { findings, written } = ingest(diskAt(root));
  expect(findings.filter(({ code }) => !code.startsWith('file-'))).toEqual([]);
  expect(written.length).toBeGreaterThan(30);
  expect(readdirSync(root).toSorted()).toEqual(['content', 'seeds']);
  expect(readdirSync(join(root, 'content/documents')).every((name) => /^[a-z0-9-]+\.mdx$/.test(name))).toBe(
    true,
  );
  expect(ingest(diskAt(root)).written).toEqual([]);
  const codes = new Set(check(diskAt(root)).map(({ code }) => code));
  expect([...codes].toSorted()).toEqual([
    'file-name-awkward',
    'file-name-device',
    'file-name-long',
    'file-names-collide',
  ]);
});
