/**
 * Compares `mdxFiles()` with Astro's `glob()`: a clean build, and a build again after one document was edited.
 *
 *     npm run bench:load -- [sizes, such as 1000 10000]
 *
 * Writes `bench/results/load.md`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import {
  attesting,
  documentFile,
  eventFile,
  tinySite,
  type Built,
  type TinySite,
} from '../src/testing/tiny-site.ts';

type Loading = 'glob()' | 'mdxFiles()';

interface Row {
  readonly loading: Loading;
  readonly documents: number;
  readonly modules: number;
  readonly clean: Timed;
  readonly again: Timed;
}
type Timed = Built & { readonly seconds: number };

const sizes = process.argv.slice(2).map(Number);
const rows: Row[] = [];
for (const documents of sizes.length > 0 ? sizes : [1000, 10_000])
  for (const loading of ['mdxFiles()', 'glob()'] as const) {
    rows.push(await measure(loading, documents));
    await mkdir(`${import.meta.dirname}/results`, { recursive: true });
    await writeFile(`${import.meta.dirname}/results/load.md`, report(rows));
  }
console.log(report(rows));

async function measure(loading: Loading, documents: number): Promise<Row> {
  const site = await siteWith(loading, documents);
  try {
    const clean = await timed(site);
    const modules = (await site.mdxModules()).length;
    await site.write('content/documents/d7.mdx', documentOf(7, 'edited'));
    const again = await timed(site);
    return { loading, documents, modules, clean, again };
  } finally {
    await site.dispose();
  }
}

async function siteWith(loading: Loading, documents: number): Promise<TinySite> {
  const site = await tinySite({ 'content/events/meeting.mdx': eventFile('meeting', 'A meeting') });
  if (loading === 'glob()') {
    const config = await site.read('src/content.config.ts');
    const byGlob =
      "glob({ base: 'content/documents', pattern: '*.mdx', generateId: ({ data }) => String(data.id) })";
    await site.write(
      'src/content.config.ts',
      config.replace("mdxFiles({ base: 'content/documents' })", byGlob),
    );
  }
  for (let n = 1; n <= documents; n += 1) await site.write(`content/documents/d${n}.mdx`, documentOf(n));
  return site;
}

/** Eight passages of sixty words, the first of which tells a date. */
function documentOf(n: number, word = 'word'): string {
  const passages = Array.from({ length: 8 }, (_, passage) =>
    Array.from({ length: 60 }, (_unused, at) => `${word}${(n * 31 + passage * 7 + at * 13) % 997}`).join(' '),
  );
  const [first = '', ...others] = passages;
  return documentFile(
    `d${n}`,
    [`They met on 1 May 1990. ${first}.`, ...others],
    attesting('meeting', 'met on 1 May 1990'),
  );
}

async function timed(site: TinySite): Promise<Timed> {
  const start = performance.now();
  const built = await site.build();
  if (built.code !== 0) console.error(built.output.slice(-2000));
  return { ...built, seconds: (performance.now() - start) / 1000 };
}

function report(all: readonly Row[]): string {
  const cells = all.map(({ loading, documents, modules, clean, again }) =>
    [
      documents.toLocaleString('en'),
      loading,
      modules.toLocaleString('en'),
      ...told(clean),
      ...told(again),
    ].join(' | '),
  );
  return `# Loading

One run on ${availableParallelism()} cores, Node ${process.versions.node}. Each document has eight passages of sixty words and one attestation;
a build writes one page for each. "Again" follows an edit of one document's words, with incremental builds on.
Processor time counts all threads, and hardly changes with what else the machine does, as seconds do; memory is the most that the process held at once.

| documents | loader | MDX modules | clean: s | processor s | MB | again: s | processor s | MB |
| --: | --- | --: | --: | --: | --: | --: | --: | --: |
${cells.map((row) => `| ${row} |`).join('\n')}
`;
}

function told({ code, seconds, use }: Timed): string[] {
  if (code !== 0 || use === undefined) return ['failed', '', ''];
  return [seconds.toFixed(1), use.cpuSeconds.toFixed(1), Math.round(use.peakMb).toLocaleString('en')];
}
