/**
 * Changes the code of a layer in every small way that StrykerJS knows, runs the layer's unit tests on each change, and
 * tells which changes they notice: `npm run bench:mutants -- text time/edtf` for a layer and a room of one, all layers
 * without arguments. Survivors are printed with their places; the row in `bench/results/mutants.md` is written anew. A
 * second run tries only what changed since. `--sample 300` before the names draws 300 changes a layer, always the same
 * of the same code, and tells how far the share may lie from that of all; `--draw 2` draws others, for a figure that no
 * mending was fitted to. Only what was drawn is put into the code, so that a sample costs by its size and not by the
 * layer's. Builds and browser tests are not run.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { changesOf, drawFrom, keyOf, rangeOf } from './mutants/changes.ts';

const layers = ['time', 'text', 'words', 'model', 'prose', 'timeline', 'search', 'site'] as const;

const root = fileURLToPath(new URL('..', import.meta.url));
const home = `${root}bench/mutants/`;
const results = `${root}bench/results/mutants.md`;
const cache = 'node_modules/.cache/mutants';

const mutantSchema = z.object({
  mutatorName: z.string(),
  replacement: z.string().optional(),
  status: z.string(),
  location: z.object({ start: z.object({ line: z.number(), column: z.number() }) }),
});
const reportSchema = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(mutantSchema) })),
});
const packageSchema = z.object({ version: z.string() });

interface Tried {
  readonly place: string;
  readonly status: string;
}

function installStryker(): void {
  if (existsSync(`${home}node_modules`)) return;
  console.log('Installing StrykerJS into bench/mutants/node_modules.');
  execFileSync('npm', ['ci'], { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Which of all changes it tries. */
interface Sample {
  readonly size: number;
  readonly draw: string;
}

interface Outcome {
  readonly tried: readonly Tried[];
  /** Of how many changes they were drawn; undefined where all were tried. */
  readonly drawnFrom?: number;
}

async function tryLayer(layer: string, sample: Sample | undefined): Promise<Outcome> {
  mkdirSync(`${root}${cache}`, { recursive: true });
  if (sample === undefined) {
    const sources = [`src/${layer}/**/*.ts`, '!src/**/*.test.ts', '!src/**/*.d.ts'];
    return { tried: runStryker(layer, layer.replaceAll('/', '-'), sources) };
  }
  const files = globSync(`src/${layer}/**/*.ts`, { cwd: root }).filter(
    (file) => !/\.(?:test|d)\.ts$/.test(file),
  );
  const changes = await changesOf(
    files.sort().map((file) => join(root, file)),
    home,
  );
  const drawn = drawFrom(changes, sample.size, sample.draw);
  const name = `${layer.replaceAll('/', '-')}-sample-${sample.size}-${sample.draw}`;
  const keys = `${root}${cache}/${name}.drawn.json`;
  writeFileSync(keys, JSON.stringify(drawn.map(keyOf)));
  const ranges = drawn.map((change) => rangeOf({ ...change, fileName: relative(root, change.fileName) }));
  return { tried: runStryker(layer, name, ranges, keys), drawnFrom: changes.length };
}

/** @param drawn the file of the keys of the changes to try; all that `sources` hold without it. */
function runStryker(
  layer: string,
  name: string,
  sources: readonly string[],
  drawn?: string,
): readonly Tried[] {
  const report = `${cache}/${name}.json`;
  const options = {
    mutate: sources,
    ignorePatterns: [
      '**',
      '!{src,content,seeds,docs,deploy,public,examples}/**',
      '!*.{json,ts,mjs,md,cff}',
      '!bench/mutants/*.ts',
    ],
    plugins: ['@stryker-mutator/vitest-runner', ...(drawn === undefined ? [] : [`${home}sample.ts`])],
    checkers: drawn === undefined ? [] : ['sample'],
    testRunner: 'vitest',
    vitest: { configFile: 'bench/mutants/vitest.config.ts' },
    // Which test meets which change costs more to find out than it saves, and what is made once and kept is met by the
    // first test alone. The tests whose files import the file that is changed are run.
    coverageAnalysis: 'off',
    incremental: drawn === undefined,
    incrementalFile: `${cache}/${name}.incremental.json`,
    concurrency: Number(process.env['MUTANTS_AT_ONCE'] ?? 2),
    // Stryker counts what takes too long as noticed: on a busy machine that must not be the machine's doing.
    timeoutMS: 30_000,
    timeoutFactor: 1,
    dryRunTimeoutMinutes: 120,
    // Not in a folder that other tests empty.
    tempDirName: join(tmpdir(), 'attested-mutants'),
    allowEmpty: true,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    thresholds: { high: 90, low: 80, break: null },
  };
  const config = `${cache}/${name}.config.json`;
  writeFileSync(`${root}${config}`, JSON.stringify(options));
  execFileSync(
    process.execPath,
    [`${home}node_modules/@stryker-mutator/core/bin/stryker.js`, 'run', config],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, MUTANTS_LAYER: layerOf(layer), MUTANTS_DRAWN: drawn ?? '' },
    },
  );
  const { files } = reportSchema.parse(JSON.parse(readFileSync(`${root}${report}`, 'utf8')));
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => status !== 'CompileError')
      .map(({ location: { start }, status, mutatorName, replacement = '' }) => ({
        status,
        place: `${file}:${start.line}:${start.column} ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`,
      })),
  );
}

