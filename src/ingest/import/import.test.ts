import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bytesOf, memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { inspect, publishIds } from '../run.ts';
import { answersToFillIn, readAnswers, type Answers } from './answers.ts';
import { reportProblems } from '../table/cell-problem.ts';
import { importFile, writeImported } from './import.ts';
import type { ColumnRole } from './table-columns.ts';

const all: Answers = { publisher: 'River Museum', kind: 'stoppage', january: 'day', numerals: 'day-first' };

test('a sheet of TimelineJS becomes events that wait for a review', () => {
  const sheet = `Year,Month,Day,Time,End Year,End Month,Display Date,Headline,Text,Media,Type,Group
,,,,,,,The river,"about it",,title,
1963,1,1,0:00:00,,,,Bridge built,"<p>The <b>bridge</b>, <a href=""https://example.org/x"">told</a>.</p><p>Twice.</p>",https://example.org/p.jpg,,Works
1970,3,,,1971,,,=Bridge widened,,,,Works
1980,5,17,14:30,,,,Flood,"It came on 3 May 1980; they called it ""a wave"".",,,
-44,,,,,,,Ancient bridge,,,,meeting
`;
  const { files, told, problems, questions } = brought('river.csv', sheet, {
    ...all,
    kind: null,
    kinds: { Works: 'agreement', '': 'stoppage' },
    january: 'year',
  });
  expect([problems, questions]).toEqual([[], []]);
  expect([...files.keys()]).toEqual([
    'bridge-built.mdx',
    'bridge-widened.mdx',
    'flood.mdx',
    'ancient-bridge.mdx',
  ]);
  expect(files.get('bridge-built.mdx')).toBe(`---
# Media url: https://example.org/p.jpg
id: bridge-built
title: "Bridge built"
shape: point
kind: agreement
claims:
  - {of: whole, edtf: "1963", sources: [imported]}
confidence: low
confidenceNote: "Imported from river.csv, and compared with no source yet."
sources:
  imported: {publisher: "River Museum", url: null, title: "river.csv"}
reviewed: false
---
The bridge, told (https://example.org/x).

Twice.
`);
  expect(files.get('bridge-widened.mdx')).toContain('title: "=Bridge widened"\nshape: span');
  expect(files.get('bridge-widened.mdx')).toContain(
    '  - {of: start, edtf: "1970-03", sources: [imported]}\n  - {of: end, edtf: "1971"',
  );
  expect(files.get('ancient-bridge.mdx')).toContain('kind: meeting\nclaims:\n  - {of: whole, edtf: "-0043"');
  expect(told.map(({ row, said }) => `${row} ${said}`)).toEqual([
    '2 the title of the timeline, which is no event, is left out',
    '3 1963-01-01 becomes 1963, as answered',
    '5 1980-05-17 14:30: no time zone is given; elsewhere it may have been the day before or after',
  ]);
});

test('what is brought in is published only when somebody has reviewed it', () => {
  const disk = memoryDisk(testFiles({}));
  const { files } = importFile(disk, fileOf('a.csv', 'title,date\nRoad closed,1995-03-01\n'));
  expect(writeImported(disk, files)).toEqual(['road-closed.mdx']);
  expect(inspect(disk)).toMatchObject({
    findings: [],
    hints: [
      { file: 'content/events/road-closed.mdx', found: 'this event is not reviewed, so it is not published' },
      { file: 'content/published.txt' },
    ],
  });
  expect(publishIds(disk).added).not.toContain('events/road-closed/');
  const path = 'content/events/road-closed.mdx';
  disk.files.set(
    path,
    bytesOf(new TextDecoder().decode(disk.files.get(path)).replace('reviewed: false\n', '')),
  );
  expect(publishIds(disk).added).toContain('events/road-closed/');
});

test('brought in again, nothing is new, and nothing written over', () => {
  const disk = memoryDisk(testFiles({}));
  const file = fileOf('a.csv', 'title,date,text\nRoad closed,1995-03-01,It was.\n');
  writeImported(disk, importFile(disk, file).files);
  expect(importFile(disk, file)).toMatchObject({ kept: 1, files: new Map() });
  const path = 'content/events/road-closed.mdx';
  const edited = new TextDecoder().decode(disk.files.get(path)).replace('reviewed: false\n', '');
  disk.files.set(path, bytesOf(edited));
  const { questions, files } = importFile(disk, file);
  expect(files.size).toBe(0);
  expect(questions.map(({ path: asked }) => asked)).toEqual([['ids', 'event road-closed']]);
  const answered = { ...file, answers: { ...all, ids: { 'event road-closed': 'road-closed-again' } } };
  expect([...importFile(disk, answered).files.keys()]).toEqual(['road-closed-again.mdx']);
  expect(new TextDecoder().decode(disk.files.get(path))).toBe(edited);
});

test.each<readonly [written: string, edtf: string, said: RegExp]>([
  ['1995-03~', '1995-03~', /^$/],
  ['12 December 1995', '1995-12-12', /is read as 1995-12-12/],
  ['25/12/1995', '1995-12-25', /is read as 1995-12-25$/],
  ['03/04/1995', '1995-04-03', /1995-04-03, day-first/],
  ['c. 1850', '1850~', /1850~/],
  ['1995-03-01T23:30:00Z', '1995-03-01', /that of UTC.*day before or after/],
  ['1995-03-01 00:00', '1995-03-01', /midnight is left out/],
])('a date written %s is %s', (written, edtf, said) => {
  const { files, told } = brought('a.csv', `title,date\nRoad,${written}\n`);
  expect(files.get('road.mdx')).toContain(`edtf: "${edtf}"`);
  expect(told.map((one) => one.said).join()).toMatch(said);
});

