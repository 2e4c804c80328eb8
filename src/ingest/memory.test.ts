import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { memoryDisk, testDocument, testFiles } from '../testing/test-archive.ts';
import { archiveOfSixLanguages } from '../testing/truth/archive-of-six-languages.ts';
import { emptyMemory, memoryIn, recalledOnce, type MemoryStore } from './memory.ts';
import { inspect } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'attested-memory-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = join(folder, '.cache/attested/check.json');

type Files = Readonly<Record<string, string>>;

/** What is found with a memory, which is what is found without. */
function inspected(files: Files, memory: MemoryStore) {
  const fresh = inspect(memoryDisk(files));
  expect(inspect(memoryDisk(files), memory)).toEqual(fresh);
  return fresh.findings;
}

const seed = 'They met on 1 March 1995.\nThen they left.\n';
const other = 'They met again on 2 March 1995.\n';
const keys = (id: string, day: number, exact: string) => `events:
  - id: "${id}"
    shape: "point"
    kind: "meeting"
    title: "Meeting"
    claims: [{ of: "whole", edtf: "1995-03-0${day}", basis: "stated", written: "${day} March 1995" }]
    quotes: [{ passage: "p1", exact: "${exact}" }]
`;
const a = 'content/documents/a.mdx';
const b = 'content/documents/b.mdx';
const named = (text: string, id: string) => text.replace('id: "doc"', `id: "${id}"`);
const base = testFiles({
  'seeds/a.txt': seed,
  'seeds/b.txt': other,
  'seeds/b.yaml': 'seed: "b.txt"\n',
  [a]: named(testDocument('a.txt', seed, keys('meeting', 1, 'on 1 March 1995')), 'a'),
  [b]: named(testDocument('b.txt', other, keys('second', 2, 'again on 2 March 1995')), 'b'),
}) as Files;
const changed = (path: string, from: string, to: string): Files => ({
  ...base,
  [path]: String(base[path]).replace(from, to),
});
const without = (path: string): Files =>
  Object.fromEntries(Object.entries(base).filter(([one]) => one !== path));

test.each<[what: string, after: Files]>([
  ['nothing', base],
  ['a seed', changed('seeds/a.txt', 'left', 'stayed')],
  ['a sidecar', changed('seeds/b.yaml', 'b.txt"', 'b.txt"\nencoding: "utf-16"')],
  ['a sidecar of no seed', changed('seeds/b.yaml', 'b.txt', 'c.txt')],
  ['words of a document', changed(a, 'Then they left', 'Then they stayed')],
  ['a quotation', changed(a, 'exact: "on 1', 'exact: "at 1')],
  ['a date', changed(a, '1995-03-01', '1995-03-05')],
  ['an id', changed(b, 'id: "b"', 'id: "a"')],
  [
    'an event that differs',
    changed(b, 'id: "second"\n    shape: "point"', 'id: "meeting"\n    shape: "span"'),
  ],
  ['an unknown kind', changed(b, 'kind: "meeting"', 'kind: "gathering"')],
  ['a vocabulary', changed('content/kinds.yaml', 'id: "meeting"', 'id: "encounter"')],
  ['a key', changed(b, 'kind: "statement"', 'kinds: "statement"')],
  ['a document less', without(b)],
  ['a seed less', without('seeds/b.txt')],
  ['two documents that change places', { ...base, [a]: String(base[b]), [b]: String(base[a]) }],
])('what is found after a change of %s does not depend on what is remembered', (_what, after) => {
  const memory = memoryIn(folder);
  expect(inspected(base, memory)).toEqual([]);
  for (const state of [after, after, base]) inspected(state, memory);
});

