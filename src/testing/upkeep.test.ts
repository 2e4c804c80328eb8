import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { installedFor, type Lockfile } from './locked-packages.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const lockText = read('package-lock.json');
const lock = JSON.parse(lockText) as Lockfile;
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const direct = Object.keys(dependencies);
/** What only ingest reads seeds and imports with: a build of pages loads none of them. */
const ofIngest = [
  'any-ascii',
  '@mozilla/readability',
  'chardet',
  'csv-parse',
  'linkedom',
  'mammoth',
  'postal-mime',
  'read-gedcom',
  'smol-toml',
  'unpdf',
  'warcio',
];

/** What only the timestamp of a release is made and checked with. */
const ofTimestamps = ['asn1js', 'pkijs'];

test('what builds the pages needs no more packages than are counted', () => {
  const builders = direct.filter((name) => ![...ofIngest, ...ofTimestamps].includes(name));
  const count = installedFor(lock, builders).size;
  const ofAstro = installedFor(lock, ['astro', '@astrojs/mdx']).size;
  console.log(
    `${count} packages build the pages (Astro with MDX alone is ${ofAstro}); ${installedFor(lock, direct).size} with ingest's readers and timestamps`,
  );
  expect(count).toBeLessThanOrEqual(244);
});

test.each([
  ['ingest’s', ofIngest, 'ingest'],
  ['of timestamps', ofTimestamps, 'integrations/timestamp'],
])('no other file loads what is counted as %s, nor what does', (_whose, names, folder) => {
  const sources = readdirSync(new URL('../', import.meta.url), { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(?:ts|astro)$/.test(path) && !path.startsWith('testing/') && !path.includes('.test.'),
  );
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