test.each([
  ['first half of 1995', 'whole, edtf: "[1995-01..1995-06]"'],
  ['second half of May 1995', 'whole, edtf: "[1995-05-16..1995-05-31]"'],
  ['first quarter of 1995', 'whole, edtf: "[1995-01..1995-03]"'],
  ['first half of the 19th century', 'whole, edtf: "[1801..1850]"'],
  ['between 3 and 5 May 1995', 'whole, edtf: "[1995-05-03..1995-05-05]"'],
  ['3 or 4 May 1995', 'whole, edtf: "[1995-05-03,1995-05-04]"'],
  ['before 3 May 1995', 'whole, edtf: "[..1995-05-02]"'],
  ['no earlier than 3 May 1995 and no later than 9 May 1995', 'whole, edtf: "[1995-05-03..1995-05-09]"'],
  ['no earlier than 3 and no later than 9 May 1995', 'whole, edtf: "[1995-05-03..1995-05-09]"'],
  ['not until 3 May 1995', 'whole, edtf: "[1995-05-03..]"'],
])('%s is a time within, and nothing that lasted', (written, claim) => {
  const { files, problems } = brought('a.csv', `title,date\nRoad,${written}\n`);
  expect(problems).toEqual([]);
  expect(files.get('road.mdx')).toContain(`shape: point\nkind: stoppage\nclaims:\n  - {of: ${claim}, `);
});

test.each([
  ['until 3 May 1995', 'end, edtf: "1995-05-03"'],
  ['Through 3 May 1995', 'end, edtf: "1995-05-03"'],
  ['up to May 1995', 'end, edtf: "1995-05"'],
  ['until 3 or 4 May 1995', 'end, edtf: "[1995-05-03,1995-05-04]"'],
  ['until the first half of 1995', 'end, edtf: "[1995-01..1995-06]"'],
  ['since 3 May 1995', 'start, edtf: "1995-05-03"'],
  ['from 3 May 1995 on', 'start, edtf: "1995-05-03"'],
  ['from 1995 onwards', 'start, edtf: "1995"'],
  ['starting 3 May 1995', 'start, edtf: "1995-05-03"'],
  ['as of May 1995', 'start, edtf: "1995-05"'],
  ['from 3 May 1995', 'start, edtf: "1995-05-03"'],
  ['From 3 or 4 May 1995', 'start, edtf: "[1995-05-03,1995-05-04]"'],
  ['from the first half of 1995', 'start, edtf: "[1995-01..1995-06]"'],
  ['1995 onwards', 'start, edtf: "1995"'],
  ['since at least 3 May 1995', 'start, edtf: "[..1995-05-03]"'],
  ['at least since 1995', 'start, edtf: "[..1995]"'],
  ['until at least May 1995', 'end, edtf: "[1995-05..]"'],
  ['at least until 3 May 1995', 'end, edtf: "[1995-05-03..]"'],
])('%s is one end of what lasted', (written, claim) => {
  const { files, told, problems } = brought('a.csv', `title,date\nRoad,${written}\n`);
  expect(problems).toEqual([]);
  expect(files.get('road.mdx')).toContain(
    `shape: span\nkind: stoppage\nclaims:\n  - {of: ${claim}, sources: [imported]}\nconfidence`,
  );
  expect(told.map(({ said }) => said).join()).toContain(`the ${claim.split(',')[0] ?? ''} of what lasted`);
});

test.each(['from 3 to 5 May 1995', '3 to 5 May 1995', 'from 3 May 1995 until 5 May 1995'])(
  '%s is both ends of what lasted',
  (written) => {
    const { files, problems } = brought('a.csv', `title,date\nRoad,${written}\n`);
    expect(problems).toEqual([]);
    expect(files.get('road.mdx')).toMatch(/of: start, edtf: "1995-05-03".*\n.*of: end, edtf: "1995-05-05"/);
  },
);

test.each([
  '12 & 13 December 1995',
  '12 and 13 December 1995',
  'December 12 & 13, 1995',
  '12+13 December 1995',
])('%s is two days that follow each other', (written) => {
  const { files, problems } = brought('a.csv', `title,date\nRoad,"${written}"\n`);
  expect(problems).toEqual([]);
  expect(files.get('road.mdx')).toMatch(/of: start, edtf: "1995-12-12".*\n.*of: end, edtf: "1995-12-13"/);
});

test.each([
  ['3 May 1995 at noon', 'noon'],
  ['3 May 1995, 2 pm', '2 pm'],
  ['May 3, 1995 at 14:30', '14:30'],
  ['noon on 3 May 1995', 'noon'],
  ['3 May 1995 in the morning', 'in the morning'],
])('%s is a day and a time of day', (written, time) => {
  const { files, problems } = brought('a.csv', `title,date\nRoad,"${written}"\n`);
  expect(problems).toEqual([]);
  expect(files.get('road.mdx')).toMatch(/edtf: "1995-05-03"/);
  expect(files.get('road.mdx')).toMatch(new RegExp(`time: "?${time}"?`));
});

test.each([
  ['until 3 May 1995, noon', 'end', 'noon'],
  ['noon, until 3 May 1995', 'end', 'noon'],
  ['since 3 May 1995 at 14:30', 'start', '14:30'],
  ['until 3 May 1995 at midnight', 'end', undefined],
])('%s is an end or a start with its time', (written, of, time) => {
  const { files, told, problems } = brought('a.csv', `title,date\nRoad,"${written}"\n`);
  expect(problems).toEqual([]);
  expect(files.get('road.mdx')).toContain('shape: span');
  expect(files.get('road.mdx')).toContain(`{of: ${of}, edtf: "1995-05-03"`);
  expect(/time: "?([^",}]+)/.exec(files.get('road.mdx') ?? '')?.[1]).toBe(time);
  expect(told.map(({ said }) => said).join()).toContain(`the ${of} of what lasted`);
});

test('a time that is about is not made exact', () => {
  const { files } = brought('a.csv', 'title,date\nRoad,3 May 1995 at about noon\n');
  expect(files.get('road.mdx')).toMatch(/time: "?about noon"?/);
});

