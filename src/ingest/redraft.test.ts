import { describe, expect, test } from 'vitest';
import { check } from '../testing/checked.ts';
import { memoryDisk, testFiles } from '../testing/test-archive.ts';
import { emptyMemory, memoryOfRun, type MemoryStore } from './memory.ts';
import { reportMerges } from './reporters/merges.ts';
import { ingest } from './run.ts';

const text = 'A statement.\n\nThey met on 1 March 1995.\n\nThe road was closed on 2 March 1995.\n';
const draftPath = 'content/documents/a.mdx';
const basePath = 'content/drafts/a.txt.mdx';
const sidecar = 'seed: "a.txt"\nlanguage: "en"\n';

/** An archive with one draft, of which a former run with other rules is said to have written something else. */
function archive(former: (written: string) => string, edited: (written: string) => string = (one) => one) {
  const disk = memoryDisk(testFiles({ 'seeds/a.txt': text, 'seeds/a.yaml': sidecar }));
  ingest(disk);
  const read = (path: string) => new TextDecoder().decode(disk.files.get(path));
  const now = read(draftPath);
  const write = (path: string, contents: string) => disk.write(path, new TextEncoder().encode(contents));
  write(basePath, former(now));
  write(draftPath, edited(former(now)));
  return { disk, read, now };
}

const withoutEvent = (id: string) => (written: string) =>
  written
    .replace(new RegExp(` {2}- id: "${id}"[^]*?(?=\\n {2}- id|\\nreviewed)`), '')
    .replace(/\n\n(?= {2}- id|reviewed)/, '\n');
const withoutSecond = withoutEvent('a-1995-03-02');
const renamed = (written: string) =>
  written
    .replace('id: "a-1995-03-01"', 'id: "talks" # the archivist named it')
    .replace('title: "Mention of 1 March 1995"', "title: 'Talks in the town'");

describe('a second run', () => {
  test('changes nothing where nothing is new', () => {
    const { disk } = archive((one) => one, renamed);
    const before = new Map(disk.files);
    expect(ingest(disk)).toMatchObject({ merges: [], written: [], findings: [] });
    expect(disk.files).toEqual(before);
  });

  test('writes a draft anew that nobody has edited', () => {
    const { disk, read, now } = archive(withoutSecond);
    expect(ingest(disk).merges).toEqual([
      { path: draftPath, kind: 'merged', taken: ['events: a-1995-03-02 is new'], conflicts: [] },
    ]);
    expect([read(draftPath), read(basePath)]).toEqual([now, now]);
    expect(ingest(disk).merges).toEqual([]);
  });

  test('adds what is new to a draft that a person has edited, whose words and comments stay', () => {
    const { disk, read, now } = archive(withoutSecond, (one) =>
      renamed(one).replace('title: "A statement."', '# What it is called is not sure.\ntitle: "An answer"'),
    );
    const edited = read(draftPath);
    expect(ingest(disk).merges).toMatchObject([{ kind: 'merged', taken: ['events: a-1995-03-02 is new'] }]);
    const merged = read(draftPath);
    for (const line of edited.split('\n').filter((one) => one.includes('# ') || one.includes('title')))
      expect(merged).toContain(line);
    expect(merged).toContain('title: "Mention of 2 March 1995"');
    expect(merged).not.toContain('Mention of 1 March 1995');
    expect(merged.slice(merged.lastIndexOf('---'))).toBe(edited.slice(edited.lastIndexOf('---')));
    expect(read(basePath)).toBe(now);
    expect(check(disk)).toEqual([]);
    const before = new Map(disk.files);
    expect(ingest(disk).merges).toEqual([]);
    expect(disk.files).toEqual(before);
  });

  test('tells what was edited and is proposed otherwise, in the file and in the report', () => {
    const { disk, read } = archive(
      (one) =>
        one
          .replace('title: "A statement."', 'title: "A state"')
          .replace('Mention of 1 March', 'Mention of the 1 March'),
      (one) =>
        one
          .replace('title: "A state"', 'title: "Mine"')
          .replace('Mention of the 1 March', 'Talks on 1 March'),
    );
    const { merges } = ingest(disk);
    expect(merges).toMatchObject([
      {
        kind: 'merged',
        taken: [],
        conflicts: [
          expect.stringContaining('title: ingest proposes now: '),
          expect.stringContaining('events: a-1995-03-01, title: '),
        ],
      },
    ]);
    expect(reportMerges(merges)).toContain('for you to decide: title');
    const merged = read(draftPath);
    expect(merged).toContain('# ingest proposes now: title: "A statement."\ntitle: "Mine"\n');
    expect(merged).toContain(
      '    # ingest proposes now: title: "Mention of 1 March 1995"\n    title: "Talks on 1 March 1995"\n',
    );
    expect(check(disk)).toEqual([]);
    // It is said once.
    const before = new Map(disk.files);
    expect(ingest(disk).merges).toEqual([]);
    expect(disk.files).toEqual(before);
  });

  test('keeps comments where nothing but they was written', () => {
    const { disk, read } = archive(withoutSecond, (one) =>
      one
        .replace('events:', '# Are there more?\nevents:')
        .replace('kind: "document"', 'kind: "document" # or a letter'),
    );
    expect(ingest(disk).merges).toMatchObject([{ kind: 'merged', conflicts: [] }]);
    expect(read(draftPath)).toContain('# Are there more?\nevents:');
    expect(read(draftPath)).toContain('kind: "document" # or a letter\n');
  });

  test('does not propose again what a person has deleted', () => {
    const { disk, read } = archive(
      (one) => one.replace('Mention of 2 March', 'Mention of the 2 March'),
      withoutSecond,
    );
    expect(ingest(disk).merges).toEqual([]);
    expect(read(draftPath)).not.toContain('2 March 1995"');
  });

  test('takes out what is proposed no more, unless it was edited', () => {
    const other = (one: string) =>
      one.replace(
        'reviewed: false',
        '  - id: "a-1994"\n    shape: "point"\n    kind: "dated-mention"\n    title: "Mention of 1994"\n    claims:\n      - { of: "whole", edtf: "1995-03-01", basis: "stated", written: "on 1 March 1995" }\n    quotes:\n      - { passage: "p2", exact: "They met on 1 March 1995." }\nreviewed: false',
      );
    const unedited = archive(other);
    expect(ingest(unedited.disk).merges).toMatchObject([{ taken: ['events: a-1994 is proposed no more'] }]);
    expect(unedited.read(draftPath)).toBe(unedited.now);
    const edited = archive(other, (one) => one.replace('"Mention of 1994"', '"Talks"'));
    expect(ingest(edited.disk).merges).toMatchObject([
      { conflicts: ['events: a-1994 is proposed no more, and stays as it was edited'] },
    ]);
    expect(edited.read(draftPath)).toContain('  - # ingest proposes this event no more\n    id: "a-1994"');
    expect(check(edited.disk)).toEqual([]);
  });

  test('only tells of a reviewed document', () => {
    const { disk } = archive(withoutSecond, (one) =>
      renamed(one)
        .replace('titleBasis: "draft"', 'titleBasis: "given"')
        .replace('reviewed: false', 'reviewed: true'),
    );
    const before = new Map(disk.files);
    const { merges, findings } = ingest(disk);
    expect(findings).toEqual([]);
    expect(merges).toMatchObject([{ kind: 'told', taken: ['events: a-1995-03-02 is new'] }]);
    expect(reportMerges(merges)).toContain('would be taken over: events: a-1995-03-02 is new');
    expect(disk.files).toEqual(before);
  });

  test('leaves a draft in which something is wrong', () => {
    const { disk } = archive(withoutSecond, (one) =>
      one.replace('exact: "They met', 'exact: "They never met'),
    );
    const before = new Map(disk.files);
    expect(ingest(disk).merges).toMatchObject([{ kind: 'refused', fault: { file: draftPath } }]);
    expect(disk.files).toEqual(before);
  });

  test('writes a draft anew whose sidecar names a language that it does not have', () => {
    const { disk, read } = archive((one) => one);
    disk.write('seeds/a.yaml', new TextEncoder().encode(sidecar.replace('"en"', '"fr"')));
    expect(check(disk)).toMatchObject([{ code: 'sidecar-differs', file: draftPath }]);
    expect(ingest(disk).merges).toMatchObject([{ path: draftPath, kind: 'merged', conflicts: [] }]);
    expect(read(draftPath)).toContain('language: "fr"');
    expect(check(disk)).toEqual([]);
  });

  test('of a draft whose passages were joined keeps them, and says so once', () => {
    const { disk, read } = archive(
      (one) => one.replace('{ id: "p1", line: 1 }', '{ id: "p1", line: 1, as: "heading" }'),
      (one) => one.replace('{ id: "p1", line: 1, as: "heading" }', '{ id: "p1", line: 1, as: "quotation" }'),
    );
    expect(ingest(disk).merges).toMatchObject([{ conflicts: ['passages: other passages are proposed now'] }]);
    expect(read(draftPath)).toContain('as: "quotation"');
    expect(check(disk)).toEqual([]);
    expect(ingest(disk).merges).toEqual([]);
  });
});

