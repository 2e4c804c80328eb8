/**
 * What an archive in parts costs a reader and whoever builds it, from 1 to 1,000 parts:
 *
 *     node bench/parts.ts [records in a part, 10000]
 *
 * One part's index is really made, opened once and several times, and asked through the code that joins parts; what each
 * further part adds is the same, since every part is asked every question. The timeline's frames and events are made for
 * each part and read through the page's own code. `dist` must be built: its pages stand for those of a part. Writes
 * `bench/results/parts.md`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { openTimeline } from '../src/client/timeline/data.ts';
import { partFaults } from '../src/integrations/parts/part-faults.ts';
import { filesIn } from '../src/integrations/site-manifest.ts';
import { answer } from '../src/search/answer/answer.ts';
import { loadHits } from '../src/search/answer/count-hits.ts';
import type { SearchSources } from '../src/search/answer/look-up.ts';
import { joinVocabularies } from '../src/search/answer/vocabulary.ts';
import { joinManifests } from '../src/search/index/join-manifests.ts';
import { joinIndexes } from '../src/search/index/joined-index.ts';
import { openBuiltSearch } from '../src/testing/built-search.ts';
import { framed, generatedEvents } from '../src/testing/generated-events.ts';
import { searchOf } from '../src/testing/sample-search.ts';
import { packEvents } from '../src/timeline/data/wire.ts';
import { generatedRecords, vocabulary } from './archive.ts';

const records = Number(process.argv[2] ?? 10_000);
const counts = [1, 10, 100, 1000];
const opened = [1, 4, 7, 10] as const;
const eventsOfPart = Math.round(records * 1.09);

/** What was loaded: requests, and their bytes compressed as a host sends them. */
interface Loaded {
  readonly requests: number;
  readonly bytes: number;
}

const steps = [
  'opening the search',
  'a search',
  'a quotation that is there',
  'a quotation that is nowhere',
] as const;

const megabits = 10;
const roundTrip = 0.05;
const streams = 100;
const setUpSeconds = 60;
const buildSeconds = 34.8;
const pagesPerThousand = 2400;

// Loads wait for one another: the manifest, the engine, its list, its tables, the words and the texts.
const inARow = 6;

const sizes = new Map<string, number>();
const made = generatedRecords(records);
const { site } = await searchOf(made);
const measured = new Map<number, readonly Loaded[]>();
const memory = new Map<number, number>();
for (const parts of opened) measured.set(parts, await searched(parts));
await rm(site, { recursive: true });

const search = steps.map((step, at) => {
  const [alone, few, more, many] = opened.map((parts) => measured.get(parts)![at]!) as [
    Loaded,
    Loaded,
    Loaded,
    Loaded,
  ];
  // Beyond four the ten hits that are shown are no more, whichever parts they are of.
  const beyond = (parts: number): Loaded => ({
    requests: Math.round(few.requests + ((many.requests - few.requests) / 6) * (parts - 4)),
    bytes: few.bytes + ((many.bytes - few.bytes) / 6) * (parts - 4),
  });
  return {
    step,
    rows: counts.map((parts) => (parts === 1 ? alone : parts === 10 ? many : beyond(parts))),
    error: Math.abs(beyond(opened[2]).bytes / more.bytes - 1),
  };
});
const timelines = [await drawn('collection'), await drawn('period')];
const linksSecondsPerThousand = await timeLinks();

await writeFile(`${import.meta.dirname}/results/parts.md`, report());
console.log(report());

/** Loads of each step, cumulative reading left out: what an earlier step has read is in the browser's cache. */
async function searched(parts: number): Promise<readonly Loaded[]> {
  const before = process.memoryUsage().rss;
  const read: string[] = [];
  const all: SearchSources[] = [];
  for (let part = 0; part < parts; part += 1)
    all.push(await openBuiltSearch(site, ({ path }) => read.push(path)));
  const index = joinIndexes(
    all.map((sources, place) => ({ index: sources.index, way: place === 0 ? '' : '../' })),
  );
  const sources: SearchSources = {
    index,
    manifest: joinManifests([all[0]!.manifest, ...all.slice(1).map(({ manifest }) => manifest)], []),
    vocabularies: async (letter) =>
      joinVocabularies(await Promise.all(all.map(({ vocabularies }) => vocabularies(letter)))),
  };
  const ask = async (text: string) => {
    const found = await answer(sources, { text, chosen: {}, sort: 'relevance', undated: false });
    await loadHits(index, found, 10);
  };
  const words = made[records >> 1]!.parts[3]!.text.split(' ').slice(20, 28).join(' ');
  const loads: Loaded[] = [];
  // Pagefind begins to load when it is made, and is done when it has answered once.
  for (const question of [
    () => index.findWord('zzzz'),
    () => ask(`${vocabulary[300]!} ${vocabulary[900]!}`),
    () => ask(`"${words}"`),
    () => ask(`"${vocabulary[1200]!} ${words}"`),
  ]) {
    await question();
    loads.push({ requests: read.length, bytes: read.reduce((sum, path) => sum + compressed(path), 0) });
    read.length = 0;
  }
  memory.set(parts, process.memoryUsage().rss - before);
  return loads;
}