test.each([
  ['3 May 1995 at noon', '18:00'],
  ['3 May 1995 at about noon', '12:00'],
  ['3 May 1995 in the morning', '09:00'],
  ['1995-05-03T14:30Z', '14:30 (UTC+4)'],
  ['1995-05-03 14:30', '15:30'],
])('%s and a column with %s tell two times', (written, time) => {
  const { files, problems } = brought('a.csv', `title,date,time\nRoad,${written},${time}\n`);
  expect(problems).toMatchObject([{ row: 2, column: 3 }]);
  expect(problems[0]?.found).toContain(`"${time}" is another time of day than`);
  expect(files.size).toBe(0);
});

test.each([
  ['3 May 1995 at noon', '12:00', '12:00'],
  ['3 May 1995 at 2 pm', '14:00:00', '14:00:00'],
  ['1995-05-03T14:30Z', '14:30', '14:30 (UTC)'],
  ['1995-05-03 14:30', '14:30 (UTC+4)', '14:30 (UTC+4)'],
])('%s and a column with %s tell one time', (written, time, kept) => {
  const { files, problems } = brought('a.csv', `title,date,time\nRoad,${written},${time}\n`);
  expect(problems).toEqual([]);
  expect(files.get('road.mdx')).toContain(`time: "${kept}"`);
});

test.each([
  ['Thursday, 12 May 1995 at noon', 'names a weekday that 1995-05-12 was not'],
  ['Thursday, 12 May 1995, 10.30 a.m.', 'names a weekday that 1995-05-12 was not'],
  ['May 1995, 10:30', 'has a time of day, and no one day that it is of'],
  ['3 or 4 May 1995 at noon', 'has a time of day, and no one day that it is of'],
  ['3 May 1995 at presumably noon', 'has more than a day and its time of day'],
])('%s is refused with what is wrong with it', (written, what) => {
  const { files, problems } = brought('a.csv', `title,date\nRoad,"${written}"\n`);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.found).toContain(what);
  expect(files.size).toBe(0);
});

test('midnight may be of either day, and no clock shows 25:00', () => {
  const midnight = brought('a.csv', 'title,date\nRoad,3 May 1995 at midnight\n');
  expect(midnight.problems).toEqual([]);
  expect(midnight.files.get('road.mdx')).not.toContain('time:');
  expect(midnight.told.map(({ said }) => said).join()).toContain('midnight is left out');
  expect(brought('a.csv', 'title,date\nRoad,3 May 1995 at 25:00\n').problems).toMatchObject([
    { found: '"3 May 1995 at 25:00" has a time of day that there is not' },
  ]);
});

test('days apart in one cell are two dates', () => {
  const { files, problems } = brought('a.csv', 'title,date\nRoad,12 & 14 December 1995\n');
  expect(problems).toMatchObject([
    {
      found: '"12 & 14 December 1995" names more than one date',
      instead: 'a row for each: "1995-12-12", "1995-12-14"',
    },
  ]);
  expect(files.size).toBe(0);
});

test('a start does not stand where the end does, nor an end where the start does', () => {
  const rows = 'title,start,end\nRoad,since 3 May 1995,until May 1996\nRail,until 1995,since 1996\n';
  const { files, problems } = brought('a.csv', rows);
  expect(problems).toMatchObject([
    { row: 3, column: 2, found: '"until 1995" tells an end, and stands where it starts' },
    { row: 3, column: 3, found: '"since 1996" tells a start, and stands where it ends' },
  ]);
  expect(files.size).toBe(0);
  const { files: right } = brought('a.csv', rows.replace(/Rail.*\n/, ''));
  expect(right.get('road.mdx')).toContain('of: end, edtf: "1996-05"');
});

test.each([
  ['31 Feb 1995', '"1995-02"'],
  ['1995-02-30', '"1995-02"'],
  ['1995-03-04?~', '"1995-03-04%"'],
  ['1995-02-30~', '"1995-02~"'],
  ['1995-02-30/1995-03-04', '"1995-02/1995-03-04"'],
])('of %s no day is offered that it does not name', (date, instead) => {
  expect(brought('a.csv', `title,date\nRoad,${date}\n`).problems).toMatchObject([{ instead }]);
});

test('all that is wrong is told in one run, at its cell', () => {
  const { problems, files } = brought(
    'a.csv',
    'title,date,url\nRoad,44986,\n,1995,\nRoad,1995-02-30,\nRail,1995,ftp://x\n',
  );
  expect(problems.map(({ row, column, found }) => `${row}:${column} ${found}`)).toEqual([
    '2:2 "44986" is a day as a spreadsheet counts it',
    '3:1 no title',
    '4:2 "1995-02-30" is no date that can be read',
    '5:3 "ftp://x" is no address of a page',
  ]);
  expect(files.size).toBe(0);
  expect(brought('a.csv', 'title,date,url\nRail,1995,no address\n').problems).toMatchObject([
    { row: 2, column: 3 },
  ]);
});

test.each(['date', 'start'])('a column %s beside an end is the start', (name) => {
  const head = `title,${name},end\n`;
  expect(brought('a.csv', `${head}Road,1995-03-01,1996\n`).files.get('road.mdx')).toContain(
    'shape: span\nkind: stoppage\nclaims:\n  - {of: start, edtf: "1995-03-01", sources: [imported]}\n  - {of: end, edtf: "1996"',
  );
  expect(brought('a.csv', `${head}Road,1995-03-01,\nRail,,1996\n`).problems).toEqual([]);
  const { problems, files } = brought('a.csv', `${head}Rail,1995,\nRoad,1996-03-01,1995\n`);
  expect(problems).toMatchObject([
    { row: 3, column: 3, found: 'the end "1995" lies before the start "1996-03-01"' },
  ]);
  expect(files.size).toBe(0);
});

