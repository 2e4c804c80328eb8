import { documentFolder, readArchive } from '../archive-files.ts';
import type { Disk } from '../disk.ts';
import type { Finding } from '../finding.ts';
import { digestOf, type MemoryStore } from '../memory.ts';
import { prepare } from '../prepare.ts';
import type { SeedReader } from '../read/in-worker.ts';
import { ingest } from '../run.ts';
import { seedState, type DraftAsMade } from './drafts-as-made.ts';
import { hideDrafts } from './hidden-drafts.ts';

/** What a run did. */
export interface WatchedRun {
  /** Names of documents, here and below. */
  readonly drafted: readonly string[];
  readonly again: readonly string[];
  /** Edited ones into which something new was put. */
  readonly merged: readonly string[];
  /** Their seeds have changed, somebody has worked on them, and nothing could be put into them. */
  readonly left: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Drafts what has no document, and drafts again what nobody has worked on and whose seed or sidecar has changed. Into others
 * ingest puts what is new.
 *
 * @param made the drafts that are as they were made, which the run brings up to date
 */
export async function watchedRun(
  disk: Disk,
  memory: MemoryStore,
  reader: SeedReader,
  made: Map<string, DraftAsMade>,
): Promise<WatchedRun> {
  const archive = readArchive(disk, memory.recall());
  const digests = new Map(archive.documents.map(({ file, digest }) => [file, digest]));
  const changed = [...made].filter(([, { seed, state }]) => seedState(archive, seed) !== state);
  const left = changed.filter(([path, { digest }]) => digests.has(path) && digests.get(path) !== digest);
  const stale = changed.filter(([path, { digest }]) => digests.get(path) === digest);
  for (const [path, { digest }] of [...made]) if (digests.get(path) !== digest) made.delete(path);
  const hidden = hideDrafts(disk, new Map(stale.map(([path, { digest }]) => [path, digest])));
  const { written, merges, findings } = ingest(hidden, memory, await prepare(hidden, reader, memory));
  const merged = merges.flatMap(({ kind, path }) => (kind === 'merged' ? [path] : []));
  const documents = written.filter((path) => path.startsWith(`${documentFolder}/`));
  removeRenamed(disk, stale, documents);
  const now = readArchive(disk, memory.recall());
  for (const [path, old] of stale)
    if (made.has(path)) made.set(path, { ...old, state: seedState(now, old.seed) });
  for (const { file, digest, data } of now.documents.filter((one) => documents.includes(one.file)))
    made.set(file, { digest, seed: data.seed.file, state: seedState(now, data.seed.file) });
  const names = (paths: readonly string[]) => paths.map((path) => path.slice(documentFolder.length + 1));
  const seeds = new Set(stale.map(([, { seed }]) => seed));
  const isAgain = (path: string) => seeds.has(made.get(path)?.seed ?? '');
  return {
    drafted: names(documents.filter((path) => !isAgain(path))),
    again: names(documents.filter(isAgain)),
    merged: names(merged),
    left: names(left.flatMap(([path]) => (merged.includes(path) ? [] : [path]))),
    findings,
  };
}

/** A draft that has another name by now leaves its old file, which nobody has worked on. */
function removeRenamed(
  disk: Disk,
  stale: readonly (readonly [path: string, draft: DraftAsMade])[],
  written: readonly string[],
): void {
  const seeds = new Set(
    readArchive(disk)
      .documents.filter(({ file }) => written.includes(file))
      .map(({ data }) => data.seed.file),
  );
  for (const [path, { seed, digest }] of stale) {
    if (written.includes(path) || !seeds.has(seed)) continue;
    if (digestOf(disk.read(path)) === digest) disk.remove(path);
  }
}
