/**
 * Measures whether quotations are found and denied rightly, and what a check costs: stretches of real speeches, and the
 * same with a word changed, at several sizes of archive; a plain scan of all texts says which are true.
 *
 *     npm run bench:quotations -- [sizes, such as 300 1200 10000]
 *
 * Writes `bench/results/quotations.md`.
 */
import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { compress } from '../src/integrations/compress.ts';
import { answerQuotation } from '../src/search/answer/answer-quotation.ts';
import { recordId } from '../src/search/index/filter-table.ts';
import type { SearchIndex } from '../src/search/index/index-port.ts';
import type { SearchRecord } from '../src/search/index/record.ts';
import { phraseFiles } from '../src/search/phrases/phrase-files.ts';
import { phraseIndex } from '../src/search/phrases/phrase-index.ts';
import { numbers, readSentences, recombined } from './speeches.ts';

const queriesOfEach = 200;
const lengths = [2, 3, 4, 5, 6, 'sentence'] as const;

interface Archive {
  readonly records: readonly SearchRecord[];
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly buildSeconds: number;
  readonly byId: ReadonlyMap<string, { readonly record: SearchRecord; readonly packed: Uint8Array }>;
  /** All texts, so that one can be scanned. */
  readonly whole: readonly string[];
}

interface Query {
  readonly text: string;
  readonly isTrue: boolean;
}

interface Check {
  readonly found: boolean;
  readonly bytes: number;
  readonly requests: number;
  readonly ms: number;
}

const sizes = process.argv.slice(2).map(Number);
const sentences = await readSentences();
const rows: string[] = [];
const builds: string[] = [];
for (const size of sizes.length > 0 ? sizes : [300, 1200, 10_000]) {
  const archive = makeArchive(size);
  builds.push(toldBuild(archive));
  for (const length of lengths) rows.push(await measured(archive, length));
}
const table = report();
await writeFile(`${import.meta.dirname}/results/quotations.md`, table);
console.log(table);

function makeArchive(size: number): Archive {
  const records = recombined(sentences, size);
  const before = process.cpuUsage();
  const files = new Map(
    Array.from(
      phraseFiles(records),
      ({ name, content }) => [name, new Uint8Array(compress(content))] as const,
    ),
  );
  const { user, system } = process.cpuUsage(before);
  return {
    records,
    files,
    buildSeconds: (user + system) / 1e6,
    byId: new Map(records.map((record, number) => [recordId(number), { record, packed: packed(record) }])),
    whole: [spaced, closed].map((form) => records.map(({ parts }) => form(textOf(parts))).join('|')),
  };
}

async function measured(archive: Archive, length: (typeof lengths)[number]): Promise<string> {
  const checks: (Check & Query)[] = [];
  for (const query of queriesOf(archive, length))
    checks.push({ ...query, ...(await check(archive, query.text)) });
  const true_ = checks.filter(({ isTrue }) => isTrue);
  const found = checks.filter((one) => one.found);
  const share = (some: readonly unknown[], all: readonly unknown[]) => (some.length / all.length).toFixed(3);
  const told = (values: readonly number[], unit: (value: number) => string) => {
    const sorted = values.toSorted((a, b) => a - b);
    const at = (part: number) => unit(sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN);
    return `${at(0.5)} | ${at(0.95)} | ${at(1)}`;
  };
  return [
    archive.records.length.toLocaleString('en'),
    length,
    `${true_.length} + ${checks.length - true_.length}`,
    share(
      true_.filter((one) => one.found),
      true_,
    ),
    share(
      found.filter(({ isTrue }) => isTrue),
      found,
    ),
    told(
      checks.map(({ bytes }) => bytes),
      (bytes) => (bytes / 1000).toFixed(1),
    ),
    told(
      checks.map(({ requests }) => requests),
      String,
    ),
    told(
      checks.map(({ ms }) => ms),
      (ms) => ms.toFixed(1),
    ),
  ].join(' | ');
}