test.each<readonly [written: string, read: string]>([
  ['1995-01-01', ''],
  ['01/01/1995', '"01/01/1995" is read as 1995-01-01; '],
  ['1 January 1995', '"1 January 1995" is read as 1995-01-01; '],
  [
    '1995-01-01 00:00',
    '"1995-01-01 00:00": midnight is left out, since programs write it where no time is known; ',
  ],
])('%s in any table may stand for its year', (written, read) => {
  const sheet = `title,date\nRoad,${written}\n`;
  const year = brought('a.csv', sheet, { ...all, january: 'year' });
  expect(year.files.get('road.mdx')).toContain('edtf: "1995"');
  expect(year.told.map(({ said }) => said)).toEqual([`${read}1995-01-01 becomes 1995, as answered`]);
  const day = brought('a.csv', sheet);
  expect(day.files.get('road.mdx')).toContain('edtf: "1995-01-01"');
  expect(day.told.map(({ said }) => said)).toEqual([
    `${read}1995-01-01 stays a day, as answered: it may be more exact than is known`,
  ]);
  const open = { ...all, january: null };
  expect(brought('a.csv', sheet, open).questions.map(({ path }) => path)).toEqual([['january']]);
  const own = brought('a.csv', sheet, { ...open, dates: { 'row 2, 1995-01-01': '1995~' } });
  expect(own.files.get('road.mdx')).toContain('edtf: "1995~"');
});

test('a first of January with its time is a day', () => {
  const { files, told } = brought('a.csv', 'title,date,time\nRoad,1995-01-01,noon\n', {
    ...all,
    january: 'year',
  });
  expect([told, files.get('road.mdx')]).toEqual([[], expect.stringContaining('edtf: "1995-01-01"')]);
});

test('a date with an end of its own has no other', () => {
  expect(brought('a.csv', 'title,date,end\nRoad,1995/1996,1997\n').problems).toMatchObject([
    { row: 2, column: 2, found: '"1995/1996" has an end of its own, and the row has another' },
  ]);
});

test('what cannot be known is asked, and a file of answers asks it', () => {
  const sheet =
    'Year,Month,Day,Headline,Display Date,Group\n1963,1,1,A,,Works\n1964,6,1,B,early summer 1964,Works\n';
  const { questions, files } = brought('a.csv', sheet, {});
  expect(files.size).toBe(0);
  expect(questions.map(({ path }) => path)).toEqual([
    ['january'],
    ['dates', 'row 3, 1964-06-01'],
    ['publisher'],
    ['kinds', 'Works'],
  ]);
  const text = answersToFillIn({}, questions, 'a.csv');
  expect(text).toContain('january: ""');
  const filled = readAnswers(
    text
      .replace('january: ""', 'january: "year"')
      .replace('publisher: ""', 'publisher: "P"')
      .replace('"Works": ""', '"Works": "meeting"')
      .replace('1964-06-01": ""', '1964-06-01": "1964-06~"'),
  );
  const done = brought('a.csv', sheet, filled);
  expect(done.questions).toEqual([]);
  expect(done.files.get('b.mdx')).toContain('edtf: "1964-06~"');
});

test('columns are named by hand, and those left out are told', () => {
  const columns = new Map<ColumnRole, string>([
    ['title', 'Titel'],
    ['date', 'Datum'],
    ['source', 'Quelle'],
  ]);
  const file = {
    ...fileOf('a.csv', 'Titel;Datum;Quelle;Notiz\nTreaty;1995/1996;Daily News;x\nOpen;1995/..;Daily News;\n'),
    columns,
  };
  const { files, told } = importFile(memoryDisk(testFiles({})), file);
  expect(files.get('treaty.mdx')).toContain(
    '- {of: start, edtf: "1995", sources: [daily-news]}\n  - {of: end, edtf: "1996", sources: [daily-news]}',
  );
  expect(files.get('treaty.mdx')).toContain('daily-news: {publisher: "Daily News", url: null}');
  expect(told.map(({ said }) => said)).toEqual(['the column "Notiz" is left out']);
});

test('events of one title have the date in their ids, whatever their order', () => {
  const names = (rows: string) => [...brought('a.csv', `title,date\n${rows}`).files.keys()].sort();
  expect(names('Talks,1995\nTalks,1996-05\n')).toEqual(['talks-1995.mdx', 'talks-1996-05.mdx']);
  expect(names('Talks,1996-05\nTalks,1995\n')).toEqual(['talks-1995.mdx', 'talks-1996-05.mdx']);
  expect(names('Խոսակցություն,1995\n')).toEqual(['khosaktsutyun.mdx']);
  expect(names('…,1995\n')).toEqual(['event-1995.mdx']);
});

test('JSON of TimelineJS', () => {
  const timeline = {
    title: { text: { headline: 'T' } },
    events: [
      {
        start_date: { year: 1995, month: '3', day: 1, hour: '14', minute: 5 },
        text: { headline: 'Flood' },
        media: { url: 'https://example.org/a', credit: 'C' },
      },
      {
        start_date: { year: '1995' },
        end_date: { year: '1996' },
        text: { headline: 'Repair', text: '<p>a</p>' },
        unique_id: 'repair-1',
      },
    ],
    eras: [{ start_date: { year: 1990 }, end_date: { year: 1999 }, text: { headline: 'The nineties' } }],
  };
  const { files, problems } = brought('a.json', JSON.stringify(timeline, undefined, 2));
  expect(problems).toEqual([]);
  expect([...files.keys()]).toEqual(['flood.mdx', 'repair-1.mdx', 'the-nineties.mdx']);
  expect(files.get('flood.mdx')).toContain('time: "14:05, time zone not given"');
  const broken = brought(
    'a.json',
    JSON.stringify({ events: [{ text: {} }, { start_date: { year: 1995, month: 13 } }] }, undefined, 1),
  );
  expect(broken.problems.map(({ row, found }) => [row, found.split('\n')[0]])).toEqual([
    [3, expect.stringContaining('event 1')],
    [7, 'event 2: "1995-13" is no date'],
  ]);
  expect(brought('a.json', '{"events": [\n}').problems).toMatchObject([{ row: 2, column: 1 }]);
});

