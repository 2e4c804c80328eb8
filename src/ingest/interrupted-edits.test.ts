import { describe, expect, test } from 'vitest';
import { failing, interrupted } from '../testing/failing-disk.ts';
import { memoryDisk, testFiles } from '../testing/test-archive.ts';
import type { Disk } from './disk.ts';
import { writeImported } from './import/import.ts';
import { memoryOfRun } from './memory.ts';
import { textOfFile, writeEdits } from './review/write-edits.ts';
import { ingest } from './run.ts';
import { writeSheetFiles } from './sheet/sheet.ts';

/** What writes into an archive besides ingest: how, and what stands there when it has. */
interface Writer {
  readonly write: (disk: Disk) => unknown;
  readonly now: ReadonlyMap<string, string>;
}

const draft = 'content/documents/a.mdx';
const sidecar = 'seeds/a.yaml';
const other = 'content/events/other.mdx';

function archive() {
  const disk = memoryDisk(
    testFiles({ 'seeds/a.txt': 'They met on 3 May 1995.\n', [other]: event('other', '1994') }),
  );
  ingest(disk);
  return disk;
}

function event(id: string, edtf: string): string {
  return `---
id: "${id}"
title: "A meeting"
shape: "point"
kind: "meeting"
claims: [{ of: "whole", edtf: "${edtf}", sources: ["a"] }]
confidence: "high"
sources: { a: { publisher: "A", url: null } }
---

It was told.
`;
}

function textsOf({ files }: ReturnType<typeof memoryDisk>): Readonly<Record<string, string>> {
  return Object.fromEntries([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

const drafted = textOfFile(archive(), draft) ?? '';
const titled = drafted.replace('titleBasis: "draft"', 'titleBasis: "supplied"');
const refusal = 'seed: "a.txt"\nrefused:\n  - { edtf: "1995-05-03", exact: "They met on 3 May 1995." }\n';

const writers: Readonly<Record<string, Writer>> = {
  'a review': {
    now: new Map([
      [draft, titled],
      [sidecar, refusal],
    ]),
    // What is written already is no edit the second time, as when the page is loaded anew.
    write: (disk) =>
      writeEdits(
        disk,
        memoryOfRun(),
        [draft, sidecar].map((path) => ({
          path,
          was: textOfFile(disk, path),
          now: path === draft ? titled : refusal,
        })),
      ),
  },
  'an import': {
    now: new Map(['x', 'y', 'z'].map((id) => [`content/events/${id}.mdx`, event(id, '1993')])),
    write: (disk) =>
      writeImported(disk, new Map(['x', 'y', 'z'].map((id) => [`${id}.mdx`, event(id, '1993')]))),
  },
  'a sheet': {
    now: new Map([
      [other, event('other', '1996')],
      [draft, titled],
    ]),
    write: (disk) =>
      writeSheetFiles(
        disk,
        new Map([
          [other, event('other', '1996')],
          [draft, titled],
        ]),
      ),
  },
};

describe.each(Object.entries(writers))('%s', (_name, { write, now }) => {
  const whole = archive();
  const before = textsOf(whole);
  let operations = 0;
  write(interrupted(whole, () => operations++));

  const written = textsOf(whole);
  ingest(whole);

  test('writes what it is to', () => {
    expect(operations).toBeGreaterThan(4);
    for (const [path, text] of now) expect(written[path]).toBe(text);
  });

  describe.each([
    ['killed', (count: number, at: number) => count >= at],
    ['refused by the disk', (count: number, at: number) => count === at],
  ])('that is %s', (_how, fails) => {
    test.each(Array.from({ length: operations }, (_, index) => index + 1))(
      'at operation %i leaves each file old or new, and is completed by the next',
      (at) => {
        const disk = archive();
        expect(() => write(failing(disk, (count) => fails(count, at)))).toThrow('interrupted');
        for (const [path, text] of Object.entries(textsOf(disk))) {
          if (!path.includes('/.')) expect([before[path], now.get(path)]).toContain(text);
        }
        write(disk);
        ingest(disk);
        expect(textsOf(disk)).toEqual(textsOf(whole));
      },
    );
  });
});
