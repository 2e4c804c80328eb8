import { expect, test } from 'vitest';
import fc from 'fast-check';
import { diskAt } from '../disk.ts';
import { emptyMemory } from '../memory.ts';
import { roadFiles } from '../../testing/road-archive.ts';
import { bytesOf, memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readTable } from '../table/read-table.ts';
import { writeTable } from '../table/write-table.ts';
import { sheetIn, sheetOut } from './sheet.ts';

test('what goes out and comes in unchanged changes nothing', () => {
  for (const delimiter of [',', ';']) {
    const disk = memoryDisk(roadFiles);
    const result = sheetIn(disk, bytesOf(sheetOut(disk, delimiter)));
    expect(result.problems).toEqual([]);
    expect(result.files).toEqual(new Map());
  }
});

test('the whole record goes out and comes in unchanged', () => {
  const disk = diskAt('.');
  const result = sheetIn(disk, bytesOf(sheetOut(disk)));
  expect([result.problems, result.changes]).toEqual([[], []]);
});

const many = Number(process.env['ATTESTED_SHEET_EVENTS'] ?? '1000');
test(`${many} made events go out and come in unchanged`, () => {
  const disk = memoryDisk(madeFiles(many));
  const memory = emptyMemory();
  const store = { recall: () => memory, keep: () => undefined };
  expect(sheetIn(disk, bytesOf(sheetOut(disk, ',', store)), store).changes).toEqual([]);
});

test('of made events one changed cell is one changed value', () => {
  const files = madeFiles(20);
  const disk = memoryDisk(files);
  const [header = [], ...rows] = cellsOf(sheetOut(disk));
  const row = rows.find(([, event, at]) => event === 'e10' && at === 'claims 1') ?? [];
  row[header.indexOf('title')] = 'Another title';
  const result = sheetIn(disk, bytesOf(writeTable([header, ...rows])));
  expect(result.problems).toEqual([]);
  const path = 'content/events/e10.mdx';
  expect([...result.files]).toEqual([
    [path, files[path]?.toString().replace(/title: .*/, 'title: "Another title"')],
  ]);
});

function madeFiles(count: number) {
  const texts = fc.sample(madeEvent, { numRuns: count, seed: 7 });
  return testFiles(
    Object.fromEntries(
      texts.map((text, at) => [`content/events/e${at}.mdx`, text.replace('ID', () => `e${at}`)]),
    ),
  );
}

const odd = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');
const madeEvent = fc
  .record({
    title: fc.oneof(
      odd,
      fc.constantFrom(
        '=1+1',
        "'=x",
        '-5',
        '@a',
        'a "b", c; d',
        '  spaces  ',
        '1-2',
        '007',
        'a\nb',
        'a\r\nb',
        '\ttab',
      ),
    ),
    year: fc.integer({ min: 1000, max: 2020 }),
    claims: fc.integer({ min: 1, max: 3 }),
    note: odd,
    key: fc.constantFrom('paper', 'a b', 'x"y', "o'k"),
  })
  .map(({ title, year, claims, note, key }) => {
    const quoted = JSON.stringify(key);
    return `---
id: ID # made
title: ${JSON.stringify(title)}
shape: point
kind: statement
claims:
${Array.from({ length: claims }, (_, at) => `  - {of: whole, edtf: "${year + at}", sources: [${quoted}]}${at === 0 && claims > 1 ? ' # first' : ''}\n`).join('')}confidence: high
sources: {${quoted}: {publisher: ${JSON.stringify(note)}, url: null}}
---
A sentence about nothing.
`;
  });

function cellsOf(sheet: string): string[][] {
  const { table } = readTable(bytesOf(sheet));
  return [table?.header ?? [], ...(table?.rows ?? []).map(({ cells }) => cells)].map((cells) => [...cells]);
}