test.each([
  [-44, '-0043'],
  [-1, '0000'],
  ['0085', '0085'],
  [850, '0850'],
])('a year %s of TimelineJS is %s', (year, edtf) => {
  const { files } = brought('a.json', JSON.stringify(slideIn({ year })));
  expect(files.get('road.mdx')).toContain(`edtf: "${edtf}"`);
});

test('of which century a year of two digits is, is asked', () => {
  const text = JSON.stringify(slideIn({ year: 85, month: 1, day: 1, hour: 14 }));
  const { files, questions } = brought('a.json', text);
  expect([files.size, questions.map(({ path }) => path)]).toEqual([0, [['dates', 'event 1, 0085-01-01']]]);
  expect(questions[0]?.about).toContain('"Road" is dated "85", and of which century is not said');
  const done = brought('a.json', text, { ...all, dates: { 'event 1, 0085-01-01': '1985-01-01' } });
  expect(done.files.get('road.mdx')).toContain('edtf: "1985-01-01", time: "14:00, time zone not given"');
  expect(done.told.at(-1)?.said).toContain('0085-01-01 becomes 1985-01-01, as answered');
  const sheet = 'Year,Month,Day,Headline\n85,3,,Road\n';
  expect(brought('a.csv', sheet).questions.map(({ path }) => path)).toEqual([['dates', 'row 2, 0085-03']]);
});

test('a year of two digits in any table is told, and never guessed', () => {
  for (const written of ['85', '3/4/85', '3 March 85', "March '85"]) {
    const { files, problems, questions } = brought('a.csv', `title,date\nRoad,${written}\n`);
    expect([written, files.size, problems.length + questions.length]).toEqual([written, 0, 1]);
  }
});

test('GEDCOM', () => {
  const gedcom = `0 HEAD
1 GEDC
2 VERS 5.5.1
1 CHAR UTF-8
0 @I1@ INDI
1 NAME John /Smith/
1 BIRT
2 DATE ABT 1850
2 PLAC York
2 SOUR @S1@
3 PAGE p. 4
1 DEAT
2 DATE @#DJULIAN@ 1 JAN 1701
1 OCCU Smith
0 @F1@ FAM
1 HUSB @I1@
1 MARR
2 DATE FROM 1870 TO 1873
0 @S1@ SOUR
1 TITL Parish register
1 PUBL Church of York
0 TRLR
`;
  const { questions, told } = brought('a.ged', gedcom);
  expect(questions.map(({ path }) => path)).toEqual([['dates', 'line 13, @#DJULIAN@ 1 JAN 1701']]);
  expect(told.map(({ row, said }) => `${row} ${said}`)).toEqual([
    '8 "ABT 1850" becomes 1850~',
    '18 "FROM 1870 TO 1873" becomes a start 1870 and an end 1873',
    '1 without a date, and left out: 1',
  ]);
  const { files } = brought('a.ged', gedcom, { ...all, dates: { 'line 13, @#DJULIAN@ 1 JAN 1701': '-' } });
  expect([...files.keys()]).toEqual(['birth-of-john-smith.mdx', 'marriage-of-john-smith.mdx']);
  expect(files.get('birth-of-john-smith.mdx')).toContain(
    'placeNote: "York"\nclaims:\n  - {of: whole, edtf: "1850~", sources: [parish-register]}',
  );
  expect(brought('a.ged', '0 HEAD\nno line\n').problems).toMatchObject([{ row: 2 }]);
});

test('of a date of GEDCOM that there is not, the fault alone is told', () => {
  const { told, problems } = brought(
    'a.ged',
    `0 HEAD
0 @I1@ INDI
1 NAME John /Smith/
1 BIRT
2 DATE BET 1900 AND 1890
1 DEAT
2 DATE 1890
0 TRLR
`,
  );
  expect(told).toEqual([]);
  expect(problems).toMatchObject([{ row: 5, found: expect.stringContaining('BET 1900 AND 1890') as string }]);
});

test('a cell too many hides no other fault, and an address is told at its cell', () => {
  const { problems, header, files } = brought(
    'a.csv',
    `title,date,url
Road,1995-03-01,"www.example.org",x
Bridge,1995-13-01,https://example.org/
Ford,1995-03-02,example.org/ford
,1995-03-03,
`,
  );
  expect(files.size).toBe(0);
  expect(reportProblems('a.csv', header, problems)).toBe(`a.csv:2:4  row 2, column D
    found    a cell to the right of the last column that has a name
    instead  empty it; a text with the delimiter in it stands in quotation marks
a.csv:3:2  row 3, column B "date"
    found    "1995-13-01" is no date that can be read
    instead  "1995-01-13", if day and month were written the other way round; else the date that the source gives
a.csv:4:3  row 4, column C "url"
    found    "example.org/ford" is no address of a page
    instead  an address that begins with https:// or http://, or an empty cell where none is known
a.csv:5:1  row 5, column A "title"
    found    no title
    instead  a few words that say what happened
`);
});

