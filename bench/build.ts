/**
 * Measures what it costs to check and to build an archive, and to do so again after one document's text was changed with
 * its seed and its seal, in a copy of the project outside it. The build after the edit is compared with a clean one.
 *
 *     npm run bench -- build [sizes, such as 1000 10000]
 *
 * Writes `bench/results/build.md`.
 */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { differingFiles } from '../src/testing/differing-files.ts';
import { copyProject, type ProjectCopy } from '../src/testing/project-copy.ts';
import { archiveOfSpeeches } from './archive-of-speeches.ts';
import { costOfNode, type Cost } from './cost.ts';

const tried = `Tried, at 1,000 documents where no other number stands, after the table was taken:

- A site of which nothing has changed is left as it is: 0.34 processor seconds (median of three), where Astro's own keeping
  of pages took 15.3 (one run). It counts for no edit.
- Larger rooms for young objects (\`--max-semi-space-size\` 32 and 64, two runs each) do not pay: check 5.0 to 5.5 s with,
  4.8 to 5.1 without.
- A build after an edit links the files beside the pages that the former site has with the same bytes, most of 14,700: in
  place of 6.7 of its 24 busy seconds, on a machine with much else to do, they take 0.6 (one profile each). Pages are
  Astro's to copy; the threads of the disk take 11 % of all processor time.
- Keys for what has none do not pay: all calendars take 0.16 of those 24 seconds, all feeds 0.10, the files of the
  timeline 0.10, the sitemap 0.16. Tables, records, the ZIP and the book hold every text: no edit leaves them as they were.
- Of the processor time that is left (one sample): the pages' own thread 54 %, V8's threads, which look for garbage and
  compile, 18 %, the disk 11 %, the bundler 7 %, Pagefind 7 %, others 3 %.
- One collector of garbage in place of several (\`--single-threaded-gc\`), with and without larger rooms: an edit of 15.8 to 16.7
  seconds where it was 17.1 and 17.2, on a machine with much else to do; check no less. Not taken for so little.
- Of a clean build's 36 processor seconds (sampled, files in memory): main thread 20, V8's threads 7.2 (compiling 4.3, garbage 2.0),
  the process of the search index 2.3 and Pagefind 1.4, the bundler 1.4, the disk 1.5, packing and pictures 1.7. Fonts are 3
  of them, where none are kept. No function of ours is above half a second. Of an edit's 18: 8.1, 3.7, 2.2, 1.4, 1.4, 1.0, 0.4.
- On ext4 a file costs several times as much to make where many were deleted in the minutes before: 5 of 37 seconds.
- The lines of pages, read again where a page has changed alone: 0.9 seconds of an edit in place of 2.6 (in one process, the same
  lines). Another parser of HTML (htmlparser2) takes half of parse5's 1.1 seconds, and two packages more: not taken.
- At 10,000 documents, of a clean build's 231 seconds: the pages' process 148 until the last page and 17 behind it, the index of
  words and phrases 50 (half of them the lines of pages), Pagefind 15. Of an edit's 169, of which 666 files were made anew: 66, 30,
  55 and 17; of the 55 about 17 are saved since. It is the growing rest, index, tables, ZIP, book and digests of 237,000 files,
  that keeps an edit from being less.
- The most memory, 3.1 GB at 10,000, is held before the first page, while tables, ZIP and book are made; 2.3 GB afterwards. At 1,000
  what lives is 170 MB of the 1,130 that the process has: the rest is Vite, the bundler and garbage that is not yet taken away.
- Sentences of a check were compared with every name and receipts with every document: found by their rarest word and by seed, a
  check of 1,000 in which nothing has changed takes 1.5 seconds in place of 2.8 (in one hour). That of 10,000 was measured with it.
- \`npm run dev\` at 10,000 is ready after 32.9 processor seconds, for the first page needs 9.9 more, for another 0.1, for the
  timeline 0.6 and the list of documents 0.2 (one run; how long an edit takes to be seen was not measured).
- Astro keeps all content as one text of JSON: 55 MB at 10,000. At about 97,000 documents it is longer than V8 can hold
  (2^29 - 24 letters): there an archive is to be split, see parts.md.
- Where a seed's sidecar may stand was looked for among all seeds, for each: of a check in which nothing has changed 5.0 processor
  seconds at 12,000 documents (0.35 at 3,000, and by reckoning 344 at 100,000), and 0.01 since (0.18 at 100,000). That check took
  26.1 and 21.7 seconds at 12,000 before, and takes 16.6; at 3,000 it takes 5.2. From there on it grows by less than the archive.
- At 3,000 documents a clean build takes 80.6 processor seconds and 1.6 GB, an edit 47.1 (0.58), beside much else on the machine.
  Of the edit's busy time a third is the index (of this a third the phrases of records and lines, a third what lines each page has),
  a tenth the garbage of the pages' own thread, a tenth the comparing and linking of 34,698 files beside the pages.
- Smaller parts of a long index of words (223 of 13 KB in place of 108 of 27, at 3,000) do not pay: its list grows by 26 bytes for each,
  the build by 2 processor seconds, and a search for two words at 10,000 would take 15 KB less of 169, for one word none.
- A site of three documents takes 8 s: 2.4 until the content is there, 2.7 in Vite, whatever the size of the archive.
`;

