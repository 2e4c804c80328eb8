import { mkdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { Disk } from '../disk.ts';
import type { Lock } from '../lock.ts';
import type { MemoryStore } from '../memory.ts';
import type { SeedReader } from '../read/in-worker.ts';
import { seedFolder } from '../steps/read-seed.ts';
import { draftsAsMade, type DraftAsMade } from './drafts-as-made.ts';
import { runLine } from './run-line.ts';
import { watchedRun } from './watched-run.ts';
import { toldError } from '../../told-error.ts';

/** What watching works with. */
export interface Watching {
  readonly root: string;
  readonly disk: Disk;
  readonly memory: MemoryStore;
  readonly reader: SeedReader;
  readonly lock: () => Lock;
  /** Takes a line. */
  readonly tell: (line: string) => void;
}

/**
 * Drafts whenever something has changed in `seeds/`, a line for each run, until it is told to end; a run that has begun is
 * carried through. The archive is locked for the time of a run. What a run throws is told, and the next one goes on.
 */
export async function watchSeeds(watching: Watching, signal: AbortSignal): Promise<void> {
  const folder = join(watching.root, seedFolder);
  mkdirSync(folder, { recursive: true });
  let changes = 1;
  let wake = () => undefined as void;
  const ended = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve();
      wake();
    });
  });
  const watcher = watch(folder, { recursive: true }, () => {
    changes++;
    wake();
  });
  watcher.on('error', (error) => {
    watching.tell(error.message);
  });
  const state: { made?: Map<string, DraftAsMade> } = {};
  try {
    for (let seen = 0; !signal.aborted;) {
      if (seen === changes) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      seen = changes;
      await Promise.race([pause(quietMs), ended]);
      // A file that is being copied goes on changing.
      if (seen !== changes || signal.aborted) continue;
      const outcome = await runOnce(watching, state);
      if (outcome.kind === 'held') {
        await Promise.race([pause(heldMs), ended]);
        seen = 0;
      } else watching.tell(outcome.line);
    }
  } finally {
    watcher.close();
  }
}

// How long nothing has to happen before a run begins, and how long one waits for another process.
const quietMs = 200;
const heldMs = 500;

type Once = { readonly kind: 'held' } | { readonly kind: 'done'; readonly line: string };

async function runOnce(
  { disk, memory, reader, lock }: Watching,
  state: { made?: Map<string, DraftAsMade> },
): Promise<Once> {
  const taken = lock();
  if (taken.kind === 'held') return taken;
  try {
    state.made ??= await draftsAsMade(disk, reader);
    return { kind: 'done', line: runLine(await watchedRun(disk, memory, reader, state.made)) };
  } catch (error) {
    return { kind: 'done', line: toldError(error) };
  } finally {
    taken.release();
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
