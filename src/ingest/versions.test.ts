import { expect, test } from 'vitest';
import { check } from '../testing/checked.ts';
import { memoryDisk, testFiles } from '../testing/test-archive.ts';
import { reportVersion } from './reporters/version.ts';
import { ingest } from './run.ts';

const first = `A statement

The parties met on 1 March 1995 in the town, and spoke of the road.

On 2 March 1995 the road was closed for all traffic.

They will meet again on 20 March 1995.

Read also
`;
// One sentence has moved, one is gone, a date is corrected, a paragraph is new.
const second = `A statement

A note that was not there before: on 7 March 1995 this text was corrected.

On 3 March 1995 the road was closed for all traffic.

The parties met in the town, and spoke of the road.

They will meet again on 20 March 1995. The parties met on 1 March 1995 in the town, and spoke of the road.

Read also
`;

const sidecar = (seed: string, more = '') =>
  `seed: "${seed}"\nlanguage: "en"\nissuer: { value: "ministry" }\n${more}`;

function drafted() {
  const disk = memoryDisk(testFiles({ 'seeds/a.txt': first, 'seeds/a.yaml': sidecar('a.txt') }));
  ingest(disk);
  const read = (name: string) => new TextDecoder().decode(disk.files.get(`content/documents/${name}.mdx`));
  const write = (name: string, text: string) =>
    disk.write(`content/documents/${name}.mdx`, new TextEncoder().encode(text));
  return { disk, read, write };
}

/** The first version as a person has reviewed it: one event named, one refused, a line left out. */
function reviewed() {
  const archive = drafted();
  const text = archive
    .read('a')
    .replace('id: "a-1995-03-01"', 'id: "talks"')
    .replace('title: "Mention of 1 March 1995"', 'title: "Talks in the town"')
    .replace(/ {2}- id: "a-1995-03-20"[^]*?(?=reviewed:)/, '')
    .replace('  - { id: "p5", line: 9 }\n', '')
    .replace('events:', 'omitted:\n  - { line: 9, text: "Read also", why: "A label." }\nevents:')
    .replace('\n\nRead also\n', '\n')
    .replace('titleBasis: "draft"', 'titleBasis: "given"')
    .replace('reviewed: false', 'reviewed: true');
  archive.write('a', text);
  expect(check(archive.disk)).toEqual([]);
  archive.disk.write('seeds/b.txt', new TextEncoder().encode(second));
  archive.disk.write('seeds/b.yaml', new TextEncoder().encode(sidecar('b.txt', 'replaces: "a.txt"\n')));
  return archive;
}

test('a newer version keeps passages, and what of the older is still found, moved or gone', () => {
  const { disk, read } = reviewed();
  const older = read('a');
  const { findings, written, times } = ingest(disk);
  expect(findings).toEqual([]);
  expect(written).toEqual(['content/documents/b.mdx']);
  expect(check(disk)).toEqual([]);
  expect(read('a')).toBe(older);
  const draft = read('b');
  expect(draft).toContain('title: "A statement"');
  // p2 and p3 are corrected, and p2 stands behind p3; what is new has an id of its own.
  expect(draft).toMatch(
    /id: "p1", line: 1 }\n.*id: "p5", line: 3 }\n.*id: "p3", line: 5 }\n.*id: "p2", line: 7 }\n.*id: "p4", line: 9 }\n/,
  );
  expect(draft).toContain('omitted:\n  - { line: 11, text: "Read also", why: "A label." }');
  expect(times[0]?.version).toEqual({
    older: 'a',
    added: ['p5'],
    gone: [],
    dropped: ['a-1995-03-02'],
    quotations: [
      {
        event: 'talks',
        exact: 'The parties met on 1 March 1995 in the town, and spoke of the road.',
        passage: 'p2',
        kind: 'moved',
        to: 'p4',
      },
      {
        event: 'a-1995-03-02',
        exact: 'On 2 March 1995 the road was closed for all traffic.',
        passage: 'p3',
        kind: 'gone',
      },
    ],
  });
  expect(reportVersion(times[0]?.version)).toMatchInlineSnapshot(`
    "  replaces a
      passages that are new: p5
      p2 "The parties met on 1 March 1995 in the town, and spoke of the road.": moved to p4
      p3 "On 2 March 1995 the road was closed for all traffic.": gone
      a-1995-03-02: not proposed, as nothing that is left gives its date
    "
  `);
});

test('what was refused in the older version is not proposed again, and what is new is', () => {
  const { disk, read } = reviewed();
  ingest(disk);
  const ids = [...read('b').matchAll(/^ {2}- id: "(.*)"/gm)].map(([, id]) => id);
  expect(ids).toEqual(['talks', 'b-1995-03-07', 'b-1995-03-03']);
});

test('a second run changes nothing', () => {
  const { disk } = reviewed();
  ingest(disk);
  const before = new Map(disk.files);
  expect(ingest(disk)).toMatchObject({ findings: [], written: [], kept: 2 });
  expect(disk.files).toEqual(before);
});

test('two versions that come together are drafted in their order', () => {
  const disk = memoryDisk(
    testFiles({
      'seeds/b.txt': first,
      'seeds/a.txt': second,
      'seeds/a.yaml': sidecar('a.txt', 'replaces: "b.txt"\n'),
      'seeds/b.yaml': sidecar('b.txt'),
    }),
  );
  const { findings, times } = ingest(disk);
  expect(findings).toEqual([]);
  expect(times.map(({ path, version }) => [path, version?.older])).toEqual([
    ['content/documents/b.mdx', undefined],
    ['content/documents/a.mdx', 'b'],
  ]);
  expect(check(disk)).toEqual([]);
});
