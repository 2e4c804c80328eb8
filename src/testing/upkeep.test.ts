import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { installedFor, type Lockfile } from './locked-packages.ts';
import { notOfPages, ofIngest, ofTimestamps } from './package-groups.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const lockText = read('package-lock.json');
const lock = JSON.parse(lockText) as Lockfile;
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const direct = Object.keys(dependencies);
test('what builds the pages needs no more packages than are counted', () => {
  const builders = direct.filter((name) => !notOfPages.includes(name));
  const count = installedFor(lock, builders).size;
  const ofAstro = installedFor(lock, ['astro', '@astrojs/mdx']).size;
  console.log(
    `${count} packages build the pages (Astro with MDX alone is ${ofAstro}); ${installedFor(lock, direct).size} with ingest's readers and timestamps`,
  );
  expect(count).toBeLessThanOrEqual(251);
});

test.each([
  ['ingest’s', ofIngest, 'ingest'],
  ['of timestamps', ofTimestamps, 'integrations/timestamp'],
])('no other file loads what is counted as %s, nor what does', (_whose, names, folder) => {
  const sources = productionSources();
  expect(sources.length).toBeGreaterThan(300);
  const loading = sources.filter((path) =>
    names.some((name) => new RegExp(`['"]${name}['"/]`).test(read(`src/${path}`))),
  );
  expect(loading.length).toBeGreaterThan(0);
  expect(loading.filter((path) => !path.startsWith(`${folder}/`))).toEqual([]);
  const entering = sources.filter(
    (path) =>
      !path.startsWith(`${folder}/`) && new RegExp(`from '[^']*/${folder}/`).test(read(`src/${path}`)),
  );
  expect(entering).toEqual([]);
});

test('what production loads is no package of the tests', () => {
  const names = Object.keys(devDependencies).join('|');
  const loads = new RegExp(`(?:^import (?!type\\b)[^;]*?|\\bimport\\()'(?:${names})['/]`, 'm');
  expect("import { plugins, type CSL } from '@playwright/test';").toMatch(loads);
  expect("import '@playwright/test';").toMatch(loads);
  expect("import type { Graph } from '@playwright/test';").not.toMatch(loads);
  const sources = productionSources();
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.filter((path) => loads.test(read(`src/${path}`)))).toEqual([]);
});

test('the lockfile has a digest of every package, and no place to take it from', () => {
  const packages = Object.entries(lock.packages).filter(([folder]) => folder !== '');
  const without = packages.filter(
    ([, one]) => !/^sha512-/.test(one.integrity ?? '') && one.inBundle !== true,
  );
  expect(without.map(([folder]) => folder)).toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(lockText).not.toMatch(
    /https?:\/\/(?!(?:www\.)?(?:opencollective\.com|github\.com|patreon\.com))[^"]*\.tgz/,
  );
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
});

test('versions are exact, and each direct package has its purpose in the guide', () => {
  expect(
    Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    ),
  ).toEqual([]);
  const guide = read('docs/guides/packages.md');
  expect(
    [...direct, ...Object.keys(devDependencies)].filter((name) => !guide.includes(`\`${name}\``)),
  ).toEqual([]);
});

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly uses?: string }[] }>>;
}

test.each(readdirSync(new URL('../../.github/workflows', import.meta.url)))(
  '%s may read and no more, and its actions are those of one commit',
  (name) => {
    const { permissions, jobs } = parse(read(`.github/workflows/${name}`)) as Workflow;
    expect(permissions).toEqual({ contents: 'read' });
    const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  },
);

test('updates of packages and actions are asked for by themselves', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    readonly updates: readonly Readonly<Record<string, string>>[];
  };
  const asked = updates.map((one) => `${one['package-ecosystem']} ${one['directory']}`);
  expect(asked).toEqual(expect.arrayContaining(['npm /', 'github-actions /']));
});

function productionSources(): readonly string[] {
  return readdirSync(new URL('../', import.meta.url), { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(?:ts|astro)$/.test(path) && !path.startsWith('testing/') && !path.includes('.test.'),
  );
}
