import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import { isMainThread } from 'node:worker_threads';

// Loaded before a program (`node --import`), it is run as on another machine: folders list their files in the opposite
// order, there is one processor, new files are for their owner alone, and the clock goes four hundred days ahead.

// A thread has no mask of its own.
if (isMainThread) process.umask(0o077);

const one = os.cpus().slice(0, 1);
os.cpus = () => one;
os.availableParallelism = () => 1;

function turned<T>(listed: T): T {
  return (Array.isArray(listed) ? listed.toReversed() : listed) as T;
}

const { readdirSync, readdir, promises } = fs;
const readdirLater = promises.readdir.bind(promises);
fs.readdirSync = ((...given: Parameters<typeof readdirSync>) =>
  turned(readdirSync(...given))) as typeof readdirSync;
promises.readdir = (async (...given: Parameters<typeof readdirLater>) =>
  turned(await readdirLater(...given))) as typeof promises.readdir;
type Listed = (error: Error | null, files: unknown) => void;
fs.readdir = ((...given: readonly unknown[]) => {
  const done = given.at(-1) as Listed;
  const listed: Listed = (error, files) => done(error, turned(files));
  (readdir as (...given: readonly unknown[]) => void)(...given.slice(0, -1), listed);
}) as typeof fs.readdir;

const aheadMs = 400 * 86_400_000;
const { now } = Date;
globalThis.Date = class extends Date {
  constructor(...given: readonly unknown[]) {
    if (given.length === 0) super(now() + aheadMs);
    else super(...(given as [string]));
  }

  static override now(): number {
    return now() + aheadMs;
  }
} as DateConstructor;

syncBuiltinESMExports();