/** True stretches of words, and others with one of their words changed, swapped or left out that stand nowhere. */
function queriesOf({ records, whole }: Archive, length: (typeof lengths)[number]): readonly Query[] {
  const random = numbers(typeof length === 'number' ? length : 99);
  const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)]!;
  const queries: Query[] = [];
  const isThere = (text: string) => whole[0]!.includes(spaced(text)) || whole[1]!.includes(closed(text));
  for (const isTrue of [true, false]) {
    for (let count = 0; count < queriesOfEach;) {
      const words = textOf(pick(records).parts).split(/\s+/u);
      const wanted = length === 'sentence' ? 12 + Math.floor(random() * 20) : length;
      const first = Math.floor(random() * (words.length - wanted));
      const stretch = words.slice(first, first + wanted);
      const at = Math.floor(random() * stretch.length);
      const changed = [
        stretch.with(at, pick(textOf(pick(records).parts).split(/\s+/u))),
        stretch.toReversed(),
        [...stretch.slice(at), ...stretch.slice(0, at)],
        stretch.toSpliced(at, 0, pick(words)),
      ][count % 4]!;
      const text = (isTrue ? stretch : changed).join(' ');
      if (spaced(text).trim() === '' || /[[\]…]|\.\.\./u.test(text) || isThere(text) !== isTrue) continue;
      queries.push({ text, isTrue });
      count += 1;
    }
  }
  return queries;
}

// Nothing is kept from the check before.
async function check({ byId: records, files }: Archive, text: string): Promise<Check> {
  let [bytes, requests] = [0, 0];
  const load = <T extends { readonly length: number }>(content: T) => {
    bytes += content.length;
    requests += 1;
    return Promise.resolve(content);
  };
  const index: SearchIndex = {
    phrase: phraseIndex((name) => load(files.get(name)!)),
    record: async (id) => {
      const { record, packed } = records.get(id)!;
      await load(packed);
      return record;
    },
    // What comes near is not part of the verdict.
    findWord: () => Promise.resolve([]),
    findLonger: () => Promise.resolve([]),
    having: () => Promise.resolve(new Map()),
  };
  const before = process.cpuUsage();
  const { found } = await answerQuotation(index, text);
  const { user, system } = process.cpuUsage(before);
  return { found: found.length > 0, bytes, requests, ms: (user + system) / 1000 };
}

function packed(record: SearchRecord): Uint8Array {
  return gzipSync(JSON.stringify(record), { level: 9 });
}

function textOf(parts: SearchRecord['parts']): string {
  return parts.map(({ text }) => text).join(' ');
}

// Two plain ways to compare, without any of the index's own code: punctuation as space, and as nothing within words.
function spaced(text: string): string {
  return ` ${
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}

function closed(text: string): string {
  return spaced(text.replace(/(?<=\p{L})['’.-](?=\p{L})/gu, ''));
}

function toldBuild({ records, files, buildSeconds }: Archive): string {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const texts = records.reduce((sum, record) => sum + packed(record).length, 0);
  return [
    records.length.toLocaleString('en'),
    records.reduce((sum, { parts }) => sum + textOf(parts).split(/\s+/u).length, 0).toLocaleString('en'),
    (texts / 1e6).toFixed(1),
    (bytes / 1e6).toFixed(1),
    files.size.toLocaleString('en'),
    buildSeconds.toFixed(1),
  ].join(' | ');
}

function report(): string {
  return `# Quotations

\`node bench/quotations.ts\`, Node ${process.versions.node}: documents of about 267 words, recombined from the State of the Union addresses. For each
size and length ${queriesOfEach} stretches that stand in the archive, and ${queriesOfEach} with a word changed, words in another order or one too many, that stand
nowhere by a plain scan of all texts. A check begins with nothing loaded: directories and lists of phrases, and the texts of the
documents that are found, compressed. Processor time is of all threads, unpacking and comparing included.
What comes near to a quotation that is denied is looked for apart, by the words of the search, and is not measured here.

| documents | words | asked: true + false | recall | precision | KB: median | p95 | most | requests: median | p95 | most | processor ms: median | p95 | most |
| --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
${rows.map((row) => `| ${row} |`).join('\n')}

## The index

| documents | words | texts: MB | index: MB | files | built in processor s |
| --: | --: | --: | --: | --: | --: |
${builds.map((row) => `| ${row} |`).join('\n')}
`;
}
