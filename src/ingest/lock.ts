import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Whether a folder is this process's alone until it is released. */
export type Lock =
  { readonly kind: 'taken'; readonly release: () => void } | { readonly kind: 'held'; readonly by: string };

/**
 * Takes an archive for this process, so that two that write do not meet. A lock of a process that is gone is taken over;
 * so is one of another machine, or of one whose number another process has by now, when it is an hour old.
 */
export function lockFolder(root: string, now = Date.now()): Lock {
  const path = join(root, lockName);
  for (let tries = 0; tries < 3; tries++) {
    if (create(path)) return { kind: 'taken', release: () => release(path) };
    const holder = readHolder(path);
    if (holder !== undefined && isAlive(holder, now))
      return { kind: 'held', by: `process ${holder.pid} on ${holder.host}` };
    breakLock(path);
  }
  return { kind: 'held', by: 'another process' };
}

const lockName = '.attested-lock';
const longest = 60 * 60 * 1000;

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

function create(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, JSON.stringify({ pid: process.pid, host: hostname() }));
    closeSync(file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Who holds a lock; undefined where it is gone. One that was not written to its end is held by nobody on this machine. */
function readHolder(path: string): Holder | undefined {
  try {
    const since = statSync(path).mtimeMs;
    const text = readFileSync(path, 'utf8');
    if (text === '') return { pid: 0, host: '', since };
    const { pid, host } = JSON.parse(text) as Holder;
    return { pid, host, since };
  } catch {
    return undefined;
  }
}

function isAlive({ pid, host, since }: Holder, now: number): boolean {
  if (now - since > longest) return false;
  // Somebody is about to write who they are.
  if (pid === 0) return now - since < 10_000;
  if (host !== hostname()) return true;
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
  if (readHolder(path)?.pid === process.pid) rmSync(path, { force: true });
}
