import { randomUUID } from 'node:crypto';
import {
  closeSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';

/** Whether a folder is this process's alone until it is released. */
export type Lock =
  { readonly kind: 'taken'; readonly release: () => void } | { readonly kind: 'held'; readonly by: string };

/**
 * Takes an archive for this process, so that two that write do not meet. A lock of a process that is gone is taken over;
 * so is one of another machine or container, or of one whose number another process has by now, when it is an hour old.
 *
 * @throws what the system says, where nobody may write in the archive
 */
export function lockFolder(root: string, now = Date.now()): Lock {
  const path = join(root, lockName);
  for (let tries = 0; tries < 3; tries++) {
    if (create(path)) return { kind: 'taken', release: () => release(path) };
    const holder = readHolder(path);
    if (holder !== undefined && isAlive(holder, now))
      return {
        kind: 'held',
        by: holder.pid === 0 ? 'another process' : `process ${holder.pid} on ${holder.host}`,
      };
    breakLock(path);
  }
  return { kind: 'held', by: 'another process' };
}

const lockName = '.attested-lock';
const longest = 60 * 60 * 1000;

// Two containers number their processes alike, and may have one name: the number says nothing of another's.
const own = { pid: process.pid, host: hostname(), numbered: numbering(), token: randomUUID() };

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Where its number counts; the same in one container. */
  readonly numbered: string;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** Which processes this one is numbered among, as far as the system tells. */
function numbering(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

function create(path: string): boolean {
  const file = openNew(path);
  if (file === undefined) return false;
  try {
    writeSync(file, JSON.stringify(own));
  } catch (error) {
    // Of a full disk: what is empty would look like another's.
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

function openNew(path: string): number | undefined {
  try {
    return openSync(path, 'wx');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'EEXIST') return undefined;
    // Nobody has asked for this file: it is the folder that may not be written in.
    throw Object.assign(error, { path: dirname(path), syscall: 'access' });
  }
}

/** Who holds a lock; undefined where it is gone. One that was not written to its end is held by nobody on this machine. */
function readHolder(path: string): Holder | undefined {
  try {
    const since = statSync(path).mtimeMs;
    const text = readFileSync(path, 'utf8');
    if (text === '') return { pid: 0, host: '', numbered: '', token: '', since };
    return { ...(JSON.parse(text) as Omit<Holder, 'since'>), since };
  } catch {
    return undefined;
  }
}

function isAlive({ pid, host, numbered, since }: Holder, now: number): boolean {
  if (now - since > longest) return false;
  // Somebody is about to write who they are.
  if (pid === 0) return now - since < 10_000;
  if (host !== own.host || numbered !== own.numbered) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

// Of two that break a lock at once, one renames it; the other finds none, or the new one of the first.
function breakLock(path: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    rmSync(aside);
  } catch {
    // It is gone already.
  }
}

function release(path: string): void {
  if (readHolder(path)?.token === own.token) rmSync(path, { force: true });
}
