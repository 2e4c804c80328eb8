import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unreached } from './unreached.ts';

const runs = 'export function f() { return 1; }\n';

describe('in a small tree', () => {
  const found = (files: Readonly<Record<string, string>>) => {
    const all = new Map(Object.entries({ 'b.ts': runs, 'c.ts': runs, ...files }));
    const tests = [...all.keys()].filter((path) => path.endsWith('.test.ts'));
    return unreached(all, ['pages/a.astro'], tests);
  };
  const page = (frontmatter: string, rest = '') => `---\n${frontmatter}\n---\n<p>{f()}</p>\n${rest}`;

  test('code that a page loads is found where no test loads it, however many files lie between', () => {
    const a = page("import { f } from '../b.ts';");
    expect(found({ 'pages/a.astro': a })).toEqual(['b.ts']);
    expect(found({ 'pages/a.astro': a, 'b.ts': `import { f as g } from './c.ts';\n${runs}` })).toEqual([
      'b.ts',
      'c.ts',
    ]);
    expect(found({ 'pages/a.astro': page('') })).toEqual([]);
  });

  test.each([
    ['directly', { 'b.test.ts': "import { f } from './b.ts';" }],
    ['by way of others', { 'c.test.ts': "import './c.ts';", 'c.ts': `export * from './b.ts';\n${runs}` }],
    ['when it is run', { 'b.test.ts': "const { f } = await import('./b.ts');" }],
    ['in a template that is tested', { 'a.test.ts': "import A from './pages/a.astro';" }],
  ])('it is not where a test loads it %s', (_how, files) => {
    expect(found({ 'pages/a.astro': page("import { f } from '../b.ts';"), ...files })).toEqual([]);
  });

  test.each([
    "import type { F } from './b.ts';",
    "import { type F } from './b.ts';",
    "export type { F } from './b.ts';",
    "// import { f } from './b.ts';",
  ])('a test that needs its types alone does not load it: %s', (line) => {
    expect(found({ 'pages/a.astro': page("import { f } from '../b.ts';"), 'b.test.ts': line })).toEqual([
      'b.ts',
    ]);
  });

  test.each([
    ['a script of the page', page('', "<script>\n  import '../b.ts';\n</script>")],
    ['an asset', page("import address from '../b.ts?url';")],
    ['a call', page("const { f } = await import('../b.ts');")],
    ['an export', page("export { f } from '../b.ts';")],
    ['one binding among types', page("import { type F, f } from '../b.ts';")],
  ])('%s loads it too', (_what, a) => {
    expect(found({ 'pages/a.astro': a })).toEqual(['b.ts']);
  });

  test.each([
    ['export interface F { readonly a: () => void }\nexport type G = string;', []],
    ["export const words = { a: 'b' };", []],
    ['export declare function f(): void;', []],
    ['export const f = () => 1;', ['b.ts']],
    ['export class F extends G {}', ['b.ts']],
    ['export const f = { g() { return 1; } };', ['b.ts']],
  ])('what holds no code of its own has nothing to be tested: %s', (b, expected) => {
    expect(found({ 'pages/a.astro': page("import { f } from '../b.ts';"), 'b.ts': b })).toEqual(expected);
  });
});

/** Files whose code no unit test needs to load, by the end of their paths, and why. */
const exempt: readonly { readonly path: RegExp; readonly mostLines?: number; readonly triedBy?: string }[] = [
  // A route gets the archive, asks one function, and answers.
  { path: /^pages\/.*\.ts$/, mostLines: 55 },
  // Hands each page to what hears it.
  { path: /^middleware\.ts$/, mostLines: 10 },
  // These only bind what is tested to a page or a browser, and are tried in one.
  { path: /^client\/copy\/copy-words\.ts$/, triedBy: 'copy.e2e.ts' },
  { path: /^client\/dossier\/(?:dossier-page|load-page)\.ts$/, triedBy: 'dossier.e2e.ts' },
  { path: /^client\/kept\/(?:keep-offline|worker)\.ts$/, triedBy: 'kept.e2e.ts' },
];

describe('of what pages and their scripts run', () => {
  const source = join(import.meta.dirname, '..');
  const paths = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:ts|astro)$/.test(path),
  );
  const files = new Map(paths.map((path) => [path, readFileSync(join(source, path), 'utf8')]));
  const isTest = (path: string) => path.endsWith('.test.ts');
  const isRoot = (path: string) =>
    path.endsWith('.astro') ||
    /^(?:pages\/.*|middleware|client\/(?:.*\.define|kept\/worker|offline\/all))\.ts$/.test(path);
  // What builds a whole site loads its code in another process.
  const tests = paths.filter((path) => isTest(path) && !path.endsWith('.build.test.ts'));
  const found = unreached(
    files,
    paths.filter((path) => isRoot(path) && !isTest(path)),
    tests,
  );

  test('every file with code of its own is loaded by a unit test, or stands on a short list', () => {
    expect(tests.length).toBeGreaterThan(300);
    const linesOf = (path: string) => files.get(path)!.split('\n').length;
    const isExempt = (path: string) =>
      exempt.some((one) => one.path.test(path) && linesOf(path) <= (one.mostLines ?? Infinity));
    expect(found.filter((path) => !isExempt(path))).toEqual([]);
  });

  test('nothing is on that list that a test loads, or that nothing tries in a browser', () => {
    expect(exempt.filter(({ path }) => !found.some((one) => path.test(one)))).toEqual([]);
    const e2e = (name: string) => existsSync(join(source, '../e2e', name));
    expect(exempt.filter(({ triedBy }) => triedBy !== undefined && !e2e(triedBy))).toEqual([]);
  });
});
