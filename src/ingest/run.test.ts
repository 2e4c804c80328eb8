import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { diskAt } from './disk.ts';
import { check } from '../testing/checked.ts';
import { reportTimes } from './reporters/times.ts';
import { ingest } from './run.ts';
import { memoryDisk, testFiles, writeTemporary, type TestFiles } from '../testing/test-archive.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

function temporary(files: TestFiles): string {
  const root = writeTemporary(testFiles(files));
  roots.push(root);
  return root;
}

/** Every file below a folder, with its bytes. */
function snapshot(root: string): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.sort().map((path) => [path.slice(root.length), readFileSync(path, 'base64')]),
  );
}

const hostile = [
  '<script>globalThis.ran = true</script>',
  '{process.exit()}',
  "import x from 'y'",
  'export default MDXContent;',
  '---',
  'layout: ../evil.astro',
  '  edges\t',
].join('\n');

describe('ingest', () => {
  test('writes a draft for each seed, which the check accepts', () => {
    const root = temporary({
      'seeds/a.txt': 'One.\n\nThey met on 1 March 1995. Two.\n',
      'seeds/b.txt': hostile,
    });
    const { findings, written } = ingest(diskAt(root));
    expect(findings).toEqual([]);
    expect(written).toEqual(['content/documents/a.mdx', 'content/documents/b.mdx']);
    expect(check(diskAt(root))).toEqual([]);
    expect(readFileSync(join(root, 'content/documents/a.mdx'), 'utf8')).toMatchSnapshot();
  });

  test('proposes a day once where one sentence tells it twice, and quotes no spaces around a sentence', () => {
    const disk = memoryDisk(
      testFiles({
        'seeds/a.txt':
          '          Stanmoor, 9 March 1995\n\nThey met yesterday, on 8 March 1995. They left yesterday.\n',
      }),
    );
    ingest(disk);
    const draft = new TextDecoder().decode(disk.files.get('content/documents/a.mdx'));
    expect([...draft.matchAll(/exact: "([^"]*)"/g)].map(([, exact]) => exact)).toEqual([
      'Stanmoor, 9 March 1995',
      'They met yesterday, on 8 March 1995.',
      'They left yesterday.',
    ]);
    expect(check(disk)).toEqual([]);
  });

  test('tells where the dates of a language are not read', () => {
    const told = (language: string) => {
      const files = {
        'seeds/a.txt': 'Den 9 mars 1995 öppnades bron.\n',
        'seeds/a.yaml': `seed: "a.txt"\nlanguage: "${language}"\n`,
      };
      const { findings, times } = ingest(memoryDisk(testFiles(files)));
      return [findings.length, times.length, reportTimes(times[0])];
    };
    expect(told('sv')).toEqual([0, 1, expect.stringContaining('"sv" are not read')]);
    expect(told('und')).toEqual([0, 1, expect.not.stringContaining('not read')]);
  });

  test('leaves a day open beside which another weekday stands, and tells it', () => {
    const disk = memoryDisk(
      testFiles({
        'seeds/a.txt':
          'Stanmoor, Sunday, 9 March 1995\n\nThey met on Sunday 8 March 1995, and on 7 March 1995.\n',
      }),
    );
    const { findings, written, times } = ingest(disk);
    expect([findings, written]).toEqual([[], ['content/documents/a.mdx']]);
    expect(check(disk)).toEqual([]);
    expect(times[0]?.open.map(({ edtf, unresolved }) => [edtf, unresolved])).toEqual([
      ['1995-03-09', 'other-weekday'],
      ['1995-03-08', 'other-weekday'],
    ]);
    const draft = new TextDecoder().decode(disk.read('content/documents/a.mdx'));
    expect(new Set(draft.match(/1995-03-0\d/g))).toEqual(new Set(['1995-03-07']));
    expect(draft).toContain('reviewed: false');
  });

  test('puts lines of fixed width together, and the dates that go over their ends', () => {
    const disk = memoryDisk(
      testFiles({
        'seeds/a.txt':
          'Minsk\n\nI have the honour to refer to your letter of 10\nDecember 1991, to our note and to the meeting held from 8 to\n21 December 1991, and to inform you.\n',
      }),
    );
    expect(ingest(disk).findings).toEqual([]);
    const draft = new TextDecoder().decode(disk.files.get('content/documents/a.mdx'));
    expect(draft).toContain('- { id: "p2", lines: [ 3, 5 ] }\n');
    expect(draft).toContain('edtf: "1991-12-10", basis: "stated", written: "10 December 1991"');
    expect(draft).toContain('edtf: "1991-12-08/1991-12-21"');
    expect(draft).toContain('your letter of 10\nDecember 1991, to our');
    expect(check(disk)).toEqual([]);
  });

  test.each([
    [
      '1995-03-09',
      'Vienna, 9 March 1995',
      '{ edtf: "1995-03-09", written: "9 March 1995", basis: "stated" }',
    ],
    ['1995-03-10', 'Vienna, 9 March 1995', '{ edtf: "1995-03-10", basis: "outside" }'],
    ['1995-03-09', 'Vienna', '{ edtf: "1995-03-09", basis: "outside" }'],
  ])('of a document published on %s that begins with "%s" the date is %s', (day, head, date) => {
    const disk = memoryDisk(
      testFiles({
        'seeds/a.txt': `${head}\n\nThey met.\n`,
        'seeds/a.yaml': `seed: "a.txt"\npublished: { edtf: "${day}", restsOn: "The letter." }\n`,
      }),
    );
    expect(ingest(disk).findings).toEqual([]);
    expect(new TextDecoder().decode(disk.files.get('content/documents/a.mdx'))).toContain(`date: ${date}\n`);
  });

  const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefgh']
    .map(
      (name, at) =>
        `${name}: &${name} [${Array(10)
          .fill(`*${'abcdefgh'[at] ?? 'a'}`)
          .join(', ')}]\n`,
    )
    .join('')}`;
  test.each<[what: string, sidecar: string | Uint8Array]>([
    ['no YAML', 'title: [\n'],
    ['YAML that grows without end', bomb],
    ['a list', '- seed\n- title\n'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0x3a, 0x00, 0x31, 0x00)],
    ['a mapping that names no seed', 'titel: A\n'],
    ['nothing', ''],
  ])('drafts no seed whose sidecar is %s', (_, sidecar) => {
    for (const name of ['seeds/a.yaml', 'seeds/a.txt.yaml']) {
      const disk = memoryDisk(testFiles({ 'seeds/a.txt': 'One.\n', [name]: sidecar }));
      const { findings, written } = ingest(disk);
      expect([written, new Set(findings.map(({ file }) => file))]).toEqual([[], new Set([name])]);
    }
  });

  test('takes what the sidecar knows', () => {
    const root = temporary({
      'seeds/a.txt': Uint8Array.of(0xcf, 0xf0, 0xe8),
      'seeds/a.yaml': `seed: "a.txt"
