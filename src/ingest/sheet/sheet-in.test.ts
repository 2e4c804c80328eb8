import { expect, test } from 'vitest';
import { road, roadFiles } from '../../testing/road-archive.ts';
import { bytesOf, memoryDisk } from '../../testing/test-archive.ts';
import { reportProblems } from '../table/cell-problem.ts';
import { readTable } from '../table/read-table.ts';
import { writeTable } from '../table/write-table.ts';
import { sheetIn, sheetOut, writeSheetFiles } from './sheet.ts';

const event = 'content/events/road-1995.mdx';
const document = 'content/documents/doc.mdx';

/** What of the event, a column, and the cell's new text. */
type Change = readonly [at: string, column: string, cell: string];

test.each<readonly [what: string, Change, from: string, to: string]>([
  [
    'a date',
    ['claims 1', 'edtf', '1995-03-02'],
    'edtf: "1995-03-01", sources',
    'edtf: "1995-03-02", sources',
  ],
  ['a doubt', ['claims 2', 'edtf', '1995?'], '"1995-05"', '"1995?"'],
  ['a list', ['claims 2', 'sources', '"other paper"'], '[paper, "other paper"]', '["other paper"]'],
  [
    'a longer list',
    ['claims 1', 'sources', 'paper "other paper"'],
    '[paper], time',
    '[paper, "other paper"], time',
  ],
  [
    'a new key',
    ['claims 2', 'marks', 'Road opened'],
    '"other paper"] }',
    '"other paper"], marks: "Road opened" }',
  ],
  ['a key taken out', ['claims 1', 'time', ''], ', time: "12:00"', ''],
  [
    'a text with a formula',
    ['accounts 1', 'says', '=It was for repairs.'],
    '=It was for works.',
    '=It was for repairs.',
  ],
  ['the text', ['event', 'text', 'One paragraph.'], road.split('---\n\n')[1]?.trim() ?? '', 'One paragraph.'],
  [
    'what is not known',
    ['notKnown 1', 'what', 'Who ordered it, and why.'],
    'ordered it.',
    'ordered it, and why.',
  ],
  ['a correction', ['corrected 1', 'edtf', '1995-06-03'], '"1995-06-02"', '"1995-06-03"'],
  ['a source', ['sources other paper', 'note', 'Ճանապարհը'], 'Ճանապարհ"', 'Ճանապարհը"'],
  [
    'an address',
    ['sources other paper', 'source_url', 'https://example.org/b'],
    'url: null',
    'url: "https://example.org/b"',
  ],
])('%s is changed, and no other character', (_, change, from, to) => {
  const result = takenIn([change]);
  expect(result.problems).toEqual([]);
  expect([...result.files]).toEqual([[event, road.replace(from, () => to)]]);
});

test('what a document attests is changed in the document', () => {
  const { files, problems } = takenIn([['claims 1', 'written', 'on 1 March 1995']], 'doc');
  expect(problems).toEqual([]);
  expect([...files]).toEqual([
    [document, roadFiles[document]?.toString().replace('written: "1 March', 'written: "on 1 March')],
  ]);
});

test('a title that several rows tell is changed by one of them', () => {
  expect(takenIn([['claims 2', 'title', 'Road shut']]).files.get(event)).toBe(
    road.replace('Road closed', 'Road shut'),
  );
  const both = takenIn([
    ['claims 1', 'title', 'Road shut'],
    ['claims 2', 'title', 'Road barred'],
  ]);
  expect(both.problems[0]?.found).toBe('"\\"Road barred\\"", where row 3 has "\\"Road shut\\"" for the same');
});

test('entries are added, and taken out', () => {
  const added = withRow({
    at: 'claims new',
    of: 'end',
    edtf: '1995-06',
    sources: 'paper',
    event: 'road-1995',
  });
  expect(added.files.get(event)).toBe(
    road.replace(
      '"other paper"] }\n',
      '"other paper"] }\n  - { of: end, edtf: "1995-06", sources: [paper] }\n',
    ),
  );
  const source = withRow({ at: 'sources third', publisher: 'Third', event: 'road-1995' }, [
    ['claims 1', 'sources', 'paper third'],
  ]);
  expect(source.files.get(event)).toBe(
    road
      .replace('"Ճանապարհ"}\n', '"Ճանապարհ"}\n  third: {publisher: "Third", url: null}\n')
      .replace('[paper], time', '[paper, third], time'),
  );
  expect(takenIn([['accounts 1', 'do', 'remove']]).files.get(event)).not.toContain('accounts');
});

test('a flag is set as spreadsheets write it', () => {
  const { files } = takenIn([
    ['claims 1', 'adopted', 'TRUE'],
    ['claims 1', 'because', 'It is nearer.'],
  ]);
  expect(files.get(event)).toContain('time: "12:00", adopted: true, because: "It is nearer."}');
});

