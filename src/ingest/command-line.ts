import { archiveRoot, inArchive } from '../archive-root.ts';
import { notAmong, readArguments, refuseArguments } from '../given-arguments.ts';
import { NotGiven, readGivenFile } from '../given-file.ts';
import { toldError } from '../told-error.ts';
import { diskAt, type Disk } from './disk.ts';
import { checkRemovedList } from './checks/removed-list.ts';
import { sortFindings, type Finding } from './finding.ts';
import { memoryIn, recalledOnce, type MemoryStore } from './memory.ts';
import { reportAsJson } from './reporters/json.ts';
import { reportAsText } from './reporters/text.ts';
import { reviewWords } from '../words/chapters/review.ts';
import { say } from '../words/say.ts';
import { printed } from './shown.ts';
import { lockFolder } from './lock.ts';
import { waitsForReading } from './waits-for-reading.ts';
import { reportMerges } from './reporters/merges.ts';
import { reportTimes } from './reporters/times.ts';
import { reportVersion } from './reporters/version.ts';
import { draftReport, ingest, inspect, publishIds, type IngestResult, type Inspection } from './run.ts';

const usage = `usage: npm run ingest -- [--json]
       npm run ingest -- --watch
       npm run review -- [--port NUMBER]
       npm run check -- [--json]
       npm run check -- --prose FILE
       npm run publish-ids -- [--json]

ingest       writes a draft into content/documents/ for every seed that has no document
ingest --watch  goes on doing so whenever something changes in seeds/
review       serves a page to this machine on which drafts are reviewed
check        tells everything that is wrong in seeds/ and content/, and changes nothing
check --prose  tells what of a draft, in Markdown or plain text, the archive supports, contradicts or does not know
publish-ids  adds the addresses that are published now to content/published.txt, and takes none out

All work on the folder they are started in, or on the one that ATTESTED_ARCHIVE names, and exit with 1 when something is wrong.
`;

const tillReviewed =
  'Until a draft is reviewed, it is left out of the build; `npm run dev` and `npm run build -- --drafts` show it, marked as a draft.\n';

const [command = '', ...options] = process.argv.slice(2);
const mostPort = 65_535;
let report: typeof reportAsText = reportAsText;
try {
  await run();
} catch (error) {
  // What the disk refuses is no fault of the program's; anything else is, and shows where.
  if (!(error instanceof Error && ('syscall' in error || error instanceof NotGiven))) throw error;
  process.stderr.write(`${printed(toldError(error))}\n`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  switch (command) {
    case 'check':
      return runCheck();
    case 'ingest':
      return runIngest();
    case 'review':
      return runReview();
    case 'publish-ids':
      return runPublishIds();
    case '--help':
    case '-h':
      process.stdout.write(usage);
      return;
    default:
      refuseArguments(usage, notAmong(command, ['check', 'ingest', 'review', 'publish-ids']));
  }
}

function onDisk(): readonly [Disk, MemoryStore] {
  return [diskAt(archiveRoot), recalledOnce(memoryIn(inArchive('node_modules')))];
}

async function runCheck(): Promise<void> {
  const given = readArguments(
    { usage, options: { json: { type: 'boolean' }, prose: { type: 'string' } } },
    options,
  );
  if (given === undefined) return;
  const { json = false, prose } = given.values;
  if (json && prose !== undefined) {
    refuseArguments(usage, '--prose has no report in JSON: leave --json out');
    return;
  }
  process.exitCode = prose === undefined ? await checkAll(json) : checkDraft(prose);
}

async function runIngest(): Promise<void> {
  const given = readArguments(
    { usage, options: { json: { type: 'boolean' }, watch: { type: 'boolean' } } },
    options,
  );
  if (given === undefined) return;
  const { json = false, watch = false } = given.values;
  if (json && watch) {
    refuseArguments(usage, '--watch has no report in JSON: leave --json out');
    return;
  }
  if (json) report = reportAsJson;
  process.exitCode = await (watch ? watchIngest(...onDisk()) : ingestOnce(...onDisk()));
}

async function runReview(): Promise<void> {
  const given = readArguments({ usage, options: { port: { type: 'string' } } }, options);
  if (given === undefined) return;
  const { port = '0' } = given.values;
  if (!/^[0-9]{1,5}$/.test(port) || Number(port) > mostPort) {
    refuseArguments(usage, `--port needs a number up to ${mostPort}, and ${port} was given`);
    return;
  }
  process.exitCode = await review(Number(port));
}

function runPublishIds(): void {
  const given = readArguments({ usage, options: { json: { type: 'boolean' } } }, options);
  if (given === undefined) return;
  if (given.values.json === true) report = reportAsJson;
  const { findings, added } = publishIds(...onDisk());
  if (findings.length > 0) {
    process.exitCode = refuse(findings);
    return;
  }
  for (const address of added) process.stdout.write(`added ${printed(address)}\n`);
  process.stdout.write(added.length === 0 ? 'nothing to add\n' : `${added.length} added\n`);
}

async function checkAll(isJson: boolean): Promise<number> {
  if (isJson) report = reportAsJson;
  const [disk, memory] = onDisk();
  const { findings: all, hints } = inspect(disk, memory);
  const findings = all.some(waitsForReading)
    ? await (await import('./unreadable-seeds.ts')).withWhySeedsWait(all, disk, memory)
    : all;
  tellHints(hints);
  return conclude(sortFindings([...findings, ...checkRemovedList(archiveRoot, disk)]), hints.length);
}

async function review(port: number): Promise<number> {
  const { startReview } = await import('./review/start-review.ts');
  const { address, close } = await startReview(archiveRoot, port);
  process.stdout.write(`${say(reviewWords.address, { address })}\n${reviewWords.addressHow}\n`);
  await interrupted();
  await close();
  return 0;
}

/** Waits until the process is told to end. */
async function interrupted(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      resolve();
    });
  await promise;
}