/**
 * The timeline of all parts, opened as its page does and then brought to 30 days. Split by collection all parts are of
 * the same four years, split by period each is of its own.
 */
async function drawn(by: 'collection' | 'period') {
  const events = generatedEvents(eventsOfPart);
  const span = 4 * 365;
  const loadsOf = new Map<number, { readonly open: Loaded; readonly zoom: Loaded }>();
  const elsewhere = globalThis.fetch;
  for (const parts of counts) {
    const asked: string[] = [];
    const root = `/${by}/${parts}`;
    const files = new Map<string, { readonly text: string; readonly size: number }>();
    const shifts = by === 'period' ? parts : 1;
    for (let shift = 0; shift < shifts; shift += 1) fillFrame(files, shift * span);
    globalThis.fetch = (input) => {
      const address = String(input instanceof Request ? input.url : input);
      asked.push(address);
      const [, part = '0', name = ''] = /\/part-(\d+)\/(.+)$/.exec(address) ?? [];
      const { text } = files.get(`${by === 'period' ? part : 0}/${name}`)!;
      const own = text.replaceAll(/\/data\/\d+\//g, `${root}/part-${part}/`);
      const others = Array.from({ length: parts - 1 }, (_, at) => ({
        title: `Part ${at + 1}`,
        href: `${root}/part-${at + 1}/frame.json`,
      }));
      const isFirst = part === '0' && name === 'frame.json';
      return Promise.resolve(
        new Response(isFirst ? JSON.stringify({ ...(JSON.parse(own) as object), parts: others }) : own),
      );
    };
    const taken = (): Loaded => {
      const bytes = asked.reduce((sum, address) => {
        const [, part = '0', name = ''] = /\/part-(\d+)\/(.+)$/.exec(address) ?? [];
        return sum + files.get(`${by === 'period' ? part : 0}/${name}`)!.size;
      }, 0);
      const requests = asked.length;
      asked.length = 0;
      return { requests, bytes };
    };
    const data = await openTimeline(`${root}/part-0/frame.json`);
    await data.read(data.frame.from, data.frame.to);
    const open = taken();
    const middle = Math.floor((data.frame.from + data.frame.to) / 2);
    await data.read(middle, middle + 30);
    loadsOf.set(parts, { open, zoom: taken() });
  }
  globalThis.fetch = elsewhere;
  return { by, loadsOf };

  function fillFrame(
    files: Map<string, { readonly text: string; readonly size: number }>,
    days: number,
  ): void {
    const part = days / span;
    const moved = events.map((event) => ({
      ...event,
      drawn: {
        ...event.drawn,
        from: event.drawn.from + days,
        certainFrom: event.drawn.certainFrom + days,
        certainTo: event.drawn.certainTo + days,
        to: event.drawn.to + days,
        marks: event.drawn.marks.map((day) => day + days),
      },
    }));
    const { frame, chunks } = framed(moved);
    const put = (name: string, value: unknown) => {
      const text = JSON.stringify(value);
      files.set(`${part}/${name}`, { text, size: gzipSync(text).length });
    };
    put('frame.json', frame);
    for (const [at, chunk] of chunks.entries()) put(`${at}.json`, packEvents(chunk, frame));
  }
}

/** Seconds in which joining looks through a thousand pages, by those of the built site. */
async function timeLinks(): Promise<number> {
  if (!existsSync('dist/index.html')) throw new Error('the site is not built: npm run build');
  const files = new Set(await filesIn('dist'));
  const manifest = JSON.parse(
    readFileSync('dist/data/search/archive.json', 'utf8'),
  ) as SearchSources['manifest'];
  const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');
  const index = { ...manifest, parts: [] };
  const part = { title: '', path: '/', homepage: '', files, manifest: index, sha256: '', read };
  const began = performance.now();
  partFaults([part]);
  const pages = [...files].filter((file) => file.endsWith('.html')).length;
  return (performance.now() - began) / pages;
}

function compressed(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const content = readFileSync(path);
  const size = /\.(?:js|json)$/.test(path) ? gzipSync(content).length : content.length;
  sizes.set(path, size);
  return size;
}

function report(): string {
  const kb = (bytes: number) => Math.round(bytes / 1000).toLocaleString('en');
  const head = counts.map((parts) => `${parts.toLocaleString('en')} ${parts === 1 ? 'part' : 'parts'}`);
  const cell = ({ requests, bytes }: Loaded) =>
    `${kb(bytes)} KB, ${requests.toLocaleString('en')} (${seconds({ requests, bytes }).toFixed(1)} s)`;
  const line = (name: string, loads: readonly Loaded[]) => `| ${name} | ${loads.map(cell).join(' | ')} |`;
  const table = [
    `| | ${head.join(' | ')} |`,
    `| --- | ${counts.map(() => '--:').join(' | ')} |`,
    ...search.map(({ step, rows }) => line(step, rows)),
    ...timelines.flatMap(({ by, loadsOf }) => [
      line(
        `the timeline, split by ${by}: the whole`,
        counts.map((parts) => loadsOf.get(parts)!.open),
      ),
      line(
        `the timeline, split by ${by}: 30 days`,
        counts.map((parts) => loadsOf.get(parts)!.zoom),
      ),
    ]),
  ].join('\n');
  const worst = Math.max(...search.map(({ error }) => error));
  const eachMb = (memory.get(opened[3])! - memory.get(opened[0])!) / (opened[3] - opened[0]) / 1e6;
  const minutes = (secondsOfPart: number) => secondsOfPart / 60;
  const job = setUpSeconds + (records / 1000) * buildSeconds;
  const pagesOfPart = (records / 1000) * pagesPerThousand;
  const joinSeconds = (parts: number) =>
    setUpSeconds + (parts * pagesOfPart * linksSecondsPerThousand) / 1000;
  return `# Parts

\`node bench/parts.ts\`, Node ${process.versions.node}. Parts of ${records.toLocaleString('en')} records (${Math.round(records * 0.75).toLocaleString('en')} documents of 480 words, the rest events) and
${eventsOfPart.toLocaleString('en')} events each, all holding the words that are asked for: the most that a search can cost.

## What a reader loads

Compressed kilobytes, requests, and in brackets the seconds at ${megabits} Mbit/s with ${roundTrip * 1000} ms for a round trip, ${streams} requests at a time;
what an earlier row has loaded is in the browser's cache.

${table}

One part's index was made, opened 1, 4, 7 and 10 times over, and asked through the code that joins parts. 100 and 1,000 are reckoned
from 4 and 10, as every further part is asked the same; for 7 the reckoning and the measurement differ by ${(worst * 100).toFixed(1)} %. The
timeline's files are made for every part and read by the page's own code. A part open for searching takes about
${eachMb.toFixed(0)} MB of memory.

## What building costs

| | ${head.join(' | ')} |
| --- | ${counts.map(() => '--:').join(' | ')} |
| job minutes, everything built | ${counts.map((parts) => Math.round(minutes(parts * job + joinSeconds(parts))).toLocaleString('en')).join(' | ')} |
| job minutes, one document changed | ${counts.map((parts) => Math.round(minutes(setUpSeconds * parts + job + joinSeconds(parts))).toLocaleString('en')).join(' | ')} |
| of these, joining | ${counts.map((parts) => Math.round(minutes(joinSeconds(parts))).toLocaleString('en')).join(' | ')} |

Reckoned from: ${buildSeconds} s of processor for 1,000 documents (bench/results/build.md), taken as growing evenly; ${setUpSeconds} s to set up a
job (assumed), which a part that is taken from the cache needs too; ${pagesPerThousand.toLocaleString('en')} pages for 1,000 documents; ${linksSecondsPerThousand.toFixed(1)} s to look
through the links of 1,000 pages (measured on the built site). Copying and unpacking what the jobs hand over is left out.
`;
}

function seconds({ requests, bytes }: Loaded): number {
  return (bytes * 8) / (megabits * 1e6) + roundTrip * (inARow + Math.floor(requests / streams));
}
