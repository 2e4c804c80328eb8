import { expect, test } from 'vitest';
import { readArchive } from '../src/ingest/archive-files.ts';
import { seriesMemberHints } from '../src/ingest/checks/series-members.ts';
import { committedArchive } from '../src/testing/truth/committed-archive.ts';
import { memoryDisk } from '../src/testing/test-archive.ts';

test('an event with the words and the day by which a series ends is one of its members', () => {
  const archive = committedArchive();
  const path = Object.keys(archive).find((file) => archive[file]?.includes('memberOf: "meetings-artsakh-azerbaijan"'))!;
  const without = { ...archive, [path]: archive[path]!.replace(/ {4}memberOf: .*\n/, '') };
  expect(seriesMemberHints(readArchive(memoryDisk(archive)))).toEqual([]);
  expect(seriesMemberHints(readArchive(memoryDisk(without))).map(({ found }) => found)).toEqual([
    expect.stringContaining('"meeting-2023-03-01"'),
  ]);
});