test('a nested pair of keys comes with both', () => {
  const { files } = takenIn([
    ['accounts 1', 'quote', 'For works.'],
    ['accounts 1', 'quote_source', 'paper'],
  ]);
  expect(files.get(event)).toContain('sources: [paper], quote: {words: "For works.", source: paper}}');
});

test.each<readonly [what: string, Change, found: RegExp, instead: RegExp]>([
  [
    'a German day',
    ['claims 1', 'edtf', '01.03.1995'],
    /which day it means depends/,
    /"1995-03-01", or another.*format Text/,
  ],
  [
    'an American day',
    ['claims 1', 'edtf', '3/1/1995'],
    /depends on the country; the record has "1995-03-01"/,
    /Text/,
  ],
  ['a month', ['claims 2', 'edtf', 'May-95'], /as a spreadsheet writes it/, /"1995-05"/],
  ['a serial', ['claims 1', 'edtf', '34759'], /counts it, in days/, /"1995-03-01"/],
  [
    'a day with midnight',
    ['claims 1', 'edtf', '1995-03-01 00:00:00'],
    /as a spreadsheet writes it/,
    /"1995-03-01"/,
  ],
  ['a rewritten time', ['claims 1', 'time', '12:00:00'], /took it for a number or a time/, /"12:00"/],
  ['lost letters', ['sources other paper', 'note', '????????'], /question marks/, /UTF-8/],
  ['an error', ['accounts 1', 'says', '#NAME?'], /spreadsheet's error/, /It was for works/],
  ['no date', ['claims 1', 'edtf', '1995-02-30'], /February 1995 has 28 days/, /"1995-02/],
  ['no source', ['claims 1', 'sources', 'nobody'], /nobody/, /./],
  ['no kind', ['event', 'kind', 'party'], /party/, /./],
  ['no flag', ['claims 1', 'adopted', 'maybe'], /"maybe"/, /"true", or an empty cell/],
  ['no such column here', ['accounts 1', 'edtf', '1995'], /"accounts 1" has nothing of that name/, /empty/],
  ['no thing to do', ['claims 1', 'do', 'delete'], /"delete"/, /"remove"/],
  ['an emptied title', ['event', 'title', ''], /title/, /./],
])('%s is refused at its cell', (_, change, found, instead) => {
  const { problems, files, header } = takenIn([change]);
  expect(files.size).toBe(0);
  expect(problems.map((one) => [one.column, header[one.column - 1]])).toContainEqual([
    header.indexOf(change[1]) + 1,
    change[1],
  ]);
  const problem = problems.find(({ column }) => header[column - 1] === change[1]);
  expect([problem?.row, problem?.found, problem?.instead]).toEqual([
    rowOf(change[0]),
    expect.stringMatching(found),
    expect.stringMatching(instead),
  ]);
});

test.each<readonly [what: string, cells: Readonly<Record<string, string>>, column: string]>([
  ['date', { at: 'claims new', of: 'end', edtf: '1995-06', sources: 'nobody' }, 'sources'],
  ['side', { at: 'accounts new', speaker: 'nobody', says: 'It was.', sources: 'paper' }, 'speaker'],
  [
    'source of words',
    { at: 'accounts new', speaker: 'north', says: 'So.', quote: 'So', quote_source: 'x', sources: 'paper' },
    'quote_source',
  ],
  ['address', { at: 'sources third', publisher: 'Third', source_url: 'javascript:alert(1)' }, 'source_url'],
  ['day', { at: 'sources third', publisher: 'Third', accessed: '1995-02-30' }, 'accessed'],
])('what is wrong with the %s of a new row is told at its cell', (_, cells, column) => {
  const { problems, header } = withRow({ event: 'road-1995', ...cells });
  const row = cellsOf(sheetOut(memoryDisk(roadFiles))).length + 1;
  expect(problems.map((one) => [one.row, header[one.column - 1]])).toContainEqual([row, column]);
  expect(problems.filter((one) => one.row !== row)).toEqual([]);
});

test('a row of no document, or of a document that is not there, is told at that cell', () => {
  const of = (cells: Readonly<Record<string, string>>) => {
    const { problems, header } = withRow({ at: 'claims new', of: 'start', edtf: '1995', ...cells });
    return problems.map((one) => header[one.column - 1]);
  };
  expect(of({ document: 'nothing', event: 'road-1995' })).toEqual(['document']);
  expect(of({ document: '', event: 'nothing' })).toEqual(['event']);
});

test('all cells that are wrong are told in one run', () => {
  const { problems, header } = takenIn([
    ['claims 1', 'edtf', '1995-13'],
    ['claims 2', 'edtf', 'May'],
    ['event', 'kind', 'party'],
  ]);
  const report = reportProblems('sheet.csv', header, problems);
  expect(report).toMatch(/^sheet\.csv:2:5 {2}row 2, column E "kind"$/m);
  expect(report).toMatch(/^sheet\.csv:3:8 {2}row 3, column H "edtf"$/m);
  expect(report).toMatch(/^sheet\.csv:4:8 {2}row 4, column H "edtf"$/m);
});

test('a cell too many hides no other fault', () => {
  const disk = memoryDisk(roadFiles);
  const rows = cellsOf(sheetOut(disk));
  const header = rows[0]!;
  rows[2]!.push('x');
  rows[3]![header.indexOf('edtf')] = '1995-13';
  const { problems, files } = sheetIn(disk, bytesOf(writeTable(rows)));
  expect(files.size).toBe(0);
  expect(problems.map(({ row, column }) => [row, column])).toEqual([
    [3, header.length + 1],
    [4, header.indexOf('edtf') + 1],
  ]);
});

test('a row of a record that has changed since is not written over', () => {
  const disk = memoryDisk(roadFiles);
  const rows = cellsOf(sheetOut(disk));
  const changed = road.replace('"1995-05"', '"1995-06"');
  disk.files.set(event, bytesOf(changed));
  expect(sheetIn(disk, bytesOf(writeTable(rows))).problems).toMatchObject([
    { row: 4, found: 'the record has changed since this row was taken out: it has "1995-06" here' },
  ]);
  rows.splice(3, 1);
  expect(sheetIn(disk, bytesOf(writeTable(rows))).problems).toEqual([]);
});

test.each<readonly [string, (rows: string[][]) => Uint8Array, RegExp]>([
  [
    'columns and rows in another order',
    (rows) => bytesOf(writeTable(rows.map((row) => row.toReversed()))),
    /^$/,
  ],
  [
    'fewer rows and columns',
    (rows) => bytesOf(writeTable(rows.slice(0, 3).map((row) => [...row.slice(0, 12), row.at(-1) ?? '']))),
    /^$/,
  ],
  ['tabs', (rows) => bytesOf(writeTable(rows, '\t')), /^$/],
  ['lines of Unix', (rows) => bytesOf(writeTable(rows).replaceAll('\r\n', '\n')), /^$/],
  ['sep=', (rows) => bytesOf(`sep=;\r\n${writeTable(rows, ';').slice(1)}`), /^$/],
  [
    'another column',
    (rows) => bytesOf(writeTable(rows.map((row, at) => [...row, at === 0 ? 'mine' : 'x']))),
    /no column is called "mine"/,
  ],
  [
    'a header without state',
    (rows) => bytesOf(writeTable(rows.map((row) => row.slice(0, -1)))),
    /no column "state"/,
  ],
  ['a row twice', (rows) => bytesOf(writeTable([...rows, rows[2] ?? []])), /the same row as row 3/],
  [
    'an id of nothing',
    (rows) => bytesOf(writeTable(rows.map((row, at) => (at === 2 ? ['', 'road', ...row.slice(2)] : row)))),
    /no context event has the id "road"/,
  ],
  ['ANSI', (rows) => Uint8Array.from([...bytesOf(writeTable(rows)), 0xe9]), /not UTF-8/],
  ['a quotation mark left open', (rows) => bytesOf(`${writeTable(rows)}"a`), /no CSV from here on/],
])('%s', (_, made, found) => {
  const disk = memoryDisk(roadFiles);
  const { problems, changes } = sheetIn(disk, made(cellsOf(sheetOut(disk))));
  expect(problems[0]?.found ?? '').toMatch(found);
  expect(changes).toEqual([]);
});

test('what is written reads as the sheet says', () => {
  const disk = memoryDisk(roadFiles);
  const rows = withChanges(cellsOf(sheetOut(disk)), [['claims 2', 'edtf', '1995-06']]);
  const sheet = bytesOf(writeTable(rows));
  writeSheetFiles(disk, sheetIn(disk, sheet).files);
  expect(sheetIn(disk, sheet)).toMatchObject({ problems: [], changes: [] });
});

function takenIn(changes: readonly Change[], of = '') {
  const disk = memoryDisk(roadFiles);
  return sheetIn(disk, bytesOf(writeTable(withChanges(cellsOf(sheetOut(disk)), changes, of))));
}

function withRow(cells: Readonly<Record<string, string>>, changes: readonly Change[] = []) {
  const disk = memoryDisk(roadFiles);
  const rows = withChanges(cellsOf(sheetOut(disk)), changes);
  return sheetIn(disk, bytesOf(writeTable([...rows, (rows[0] ?? []).map((name) => cells[name] ?? '')])));
}

function withChanges(rows: string[][], changes: readonly Change[], of = ''): string[][] {
  for (const [at, column, cell] of changes) {
    const row = rows.find((one) => one[0] === of && one[2] === at);
    if (row !== undefined) row[rows[0]?.indexOf(column) ?? -1] = cell;
  }
  return rows;
}

function rowOf(at: string): number {
  return cellsOf(sheetOut(memoryDisk(roadFiles))).findIndex((row) => row[2] === at) + 1;
}

function cellsOf(sheet: string): string[][] {
  const { table } = readTable(bytesOf(sheet));
  return [table?.header ?? [], ...(table?.rows ?? []).map(({ cells }) => cells)].map((cells) => [...cells]);
}
