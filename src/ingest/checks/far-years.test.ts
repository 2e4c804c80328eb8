import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { farYearHints } from './far-years.ts';

function told(...dates: readonly string[]) {
  const files = dates.map((edtf, index): [string, string] => [
    `content/events/e${index}.mdx`,
    `---\nid: "e${index}"\ntitle: "A"\nshape: "point"\nkind: "meeting"\nclaims: [{ of: "whole", edtf: "${edtf}", sources: ["a"] }]\nconfidence: "low"\nsources: { a: { publisher: "A", url: null } }\n---\n\nA.\n`,
  ]);
  return farYearHints(readArchive(memoryDisk(testFiles(Object.fromEntries(files)))));
}

test.each([[['1995-03-01', '2202-03-01']], [['-0043', '1995', '3022-12']]])(
  'of %j the last is told',
  (dates) => {
    expect(told(...dates)).toMatchObject([
      { file: `content/events/e${dates.length - 1}.mdx`, line: 6, column: 31 },
    ]);
  },
);

test.each([
  [['1995-03-01']],
  [['1901', '1995']],
  [['-0043', '0100', '0180']],
  [['2202-03-01', '2202-05-01']],
  [[]],
])('of %j none is', (dates) => {
  expect(told(...dates)).toEqual([]);
});