test('what JSON has wrong is told at its place and in words, all of it', () => {
  const archive = JSON.parse(readFileSync('src/exports/data/fixtures/events.json', 'utf8')) as {
    readonly events: readonly Record<string, unknown>[];
  };
  const [first, second, ...more] = archive.events;
  const text = JSON.stringify(
    {
      ...archive,
      events: [
        { ...first, title: null, claims: 'none' },
        { ...second, sources: { paper: { publisher: 'Paper', url: 'example.org', on: 'x' } } },
        ...more,
      ],
    },
    undefined,
    1,
  );
  const { problems, header } = brought('a.json', text);
  const report = reportProblems('a.json', header, problems);
  const lineOf = (written: string) => text.slice(0, text.indexOf(written)).split('\n').length;
  expect(report).not.toMatch(/✖|Invalid|column [A-Z]/);
  expect(report).toContain(
    `a.json:${lineOf('"title": null')}:13\n    found    event 1: title is empty\n    instead  a text in quotation marks is wanted\n`,
  );
  expect(report).toContain('event 1: claims is "none"\n    instead  a list is wanted\n');
  expect(report).toContain('event 2: nothing is called "on" here');
  const timeline = brought(
    'b.json',
    JSON.stringify({ events: [{ start_date: null, text: 1 }, { start_date: { year: [] } }] }),
  );
  expect(reportProblems('b.json', timeline.header, timeline.problems)).toBe(`b.json:1:26
    found    event 1: start_date is empty
    instead  a map of keys and values is wanted, of \`year\`, \`month\`, \`day\`, \`hour\`, \`minute\`, \`second\`, \`display_date\`
b.json:1:38
    found    event 1: text is 1
    instead  a map of keys and values is wanted, of \`headline\`, \`text\`
b.json:1:63
    found    event 2: start_date.year is an empty list
    instead  a text in quotation marks or a number is wanted
`);
});

test('the address of a source of another archive is told where it stands', () => {
  const text = readFileSync('src/exports/data/fixtures/events.json', 'utf8');
  const broken = text.replace('"https://a.example/?x=1&y=2"', '"example.org"');
  expect(broken).not.toBe(text);
  const { problems } = brought('events.json', broken);
  const before = broken.slice(0, broken.indexOf('"example.org"'));
  expect(problems).toMatchObject([
    {
      row: before.split('\n').length,
      column: before.length - before.lastIndexOf('\n'),
      found: '"example.org" is no address of a page',
    },
  ]);
});

test('the data of another archive keeps its claims, sources and accounts', () => {
  const met = '"persons":[],"meeting"';
  const events = readFileSync('src/exports/data/fixtures/events.json', 'utf8')
    // Whoever met is an actor of the event, in an archive that is checked.
    .replace(`"actors":[],${met}`, `"actors":["ministry"],${met}`)
    // A disagreement has two versions there.
    .replaceAll('"versions":[{', '"versions":[{"says":"One.","sources":["a"]},{');
  const asked = brought('events.json', events, all).questions;
  expect(asked.every(({ path: [name] }) => name === 'ids')).toBe(true);
  const ids = Object.fromEntries(
    asked.map(({ path }) => [path[1] ?? '', path[1]?.startsWith('actors ') === true ? 'ministry' : '-']),
  );
  const { questions, files, problems } = brought('events.json', events, { ...all, ids });
  expect(questions).toEqual([]);
  expect(problems.map(({ found }) => found)).toEqual([]);
  expect(files.get('several.mdx')).toContain('[1992-11-09..]');
});