encoding: "windows-1251"
language: "ru"
kind: "statement"
title: "Hello: # 'world'"
issuer: { value: "ministry" }
published: { edtf: "1995-03-09", restsOn: "The paper.", source: "paper" }
sources: { paper: { publisher: "Paper", url: null } }
`,
    });
    expect(ingest(diskAt(root))).toMatchObject({
      findings: [],
      written: ['content/documents/ministry-1995-03-09.mdx'],
    });
    expect(readFileSync(join(root, 'content/documents/ministry-1995-03-09.mdx'), 'utf8')).toMatchSnapshot();
  });

  test('tells what is wrong in a draft that is not written once, and at a file that there is', () => {
    const disk = memoryDisk(
      testFiles({
        'seeds/a.txt': 'They met on 1 March 1995.\n',
        'seeds/a.yaml': 'seed: a.txt\nkind: "meeing"\nissuer: { value: "nobody", restsOn: "x" }\n',
        'seeds/b.txt': 'They met on 2 March 1995.\n',
      }),
    );
    const { findings, written } = ingest(disk);
    expect(findings.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      'seeds/a.yaml:2 reference-unknown',
      'seeds/a.yaml:3 reference-unknown',
    ]);
    expect(written).toEqual(['content/documents/b.mdx']);
  });

  test('changes nothing the second time', () => {
    const root = temporary({ 'seeds/a.txt': hostile });
    ingest(diskAt(root));
    const before = snapshot(root);
    expect(ingest(diskAt(root))).toMatchObject({ findings: [], written: [], kept: 1 });
    expect(snapshot(root)).toEqual(before);
  });

  test('leaves a document that a person has edited and renamed', () => {
    const root = temporary({ 'seeds/a.txt': 'One.\n' });
    ingest(diskAt(root));
    const draft = readFileSync(join(root, 'content/documents/a.mdx'), 'utf8');
    rmSync(join(root, 'content/documents/a.mdx'));
    writeFileSync(join(root, 'content/documents/mine.mdx'), draft.replace('"One."', '"My title"'));
    const before = snapshot(root);
    expect(ingest(diskAt(root))).toMatchObject({ findings: [], written: [], kept: 1 });
    expect(snapshot(root)).toEqual(before);
  });

  test('gives ids that nothing has yet', () => {
    const disk = memoryDisk(
      testFiles({
        'seeds/a b.txt': 'x',
        'seeds/a_b (2).txt': 'y',
        'seeds/a_b_2.md': 'z',
        'seeds/Խոսք 5.txt': 'q',
        'seeds/—.txt': 'r',
      }),
    );
    const extraction = {
      extractor: { name: 'x', version: '1' },
      blocks: [{ lines: ['z'] }],
      suggestions: [],
    };
    const readings = new Map([['a_b_2.md', { kind: 'extracted', extraction } as const]]);
    expect(ingest(disk, undefined, { readings, encodings: new Map() }).written).toEqual([
      'content/documents/a-b.mdx',
      'content/documents/a-b-2.mdx',
      'content/texts/a_b_2.md.txt',
      'content/documents/a-b-2-2.mdx',
      'content/documents/khosk-5.mdx',
      expect.stringMatching(/document-[0-9a-f]{8}\.mdx$/),
    ]);
    expect(check(disk)).toEqual([]);
  });

  test.each<[what: string, code: string, change: (root: string) => void]>([
    [
      'a seed was deleted',
      'seed-missing',
      (root) => {
        rmSync(join(root, 'seeds/a.txt'));
      },
    ],
    [
      'a seed was edited',
      'seal-broken',
      (root) => {
        writeFileSync(join(root, 'seeds/a.txt'), 'Other.\n');
      },
    ],
    [
      'a seed was emptied',
      'seed-empty',
      (root) => {
        writeFileSync(join(root, 'seeds/a.txt'), '');
      },
    ],
    [
      'another seed is not UTF-8',
      'bytes-not-text',
      (root) => {
        writeFileSync(join(root, 'seeds/c.txt'), Uint8Array.of(0xff));
      },
    ],
    [
      'another seed has a NUL',
      'character-refused',
      (root) => {
        writeFileSync(join(root, 'seeds/c.txt'), 'a\0');
      },
    ],
    [
      'another seed is empty',
      'seed-empty',
      (root) => {
        writeFileSync(join(root, 'seeds/c.txt'), '');
      },
    ],
  ])('drafts the others when %s', (_what, code, change) => {
    const root = temporary({ 'seeds/a.txt': 'One.\n' });
    ingest(diskAt(root));
    writeFileSync(join(root, 'seeds/b.txt'), 'Fine.\n');
    change(root);
    const before = snapshot(root);
    const { findings, written } = ingest(diskAt(root));
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(written).toEqual(['content/documents/b.mdx']);
    expect(snapshot(root)).toMatchObject(before);
    expect(Object.keys(snapshot(root))).toHaveLength(Object.keys(before).length + 2);
  });
});

describe('the command', () => {
  const cli = join(import.meta.dirname, 'cli.ts');
  const run = (root: string, ...args: string[]) =>
    spawnSync(process.execPath, [cli, ...args], { cwd: root, encoding: 'utf8' });

  test('says what it wrote, and that there is nothing left to do', () => {
    const root = temporary({ 'seeds/a.txt': 'One.\n' });
    expect(run(root, 'ingest')).toMatchObject({
      status: 0,
      stdout:
        'wrote content/documents/a.mdx: review it, then set reviewed: true\n' +
        'Until a draft is reviewed, it is left out of the build; `npm run dev` and `npm run build -- --drafts` show it, marked as a draft.\n' +
        '1 written, 0 already there\n',
    });
    expect(run(root, 'ingest')).toMatchObject({ status: 0, stdout: 'nothing to do, 1 already there\n' });
    const checked = run(root, 'check');
    expect(checked).toMatchObject({ status: 0, stdout: 'no findings, 2 worth a look (on standard error)\n' });
    expect(checked.stderr).toMatch(/^content\/documents\/a\.mdx:\d+:\d+ {2}worth a look: .*not reviewed/);
  });

  test('exits with 1 and tells place, finding and remedy', () => {
    const root = temporary({ 'seeds/a.txt': Uint8Array.of(0x61, 0x0a, 0x62, 0xff) });
    const { status, stdout, stderr } = run(root, 'ingest');
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^seeds\/a\.txt:2:2 {2}bytes-not-text\n {4}found {4}byte 0xFF at offset 3 .*\n {4}instead {2}the enc/,
    );
    expect(stdout).toMatch(/nothing written, 0 already there\n$/);
    expect(stderr).toBe('');
    expect(JSON.parse(run(root, 'check', '--json').stdout)).toMatchObject([
      { code: 'bytes-not-text', line: 2, column: 2 },
    ]);
  });

  test('tells how it is used', () => {
    expect(run(temporary({}), 'publish')).toMatchObject({ status: 1 });
  });
});

test('nothing is wrong in the archive of this repository', () => {
  expect(check(diskAt(join(import.meta.dirname, '../..')))).toEqual([]);
});