async function ingestOnce(disk: Disk, memory: MemoryStore): Promise<number> {
  const { prepare } = await import('./prepare.ts');
  const { seedReader } = await import('./read/in-worker.ts');
  const reader = seedReader();
  const lock = lockFolder(archiveRoot);
  if (lock.kind === 'held') {
    process.stderr.write(`${lock.by} is at work on this archive: wait until it has ended\n`);
    return 1;
  }
  try {
    return tellIngest(ingest(disk, memory, await prepare(disk, reader, memory)));
  } finally {
    await reader.close();
    lock.release();
  }
}

async function watchIngest(disk: Disk, memory: MemoryStore): Promise<number> {
  const { watchSeeds } = await import('./watch/watch-seeds.ts');
  const { seedReader } = await import('./read/in-worker.ts');
  const reader = seedReader();
  const ending = new AbortController();
  void interrupted().then(() => {
    ending.abort();
  });
  const tell = (line: string) => {
    process.stdout.write(`${new Date().toTimeString().slice(0, 8)}  ${line}\n`);
  };
  process.stdout.write('watching seeds/, Ctrl+C ends it\n');
  try {
    await watchSeeds(
      { root: archiveRoot, disk, memory, reader, lock: () => lockFolder(archiveRoot), tell },
      ending.signal,
    );
    return 0;
  } finally {
    await reader.close();
  }
}

function tellIngest({
  findings,
  written,
  times,
  merges,
  kept,
  passedOver,
  guessed,
  hints,
}: IngestResult): number {
  for (const name of passedOver)
    process.stdout.write(`passed over seeds/${printed(name)}: a system or a program left it\n`);
  for (const path of written) {
    const isDraft = path.startsWith('content/documents/');
    process.stdout.write(
      isDraft ? `wrote ${printed(path)}: review it, then set reviewed: true\n` : `wrote ${printed(path)}\n`,
    );
    const told = times.find((one) => one.path === path);
    process.stdout.write(reportVersion(told?.version) + reportTimes(told));
  }
  process.stdout.write(reportMerges(merges));
  for (const [name, encoding] of guessed) {
    process.stderr.write(
      `seeds/${printed(name)}: read as ${encoding}, which is a guess: see whether its letters are right\n`,
    );
  }
  tellHints(hints);
  const drafts = written.filter((path) => path.startsWith('content/documents/')).length;
  if (drafts > 0) process.stdout.write(tillReviewed);
  if (findings.length > 0) process.stdout.write(report(findings));
  const what = drafts === 0 ? 'nothing written' : `${drafts} written`;
  process.stdout.write(
    findings.length === 0 && drafts === 0 && merges.length === 0
      ? `nothing to do, ${kept} already there\n`
      : `${what}, ${kept} already there\n`,
  );
  return findings.length === 0 ? 0 : 1;
}

function tellHints(hints: Inspection['hints']): void {
  for (const { file, line, column, found } of hints) {
    process.stderr.write(`${printed(file)}:${line}:${column}  worth a look: ${found}\n`);
  }
}

function checkDraft(file: string): number {
  const draft = readGivenFile(file, 'name the draft, from the folder you are in').toString('utf8');
  const report = draftReport(diskAt(archiveRoot), file, draft);
  if (report === undefined) {
    process.stderr.write('the archive cannot be read: `npm run check` tells why\n');
    return 1;
  }
  process.stdout.write(`${report.lines.join('\n')}\n`);
  return report.contradicted === 0 ? 0 : 1;
}

function refuse(findings: readonly Finding[]): number {
  const code = conclude(findings);
  process.stderr.write('nothing was written\n');
  return code;
}

function conclude(findings: readonly Finding[], looks = 0): number {
  process.stdout.write(report(findings, looks));
  return findings.length === 0 ? 0 : 1;
}