test('what several documents of another archive attest alike is one claim of its page', () => {
  const claim = (edtf: string, document: string, more = {}) => ({
    of: 'whole',
    edtf,
    basis: 'stated',
    document,
    ...more,
  });
  const claims = [
    claim('1995-05-03', 'a', { written: '3 May' }),
    claim('1995-05-04', 'b'),
    claim('1995-05-03', 'c', { adopted: true, because: 'It is the earliest.' }),
    claim('1995-05-03', 'd', { time: '14:00' }),
    { of: 'whole', edtf: '1995-05-03', basis: 'source', sources: ['paper'] },
  ];
  const event = {
    id: 'road',
    url: 'https://example.org/events/road/',
    title: 'Road',
    shape: 'point',
    kind: 'stoppage',
    claims,
    sources: { paper: { publisher: 'Paper', url: 'https://example.org/a' } },
  };
  const text = JSON.stringify({ archive: 'https://example.org/', events: [event] });
  const { files, problems } = brought('events.json', text);
  expect(problems).toEqual([]);
  const file = files.get('road.mdx') ?? '';
  expect(file.match(/\{of: whole.*/g)).toEqual([
    expect.stringMatching(
      /"1995-05-03", sources: \[that-archive\], adopted: true, because: "It is the earliest\."/,
    ),
    expect.stringContaining('"1995-05-04"'),
    expect.stringContaining('time: "14:00"'),
    expect.stringContaining('sources: [paper]'),
  ]);
  // Which documents attest it there stays.
  expect(file.match(/# Attested there by [a-d]/g)).toHaveLength(4);
});

const day = (date: number) => ({ year: 1995, month: 5, day: date });
const spanShown = (display: string, end?: object) =>
  JSON.stringify({
    events: [
      {
        start_date: day(3),
        ...(end !== undefined && { end_date: end }),
        display_date: display,
        text: { headline: 'Road' },
      },
    ],
  });

test('a slide that shows its start and its end in one is asked about no more', () => {
  for (const display of ['3 May 1995 to 5 May 1995', '3 to 5 May 1995']) {
    const { questions, files } = brought('a.json', spanShown(display, day(5)));
    expect(questions).toEqual([]);
    expect(files.get('road.mdx')).toMatch(/of: start, edtf: "1995-05-03".*\n.*of: end, edtf: "1995-05-05"/);
  }
  expect(brought('a.json', spanShown('3 to 6 May 1995', day(5))).questions).toHaveLength(1);
});

test('an interval in answer to what a slide shows is its start and its end', () => {
  const { files, problems } = brought('a.json', spanShown('early May 1995'), {
    ...all,
    dates: { 'event 1, 1995-05-03': '1995-05-01/1995-05-06' },
  });
  expect(problems).toEqual([]);
  expect(files.get('road.mdx')).toMatch(/of: start, edtf: "1995-05-01".*\n.*of: end, edtf: "1995-05-06"/);
  expect(files.get('road.mdx')).toContain('shape: span');
});

test('an id that carries a date which the event does not have is asked for, and found again', () => {
  const text = JSON.stringify({
    events: [{ unique_id: 'met-1995-05-04', start_date: day(3), text: { headline: 'Road' } }],
  });
  const { questions } = brought('a.json', text);
  expect(questions).toMatchObject([{ path: ['ids', 'event met-1995-05-04'] }]);
  const [{ isAnswer } = {}] = questions;
  expect(['met', 'met-1995-05-03', 'met-1995-05-05', '-'].map((one) => isAnswer?.(one))).toEqual([
    true,
    true,
    false,
    true,
  ]);
  const answers = { ...all, ids: { 'event met-1995-05-04': 'met' } };
  const { files, problems } = brought('a.json', text, answers);
  expect(problems).toEqual([]);
  expect([...files.keys()]).toEqual(['met.mdx']);
  const again = importFile(
    memoryDisk(testFiles({ 'content/events/met.mdx': files.get('met.mdx')! })),
    fileOf('a.json', text, answers),
  );
  expect(again).toMatchObject({ questions: [], problems: [], kept: 1 });
});

function slideIn(start: Readonly<Record<string, unknown>>) {
  return { events: [{ start_date: start, text: { headline: 'Road' } }] };
}

function brought(name: string, text: string, answers: Answers = all) {
  return importFile(memoryDisk(testFiles({})), fileOf(name, text, answers));
}

function fileOf(name: string, text: string, answers: Answers = all) {
  return { name, bytes: bytesOf(text), answers, columns: new Map<ColumnRole, string>() };
}

test.each([
  ['1995-03-04T25:99', /time of day that there is not$/, /00:00 to 23:59/],
  ['1995-03-04T12:00+25:00', /time zone that there is not$/, /hours from UTC/],
  ['1995-03-04 12:00 UTC-15', /time zone that there is not$/, /hours from UTC/],
  ['1995-03-04T12:00 EST', /names its time zone/, /hours from UTC/],
  ['1995-03-04T12:00+04:00[Asia/Dubai]', /names its time zone/, /hours from UTC/],
  ['3/4/1995 13:00 PM', /time of day that there is not$/, /00:00 to 23:59/],
  ['1995-04-31T10:00', /names no day that there is$/, /EDTF/],
  ['31/2/1995', /no date that can be read$/, /^"1995-02"$/],
  ['1995-13', /has no month: there is none of the number 13$/, /slash/],
  ['1995-00', /has no month/, /slash/],
  ['0000-00-00', /databases/, /row left out/],
  ['1900-01-00', /spreadsheet shows for an empty cell$/, /row left out/],
  ['1/0/1900', /spreadsheet shows for an empty cell$/, /row left out/],
  ['33000', /a spreadsheet counts it$/, /Text/],
  ['33000.5', /a spreadsheet counts it$/, /Text/],
  ['85', /two digits/, /four digits/],
  ['3/4/95', /two digits/, /four digits/],
  ['4 March 95', /two digits/, /four digits/],
  ['Mar-95', /two digits/, /four digits/],
  ['985', /three digits/, /"0985"/],
  ['19950304', /lacks its hyphens$/, /^"1995-03-04"$/],
  ['199503', /lacks its hyphens$/, /^"1995-03"$/],
  ['794275200', /in seconds$/, /^"1995-03-04"/],
  ['794275200000', /in milliseconds$/, /^"1995-03-04"/],
  ['Sunday, 4 March 1995', /weekday/, /^"1995-03-04"/],
])('%s in a cell is told with its place, and is no date', (written, found, instead) => {
  const { problems, files } = brought('a.csv', `title,date\nRoad,"${written}"\n`, all);
  expect(problems).toMatchObject([{ row: 2, column: 2 }]);
  expect(problems[0]?.found).toMatch(found);
  expect(problems[0]?.instead).toMatch(instead);
  expect(files.size).toBe(0);
});

test.each([
  ['3/4/1995 14:30', '1995-04-03', '14:30, time zone not given'],
  ['1995-03-04 3:15 PM', '1995-03-04', '3:15 PM, time zone not given'],
  ['1995-03-04 24:00', '1995-03-04', '24:00, time zone not given'],
  ['Saturday, 4 March 1995', '1995-03-04', undefined],
  ['1914-18', '1914', undefined],
  ['3/4/1995 12:00:00 AM', '1995-04-03', undefined],
])('%s in a cell is read', (written, edtf, time) => {
  const { problems, files } = brought('a.csv', `title,date\nRoad,"${written}"\n`, all);
  expect(problems).toEqual([]);
  expect(files.get('road.mdx')).toContain(`edtf: "${edtf}"`);
  if (time !== undefined) expect(files.get('road.mdx')).toMatch(new RegExp(`time: "?${time}"?`));
});

test.each([['2021-22'], ['0000'], ['0000-01-01']])(
  '%s, which EDTF has otherwise than people do, is asked about',
  (written) => {
    const rows = `title,date\nRoad,${written}\n`;
    expect(brought('a.csv', rows, all).questions.map(({ path }) => path)).toEqual([['dates', written]]);
    const answered = brought('a.csv', rows, { ...all, dates: { [written]: '1995/1996' } });
    expect(answered.files.get('road.mdx')).toContain('edtf: "1995"');
    expect(brought('a.csv', rows, { ...all, dates: { [written]: '-' } }).files.size).toBe(0);
  },
);

test.each([
  ['1995,3,4,25:99', 4, '"25:99" is no time of day'],
  ['1995,3,4,13:00 PM', 4, '"13:00 PM" is no time of day'],
  ['1995,3,,14:30', 4, '"14:30" is the time of no day'],
  ['33000,,,', 1, '"33000" is a day as a spreadsheet counts it'],
  ['1995,2,31,', 3, '"1995-2-31" is no date'],
  ['1995,13,1,', 2, '"1995-13-1" is no date'],
  ['1995,,1,', 2, '"1995-1" is no date'],
  [',3,4,', 1, 'no year'],
])('of a sheet of slides %s is told at its cell', (row, column, found) => {
  const { problems } = brought('a.csv', `Year,Month,Day,Time,Headline\n${row},Road\n`, all);
  expect(problems).toMatchObject([{ row: 2, column, found }]);
});

test('all that is wrong with a row is told in one run, each at its cell', () => {
  const rows = brought(
    'a.csv',
    'title,date,end,time,url\n,1995-13-01,1995-02-30,25:00,javascript:alert(1)\nRoad,1995-03-05,1995-03-01,10:00 UTC+25,ftp://a\n',
  ).problems.map(({ row, column }) => [row, column]);
  expect(rows.sort()).toEqual([
    [2, 1],
    [2, 2],
    [2, 3],
    [2, 4],
    [2, 5],
    [3, 3],
    [3, 4],
    [3, 5],
  ]);
  const slide = brought(
    'a.csv',
    'Year,Month,Day,Time,End Year,End Month,End Day,Headline\n1995,13,1,25:00,1995,2,30,\n',
  ).problems.map(({ column }) => column);
  expect(slide.sort()).toEqual([2, 4, 7, 8]);
});

test.each([
  ['1995-03-01 10:00 UTC', '10:00 (UTC)'],
  ['1995-03-01 10:00 GMT+2', '10:00 (UTC+2)'],
  ['1995-03-01T10:00+0430', '10:00 (UTC+04:30)'],
])('%s keeps its time zone', (written, time) => {
  expect(brought('a.csv', `title,date\nRoad,${written}\n`).files.get('road.mdx')).toContain(
    `edtf: "1995-03-01", time: "${time}"`,
  );
});

test.each([
  [{ year: 1995, month: 3, day: 4, hour: 25, minute: 99 }, '"25:99" is no time of day'],
  [{ year: 1995, month: 3, day: 4, hour: -1 }, '"-1:00" is no time of day'],
  [{ year: 1995, month: 3, day: 4, minute: 5 }, '":05" is no time of day'],
  [{ year: 1995, month: 3, day: 4, hour: 14, minute: 30, second: 75 }, '"14:30:75" is no time of day'],
  [{ year: 1995, month: 13 }, '"1995-13" is no date'],
  [{ year: 33000 }, '"33000" is a day as a spreadsheet counts it'],
])('of slides in JSON %o is told at its place', (date, found) => {
  const text = JSON.stringify({ events: [{ start_date: date, text: { headline: 'Road' } }] });
  const { problems } = brought('a.json', text, all);
  expect(problems).toMatchObject([
    { row: 1, column: text.indexOf('{"year"') + 1, found: `event 1: ${found}` },
  ]);
});

test('a time of another archive that no clock shows is told at its place', () => {
  const claim = { of: 'whole', edtf: '1995-03-04', basis: 'outside', sources: ['s'], time: '25:99' };
  const sources = { s: { publisher: 'P', url: null, title: 'T' } };
  const event = { id: 'road', url: 'https://a.example/', title: 'Road', shape: 'point', kind: 'stoppage' };
  const text = JSON.stringify({
    archive: 'https://a.example',
    events: [{ ...event, claims: [claim], sources }],
  });
  expect(brought('a.json', text, all).problems).toMatchObject([
    { row: 1, column: text.indexOf('"25:99"') + 1, found: 'event 1: "25:99" is no time of day' },
  ]);
});

test.each([
  ['31 FEB 1995', /there is no 31 FEB 1995: that month has 28 days/],
  ['BET 5 MAR 1870 AND 31 APR 1871', /there is no 31 APR 1871/],
  ['0 BC', /there is no year 0/],
  ['33000', /more than four digits/],
  ['11 FEB 1731/32', /double year/],
  ['@#DFRENCH R@ 10 BRUM 8', /another calendar/],
])('of GEDCOM %s is asked about, with the reason', (written, why) => {
  const { questions } = brought('a.ged', familyWith(written), all);
  expect(questions).toMatchObject([{ path: ['dates', `line 7, ${written}`] }]);
  expect(questions[0]?.about).toMatch(why);
});

test('of GEDCOM what ends before it begins is told at its line, and an empty date is none', () => {
  expect(brought('a.ged', familyWith('FROM 1890 TO 1880'), all).problems).toMatchObject([
    { row: 7, found: '"FROM 1890 TO 1880" ends before it begins' },
  ]);
  expect(brought('a.ged', familyWith('4 mar 1995'), all).files.get('birth-of-ann-rowe.mdx')).toContain(
    'edtf: "1995-03-04"',
  );
  expect(brought('a.ged', familyWith(' '), all)).toMatchObject({ problems: [], questions: [] });
});

test('of our own table, an event of which sources say several dates has its bounds', () => {
  const { files, problems, told } = brought(
    'events.csv',
    `id,title,shape,kind,edtf,start_earliest,start_latest,end_earliest,end_latest,url
road,Road,span,stoppage,,1994-12-12,1994-12-12,1995-04-28,1995-09-30,https://a.example/
bridge,Bridge,point,stoppage,1995-03,1995-03-01,1995-03-31,1995-03-01,1995-03-31,https://a.example/
`,
    all,
  );
  expect(problems).toEqual([]);
  expect(told.map(({ row, said }) => [row, said])).toContainEqual([
    2,
    'sources say several dates: their bounds are taken',
  ]);
  expect(files.get('road.mdx')).toMatch(
    /of: start, edtf: "1994-12-12"[^]*of: end, edtf: "\[1995-04-28\.\.1995-09-30\]"/,
  );
  expect(files.get('bridge.mdx')).toContain('of: whole, edtf: "1995-03"');
});

function familyWith(date: string): string {
  return `0 HEAD\n1 GEDC\n2 VERS 5.5.1\n0 @I1@ INDI\n1 NAME Ann /Rowe/\n1 BIRT\n2 DATE ${date}\n0 TRLR\n`;
}