describe('random edits, one after the other', () => {
  const archives = [
    { name: 'a small one', files: base, runs: 30 },
    { name: 'one of six languages', files: archiveOfSixLanguages(0), runs: 3 },
  ];

  /** A stretch of a file is cut out, doubled, put elsewhere or into another file, or a file goes. */
  const edit = fc.record({
    how: fc.constantFrom('cut', 'double', 'swap', 'digit', 'move', 'remove', 'copy'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 40 }),
    of: fc.nat(),
    to: fc.nat(),
  });

  test.each(archives)('of an archive: $name', ({ files, runs }) => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        const memory = memoryIn(folder);
        rmSync(file, { force: true });
        inspected(files, memory);
        let state = files;
        for (const one of edits) {
          state = edited(state, one);
          inspected(state, memory);
        }
        inspected(files, memory);
      }),
      { numRuns: runs },
    );
  });

  function edited(
    files: Files,
    { how, at, length, of, to }: typeof edit extends fc.Arbitrary<infer Edit> ? Edit : never,
  ): Files {
    const paths = Object.keys(files);
    const [path = '', elsewhere = ''] = [paths[of % paths.length], paths[to % paths.length]];
    const text = files[path] ?? '';
    const start = Math.floor(at * text.length);
    const [before, part, after] = [
      text.slice(0, start),
      text.slice(start, start + length),
      text.slice(start + length),
    ];
    switch (how) {
      case 'cut':
        return { ...files, [path]: before + after };
      case 'double':
        return { ...files, [path]: before + part + part + after };
      case 'swap':
        return { ...files, [path]: before + [...part].toReversed().join('') + after };
      case 'digit':
        return { ...files, [path]: before + part.replace(/\d/, String(to % 10)) + after };
      case 'move':
        return { ...files, [path]: before + after, [elsewhere]: `${files[elsewhere] ?? ''}${part}` };
      case 'copy':
        return { ...files, [path]: files[elsewhere] ?? '' };
      case 'remove':
        return Object.fromEntries(Object.entries(files).filter(([one]) => one !== path));
    }
  }
});

describe('the file of a memory', () => {
  const wrong = changed(a, '1995-03-01', '1995-03-05');

  /** The memory of an archive, with its file changed by hand. */
  function spoilt(change: (kept: string) => string): MemoryStore {
    const memory = memoryIn(folder);
    inspect(memoryDisk(base), memory);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    return memory;
  }

  test('is forgotten when it is damaged, cut short, or of another program', () => {
    const store = memoryIn(folder);
    inspect(memoryDisk(base), store);
    expect(store.recall().sound.size).toBe(2);
    for (const change of [
      () => '',
      () => 'null',
      () => '{}',
      () => '\0\n[]',
      (kept: string) => kept.slice(0, -20),
      (kept: string) => kept.replace('1995-03-01', '1995-03-05'),
      (kept: string) => kept.slice(kept.indexOf('\n') + 1),
    ]) {
      const memory = spoilt(change);
      expect(memory.recall()).toEqual({ data: new Map(), sound: new Map(), drafted: new Map() });
      inspected(wrong, memory);
    }
    expect(memoryIn(folder, 'another program').recall().sound.size).toBe(0);
  });

  test('holds no file that is gone', () => {
    const memory = memoryIn(folder);
    inspect(memoryDisk(base), memory);
    inspect(memoryDisk(without(b)), memory);
    const { sound, data } = memory.recall();
    expect([...sound.keys()]).toEqual([a]);
    expect([...data.keys()].filter((path) => path.includes('/b.'))).toEqual(['seeds/b.yaml']);
  });

  test('is not made where its folder is not, and need not be written', () => {
    const nowhere = join(folder, 'nowhere');
    inspected(base, memoryIn(nowhere));
    expect(() => readFileSync(nowhere)).toThrow('ENOENT');
    const barred = join(folder, 'barred');
    mkdirSync(barred);
    writeFileSync(join(barred, '.cache'), 'a file, not a folder');
    inspected(base, memoryIn(barred));
  });
});

test('a memory that is recalled once is what was kept last', () => {
  let recalled = 0;
  const kept: unknown[] = [];
  const store = recalledOnce({
    recall: () => {
      recalled += 1;
      return emptyMemory();
    },
    keep: (memory) => kept.push(memory),
  });
  expect(store.recall()).toBe(store.recall());
  const later = { ...emptyMemory(), sound: new Map([['a', 'b']]) };
  store.keep(later);
  expect(store.recall()).toBe(later);
  expect([recalled, kept]).toEqual([1, [later]]);
});
