/**
 * Builds the same texts with this project and with other generators of static sites, each with the search that is usual
 * with it: a page for each document and each event, lists of a hundred. Everything is installed into `bench/corpora/`.
 *
 *     npm run bench -- against [documents, such as 1000] [rivals, such as eleventy starlight]
 *
 * Writes `bench/results/against.md`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { copyProject } from '../src/testing/project-copy.ts';
import { archiveOfSpeeches, type ArchiveFile } from './archive-of-speeches.ts';
import { costOf, costOfNode, sumOf, type Cost } from './cost.ts';
import { pagesOf, rivals, type Rival } from './rival-sites.ts';

const [first = '1000', ...named] = process.argv.slice(2);
const size = Number(first);
const chosen = Object.entries(rivals).filter(([key]) => named.length === 0 || named.includes(key));

const files: ArchiveFile[] = [];
for await (const file of archiveOfSpeeches(size)) files.push(file);

interface Row {
  readonly name: string;
  readonly cost: Cost;
  readonly pages: number;
}

const rows: Row[] = [];
for (const [key, rival] of chosen) {
  const row = theirs(key, rival);
  if (row === undefined) console.error(`${rival.name} is left out: there is no ${rival.needs}`);
  else rows.push(row);
}
const [checked, built] = ours();
rows.push({ ...checked, name: 'Attested, check and build', cost: sumOf([checked.cost, built.cost]) }, built);
const table = report();
mkdirSync(`${import.meta.dirname}/results`, { recursive: true });
writeFileSync(`${import.meta.dirname}/results/against.md`, table);
console.log(table);

function theirs(key: string, rival: Rival): Row | undefined {
  if (rival.needs !== undefined && !isThere(rival.needs)) return undefined;
  const root = join(import.meta.dirname, 'corpora/rivals', key);
  for (const name of existsSync(root) ? readdirSync(root) : [])
    if (!['node_modules', 'package.json', 'package-lock.json'].includes(name))
      rmSync(join(root, name), { recursive: true });
  write(root, {
    path: 'package.json',
    text: JSON.stringify({ private: true, type: 'module', dependencies: rival.packages }),
  });
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: root,
    stdio: 'ignore',
  });
  for (const file of rival.files(pagesOf(files))) write(root, file);
  const costs = rival.commands.map(([program, ...args]) =>
    program === rival.needs
      ? costOf(root, program, args)
      : costOfNode(root, [join('node_modules', program), ...args]),
  );
  const row = { name: rival.name, cost: sumOf(costs), pages: pagesIn(join(root, rival.site)) };
  // A large size takes an hour, and what it has shown until then should not be lost with it.
  console.error(
    row.name,
    row.pages,
    costs.map(({ cpuSeconds }) => cpuSeconds.toFixed(1)).join(' + '),
    Math.round(row.cost.peakMb),
  );
  return row;
}

function ours(): readonly [Row, Row] {
  const copy = copyProject();
  try {
    for (const { path, text } of files) copy.write(path, text);
    copy.run('src/ingest/cli.ts', 'publish-ids');
    rmSync(join(copy.root, 'node_modules/.cache'), { recursive: true, force: true });
    const check = costOfNode(copy.root, ['src/ingest/cli.ts', 'check']);
    const build = costOfNode(copy.root, ['src/integrations/run-astro.ts', 'build']);
    const pages = pagesIn(join(copy.root, 'dist'));
    return [
      { name: 'check', cost: check, pages },
      { name: 'Attested, build alone', cost: build, pages },
    ];
  } finally {
    copy.dispose();
  }
}

function isThere(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function write(root: string, { path, text }: ArchiveFile): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function pagesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
    .length;
}

function report(): string {
  const of = (cost: Cost) => rows.at(-2)!.cost.cpuSeconds / cost.cpuSeconds;
  const lines = rows.map(({ name, cost, pages }) =>
    [
      name,
      pages.toLocaleString('en'),
      cost.cpuSeconds.toFixed(1),
      of(cost).toFixed(2),
      cost.wallSeconds.toFixed(1),
      Math.round(cost.peakMb).toLocaleString('en'),
    ].join(' | '),
  );
  return `# Building beside others

\`npm run bench -- against ${size}\`, one run on ${availableParallelism()} cores, Node ${process.versions.node}: ${size.toLocaleString('en')} documents of about 267 words,
recombined from the State of the Union addresses, and the events that they date; each has a page, and lists have a hundred
entries. Ours makes besides what others have none of: pages of actors, places, kinds and years, a timeline, data and
citations of every page, and an index of every phrase. Processor time is of all processes, memory of the largest.
${versions()}

| | pages | processor s | ours is so many times it | s | MB |
| --- | --: | --: | --: | --: | --: |
${lines.map((line) => `| ${line} |`).join('\n')}
`;
}

function versions(): string {
  const told = chosen.flatMap(([, { packages }]) =>
    Object.entries(packages).map(([name, version]) => `${name} ${version}`),
  );
  return `${[...new Set(told)].join(', ')}.`;
}