const sizes = process.argv.slice(2).map(Number);
const rows: string[] = [];
for (const size of sizes.length > 0 ? sizes : [1000, 10_000]) rows.push(...(await measure(size)));
const table = report(rows);
await mkdir(`${import.meta.dirname}/results`, { recursive: true });
writeFileSync(`${import.meta.dirname}/results/build.md`, table);
console.log(table);

async function measure(size: number): Promise<readonly string[]> {
  const copy = copyProject();
  try {
    for await (const { path, text } of archiveOfSpeeches(size)) copy.write(path, text);
    const check = ['src/ingest/cli.ts', 'check'];
    const build = ['src/integrations/run-astro.ts', 'build'];
    copy.run('src/ingest/cli.ts', 'publish-ids');
    rmSync(join(copy.root, 'node_modules/.cache'), { recursive: true, force: true });
    const dist = join(copy.root, 'dist');
    // Where no build reads what it is made of.
    const kept = join(copy.root, 'node_modules/dist.kept');
    const told = (name: string, cost: Cost, clean = cost) => {
      const row = [
        size.toLocaleString('en'),
        name,
        cost.cpuSeconds.toFixed(1),
        (cost.cpuSeconds / clean.cpuSeconds).toFixed(2),
        cost.wallSeconds.toFixed(1),
        Math.round(cost.peakMb).toLocaleString('en'),
        name.startsWith('build') ? pagesIn(cost.output) : '',
      ].join(' | ');
      // A large size takes an hour, and what it has shown until then should not be lost with it.
      console.error(row);
      return row;
    };
    const found: string[] = [];
    const run = (name: string, args: readonly string[], clean?: Cost) => {
      const cost = costOfNode(copy.root, args);
      found.push(told(name, cost, clean));
      return cost;
    };
    const checked = run('check', check);
    run('check, nothing changed', check, checked);
    const built = run('build', build);
    run('build, nothing changed', build, built);
    edit(copy, `d${Math.floor(size / 2)}`);
    run('check, one document changed', check, checked);
    run('build, one document changed', build, built);
    renameSync(dist, kept);
    for (const made of ['node_modules/.astro', '.astro']) rmSync(join(copy.root, made), { recursive: true });
    run('build, clean, after the change', build, built);
    const differing = differingFiles(dist, kept);
    if (differing.length > 0) throw new Error(`not as in a clean build: ${differing.slice(0, 5).join(', ')}`);
    return found;
  } finally {
    if (process.env['ATTESTED_BENCH_KEEP'] === undefined) copy.dispose();
    else console.error(copy.root);
  }
}

/** An edit as an archivist makes one: in the seed and in the document's text, with the seal anew. */
function edit({ root, write }: ProjectCopy, name: string): void {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const seed = read(`seeds/${name}.txt`).replace(/^(.*\n)(\S+)/, '$1Indeed $2');
  const document = read(`content/documents/${name}.mdx`);
  const [, body = ''] = /\n---\n\n.*\n\n(\S+)/.exec(document) ?? [];
  write(`seeds/${name}.txt`, seed);
  write(
    `content/documents/${name}.mdx`,
    document
      .replace(/(\n---\n\n.*\n\n)\S+/, `$1Indeed ${body}`)
      .replace(/bytes: \d+/, `bytes: ${Buffer.byteLength(seed)}`)
      .replace(/sha256: "\w+"/, `sha256: "${createHash('sha256').update(seed).digest('hex')}"`),
  );
}

/** How many pages and files a build has made anew; those that it kept are not among them. */
function pagesIn(output: string): string {
  return (output.match(/[├└]─ \S+ \(\+/g) ?? []).length.toLocaleString('en');
}

function report(all: readonly string[]): string {
  return `# Building

\`npm run bench -- build\`, one run on ${availableParallelism()} cores, Node ${process.versions.node}: documents of about 267 words, recombined from the State
of the Union addresses, each with a seed, a sidecar, a seal and about 1.09 events, and all pages that the site has of
them, the index included. One document's change is a word of its text, in the seed and under its seal; the build after it
equals a clean one file by file. Processor time is of all processes, memory of the largest.

| documents | | processor s | of the first | s | MB | pages and files made |
| --: | --- | --: | --: | --: | --: | --: |
${all.map((row) => `| ${row} |`).join('\n')}

${tried}`;
}