test('of three hundred seeds nothing is written by the second run, nor by one that remembers it', () => {
  const seeds = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [
      `seeds/s${index}.txt`,
      `Letter ${index}.\n\nThey met on ${(index % 28) + 1} March 1995.\n`,
    ]),
  );
  const disk = memoryDisk(testFiles(seeds));
  expect(ingest(disk).written).toHaveLength(300);
  let memory = emptyMemory();
  const store: MemoryStore = {
    recall: () => memory,
    keep: (one) => {
      memory = one;
    },
  };
  const before = new Map(disk.files);
  const changes: string[] = [];
  const watched = {
    ...disk,
    write: (path: string) => {
      changes.push(path);
    },
    rename: (_: string, to: string) => {
      changes.push(to);
    },
  };
  for (const one of [store, store]) {
    expect(ingest(watched, one)).toMatchObject({ written: [], merges: [], findings: [], kept: 300 });
  }
  expect(memory.drafted.size).toBe(300);
  expect(changes).toEqual([]);
  expect(disk.files).toEqual(before);
});

test('what a run has drafted is known to the next as what that would find out itself', () => {
  const seeds = {
    'seeds/a.txt': 'Letter.\n\nThey met on 3 March 1995.\n',
    'seeds/b.txt': 'Letter.\n\nThey met on 4 March 1995.\n',
    'seeds/b.yaml': 'seed: "b.txt"\ntitle: "A letter"\n',
    'seeds/c.txt': 'Letter.\n\nThey met on 5 March 1995.\n',
    'seeds/c.yaml': 'seed: "c.txt"\nreplaces: "a.txt"\n',
  };
  const disk = memoryDisk(testFiles(seeds));
  const run = memoryOfRun();
  expect(ingest(disk, run).written).toHaveLength(3);
  const known = new Map(run.recall().drafted);
  const fresh = memoryOfRun();
  ingest(disk, fresh);
  expect(fresh.recall().drafted.size).toBe(3);
  // What replaces another is compared with it.
  expect([...known.keys()]).toEqual(['content/documents/a.mdx', 'content/documents/a-letter.mdx']);
  for (const [file, state] of known) expect(fresh.recall().drafted.get(file)).toBe(state);
});