/** The layer's row: noticed and not, and the share noticed of what was tried. */
function rowOf(layer: string, draw: string, { tried, drawnFrom }: Outcome): string {
  const count = (status: string) => tried.filter((one) => one.status === status).length;
  // A change with which a file of tests cannot even be loaded is noticed too.
  const killed = count('Killed') + count('RuntimeError');
  const noticed = killed + count('Timeout');
  // Of some files no test imports them.
  const survived = count('Survived') + count('NoCoverage');
  const tries = noticed + survived;
  const cells = [
    layer,
    draw,
    killed,
    count('Timeout'),
    survived,
    tries === 0 ? '' : `${((noticed / tries) * 100).toFixed(1)} %`,
    drawnFrom === undefined ? 'all' : `${tries} of ${drawnFrom}`,
    drawnFrom === undefined || tries === 0 ? '' : intervalOf(noticed, tries),
    new Date().toISOString().slice(0, 10),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The Wilson interval at 95 %: where the share among all changes lies, as far as a sample of them can tell. */
function intervalOf(noticed: number, tries: number): string {
  const z2 = 1.96 ** 2;
  const share = noticed / tries;
  const middle = (share + z2 / (2 * tries)) / (1 + z2 / tries);
  const half = (1.96 / (1 + z2 / tries)) * Math.sqrt((share * (1 - share)) / tries + z2 / (4 * tries ** 2));
  return `${((middle - half) * 100).toFixed(1)} to ${((middle + half) * 100).toFixed(1)} %`;
}

function versionOf(path: string): string {
  return packageSchema.parse(JSON.parse(readFileSync(`${path}/package.json`, 'utf8'))).version;
}

/** Writes a row over the last one of its layer and draw; the others are kept. */
function keepRow(row: string): void {
  const before = existsSync(results) ? readFileSync(results, 'utf8').split('\n') : [];
  const kept = before.filter(
    (line) => layers.some((one) => layerOf(nameIn(line)) === one) && beginOf(line) !== beginOf(row),
  );
  const rows = [...kept, row].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
  const versions = `StrykerJS ${versionOf(`${home}node_modules/@stryker-mutator/core`)}, Vitest ${versionOf(`${root}node_modules/vitest`)}, Node ${process.versions.node}`;
  const lines = [
    '# Mutants',
    '',
    `\`npm run bench:mutants\`, ${versions}.`,
    '',
    "Small changes to a layer's code, and whether the layer's own unit tests notice them: killed is a test that fails,",
    'timeout one that never ends. A draw is a sample (`--draw`), and the interval is where the score of all changes lies',
    'with 95 % certainty (Wilson). With the tests of time count the tables of claims in `src/ingest/checks/words*`: they',
    'say of words which dates they give. The rows without a draw were made before changes to what is reckoned when a',
    'module is loaded were tried too.',
    '',
    '| layer | draw | killed | timeout | survived | score | tried | interval | date |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    ...rows,
    '',
  ];
  writeFileSync(results, lines.join('\n'));
}

/** What says whose row it is: its layer and its draw. */
function beginOf(row: string): string {
  return row.split('|').slice(1, 3).join('|');
}

/** The layer that a room belongs to, or the layer itself. */
function layerOf(name: string): string {
  return name.split('/')[0] ?? name;
}

function nameIn(row: string): string {
  return /^\| ([\w/]+) \|/.exec(row)?.[1] ?? '';
}

function placeOf(row: string): number {
  return layers.findIndex((layer) => layer === layerOf(nameIn(row)));
}

const {
  values: { sample: asked, draw },
  positionals: wanted,
} = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, draw: { type: 'string', default: '1' } },
});
const sample = asked === undefined ? undefined : { size: Number(asked), draw };
const unknown = wanted.filter(
  (name) => !layers.some((layer) => layer === layerOf(name)) || !existsSync(`${root}src/${name}`),
);
if (unknown.length > 0) {
  console.error(`No such layer or room: ${unknown.join(', ')}. There are ${layers.join(', ')}.`);
  process.exitCode = 1;
} else if (sample !== undefined && !(Number.isInteger(sample.size) && sample.size > 0)) {
  console.error(`--sample takes how many changes are tried in a layer, a whole number: ${asked}`);
  process.exitCode = 1;
} else {
  installStryker();
  for (const layer of wanted.length > 0 ? wanted : layers) {
    const outcome = await tryLayer(layer, sample);
    const row = rowOf(layer, sample?.draw ?? '', outcome);
    keepRow(row);
    for (const { status, place } of outcome.tried)
      if (status === 'Survived' || status === 'NoCoverage') console.log(`${status} ${place}`);
    console.log(row);
  }
}
