/**
 * Times the parsing of 10,000 mixed dates by this parser and by both EDTF libraries, in one run and in turns, and
 * measures what `src/time` weighs in a page. Prints Markdown: `node bench/time.ts > bench/results/time.md`.
 */
import { gzipSync } from 'node:zlib';
import { parse as parseWithEdtfTs } from '@edtf-ts/core';
import edtf from 'edtf';
import { build } from 'vite';
import { isoDay } from '../src/time/edtf/day.ts';
import { parseEdtf } from '../src/time/edtf/parse.ts';

const count = 10_000;
const rounds = 7;

/** Forms that all three accept, in equal parts, over the years 1900 to 2050; the same in every run. */
function mixedDates(): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const day = isoDay(-25_567 + ((index * 7919) % 54_786));
    const later = isoDay(40_000 + index);
    const month = day.slice(0, 7);
    const year = day.slice(0, 4);
    const forms = [day, month, year, `${month}~`, `${day}?`, `${year.slice(0, 3)}X`, `${month}-XX`];
    const ranges = [`${day}/${later}`, `${day}/..`, `${month}/`, `[${day},${later}]`, `[..${day}]`];
    return [...forms, ...ranges][index % 12] ?? day;
  });
}

function secondsOf(parse: (text: string) => unknown, texts: readonly string[]): number {
  const began = performance.now();
  for (const text of texts) parse(text);
  return (performance.now() - began) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Bytes of a module and all it imports, minified, and those compressed. */
async function weigh(code: string): Promise<{ readonly minified: number; readonly gzipped: number }> {
  const id = 'weighed-entry';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'weighed',
        enforce: 'pre',
        resolveId: (source) => (source.endsWith(id) ? id : null),
        load: (source) => (source === id ? code : null),
      },
    ],
    build: { write: false, minify: true, lib: { entry: id, formats: ['es'], fileName: 'weighed' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const text = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))
    .join('');
  return { minified: Buffer.byteLength(text), gzipped: gzipSync(text).length };
}

const texts = mixedDates();
const parsers = [
  ['this parser', parseEdtf],
  ['edtf 4.11.1', edtf],
  ['@edtf-ts/core 0.4.2', parseWithEdtfTs],
] as const;
const times = parsers.map((): number[] => []);
for (let round = 0; round < rounds; round += 1) {
  parsers.forEach(([, parse], index) => times[index]?.push(secondsOf(parse, texts)));
}
const medians = times.map(median);
const own = medians[0] ?? Number.NaN;

const modules = ['parse', 'bounds', 'words', 'compare', 'relation', 'duration', 'calendar', 'agreement'];
const everything = [...modules, 'relative', 'written'];
const reexport = (names: readonly string[]): string =>
  names.map((name) => `export * from ${JSON.stringify(`${process.cwd()}/src/time/${name}.ts`)};`).join('\n');
const weights = [
  ['parse', await weigh(reexport(['parse']))],
  ['parse, bounds and words', await weigh(reexport(['parse', 'bounds', 'words']))],
  ['all but the reading of English words on request', await weigh(reexport(modules))],
  ['all of src/time', await weigh(reexport(everything))],
  ['edtf 4.11.1', await weigh(`export { default } from 'edtf';`)],
  ['@edtf-ts/core 0.4.2', await weigh(`export * from '@edtf-ts/core';`)],
] as const;

console.log(`# Dates

\`node bench/time.ts\`, Node ${process.versions.node}.

## Parsing ${count.toLocaleString('en')} mixed dates

Median of ${rounds} rounds, the three in turns within one run. Days, months, years, qualified and masked dates, intervals,
open and unknown ends and one-of sets, in equal parts.

| | milliseconds | times this parser |
| --- | ---: | ---: |
${parsers.map(([name], index) => `| ${name} | ${((medians[index] ?? 0) * 1000).toFixed(1)} | ${((medians[index] ?? 0) / own).toFixed(1)} |`).join('\n')}

## Weight in a page

Minified by Vite, then gzip.

| | bytes | gzipped |
| --- | ---: | ---: |
${weights.map(([name, { minified, gzipped }]) => `| ${name} | ${minified.toLocaleString('en')} | ${gzipped.toLocaleString('en')} |`).join('\n')}`);
