import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testDocument, testFiles, writeTemporary } from './testing/test-archive.ts';

// One archive lies where the command is started, another where the environment says.
let here = '';
let named = '';
beforeEach(() => {
  here = writeTemporary(testFiles({}));
  named = writeTemporary(
    testFiles({
      'seeds/a.txt': seed,
      'seeds/a.yaml': 'seed: "a.txt"\n',
      'content/documents/doc.mdx': testDocument('a.txt', seed),
      'content/events/road-1995.mdx': road,
      'content/published.txt': 'documents/doc/\n',
    }),
  );
});
afterEach(() => {
  for (const root of [here, named]) rmSync(root, { recursive: true });
});

const seed = 'The road was closed.\n';
const road = `---
id: "road-1995"
title: "Road closed"
shape: "point"
kind: "stoppage"
claims: [{ of: "whole", edtf: "1995-03-01", sources: ["paper"] }]
confidence: "high"
sources:
  paper: { publisher: "Paper", url: "https://example.org/a", date: "1995-03-02" }
---
`;

const project = join(import.meta.dirname, '..');

function run(entry: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, entry), ...args], {
    cwd: here,
    env: { ...process.env, ATTESTED_ARCHIVE: `${named}/` },
    encoding: 'utf8',
  });
  return { status, told: stdout + stderr };
}

function filesOf(root: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file, readFileSync(file, 'utf8')] as const),
  );
}

const newIn = (root: string, before: ReadonlyMap<string, string>) =>
  [...filesOf(root).keys()].filter((file) => !before.has(file));

test('the check works on the archive that the environment names, in whichever folder it is', () => {
  writeFileSync(join(named, 'seeds/mine.txt'), 'Mine.\n');
  expect(run('src/ingest/cli.ts', 'check').status).toBe(1);
  rmSync(join(named, 'seeds/mine.txt'));
  expect(run('src/ingest/cli.ts', 'check')).toMatchObject({ status: 0 });
});

const made: readonly (readonly [entry: string, args: readonly string[], isMade: RegExp])[] = [
  ['src/ingest/cli.ts', ['ingest'], /content.documents.mine\.mdx$/],
  ['src/ingest/cli.ts', ['publish-ids'], /content.published\.txt$/],
  [
    'src/ingest/import/cli.ts',
    ['new.csv', '--publisher', 'A paper', '--url', 'https://example.org/', '--kind', 'meeting'],
    /content.events.[^/\\]+\.mdx$/,
  ],
  [
    'src/ingest/new-archive/cli.ts',
    ['--name', 'New', '--subject', 'Tests', '--replace'],
    /seeds.[^/\\]+\.txt$/,
  ],
];

test.each(made)('%s %j changes the archive that is named, and not the one here', (entry, args, isMade) => {
  writeFileSync(join(here, 'new.csv'), 'title,date\nRoad closed,1995-03-01\n');
  if (args[0] === 'ingest') writeFileSync(join(named, 'seeds/mine.txt'), 'A text of our own.\n');
  if (args[0] === 'publish-ids') rmSync(join(named, 'content/published.txt'));
  if (args.includes('--replace'))
    for (const folder of ['content', 'seeds']) rmSync(join(named, folder), { recursive: true, force: true });
  const [ours, theirs] = [filesOf(here), filesOf(named)];
  const { status, told } = run(entry, ...args);
  expect(status, told).toBe(0);
  expect(filesOf(here)).toEqual(ours);
  expect(newIn(named, theirs).filter((file) => isMade.test(file))).not.toEqual([]);
});

test('a sheet goes out of the archive that is named, and comes in there', () => {
  const [ours, theirs] = [filesOf(here), filesOf(named)];
  const sheet = join(named, 'sheet.csv');
  expect(run('src/ingest/sheet/cli.ts', 'out', sheet).status).toBe(0);
  const text = readFileSync(sheet, 'utf8');
  const title = /^title: "(.+)"$/m.exec(readFileSync(firstEvent(), 'utf8'))?.[1] ?? '';
  expect(text).toContain(title);
  writeFileSync(sheet, text.replaceAll(title, `${title} again`));
  const { status, told } = run('src/ingest/sheet/cli.ts', 'in', sheet);
  expect(status, told).toBe(0);
  expect(filesOf(here)).toEqual(ours);
  expect([...theirs].filter(([file, was]) => readFileSync(file, 'utf8') !== was)).not.toEqual([]);
});

const firstEvent = () => join(named, 'content/events', readdirSync(join(named, 'content/events'))[0] ?? '');

test('every command is tried above, or works on no archive', () => {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const entries = Object.values(scripts).flatMap((script) => /^node (src\/\S+)/.exec(script)?.[1] ?? []);
  const ofNoArchive = [
    // Names an archive to the others.
    'src/integrations/example-cli.ts',
    // Takes code, into the repository it is in.
    'src/ingest/new-archive/take-updates.ts',
    'src/ingest/write-finding-pages.ts',
    'src/site/hosting/write-files.ts',
    'src/integrations/run-astro.ts',
    // Are given the folder of a built site.
    'src/integrations/parts/join-cli.ts',
    'src/integrations/verify-cli.ts',
    'src/integrations/timestamp/cli.ts',
  ];
  const tried = [...made.map(([entry]) => entry), 'src/ingest/sheet/cli.ts'];
  expect([...new Set(entries)].sort()).toEqual([...new Set([...tried, ...ofNoArchive])].sort());
});
