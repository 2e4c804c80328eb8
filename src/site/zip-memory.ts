import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipEntry } from '../exports/data/zip.ts';
import { packedFiles, type Unpacked } from './packing.ts';

/** Entries of ZIPs, made again only for files that the last ones did not have as they are. */
export interface ZipMemory {
  /** @param sha256 of the bytes, where it is known */
  readonly entryOf: (path: string, bytes: Uint8Array, sha256?: string) => Uint8Array;
  /** The same for files together, those that are to be made beside the build. */
  readonly entriesOf: (
    files: readonly Unpacked[],
    sha256?: readonly string[],
  ) => Promise<readonly Uint8Array[]>;
  /** Keeps the entries that were asked for, and no others. Where the file cannot be written nothing is kept. */
  readonly keep: () => void;
}

/**
 * A memory in a file: empty where the file is missing, damaged, or of another ground.
 *
 * @param ground differs when the same file would be packed otherwise
 */
export function zipMemoryIn(file: URL, ground: string): ZipMemory {
  const before = recall(file, ground);
  const asked = new Map<string, Uint8Array>();
  return {
    entryOf: (path, bytes, sha256 = digestOf(bytes)) => {
      const key = `${sha256} ${path}`;
      const entry = before.get(key) ?? zipEntry(path, bytes);
      asked.set(key, entry);
      return entry;
    },
    entriesOf: async (files, sha256 = files.map(([, bytes]) => digestOf(bytes))) => {
      const keys = files.map(([path], index) => `${sha256[index] ?? ''} ${path}`);
      const missing = new Map(
        files.flatMap((file, index) => (before.has(keys[index]!) ? [] : [[keys[index]!, file]])),
      );
      const packed = await packedFiles([...missing.values()]);
      const made = new Map([...missing.keys()].map((key, index) => [key, packed[index]!]));
      const entries = keys.map((key) => before.get(key) ?? made.get(key)!);
      for (const [index, entry] of entries.entries()) asked.set(keys[index]!, entry);
      return entries;
    },
    keep: () => {
      const isSame = asked.size === before.size && [...asked.keys()].every((key) => before.has(key));
      if (!isSame) write(fileURLToPath(file), ground, asked);
    },
  };
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

// The digest of all that follows, a line of keys and lengths, and the entries one behind the other.
function write(file: string, ground: string, entries: ReadonlyMap<string, Uint8Array>): void {
  const list = `${JSON.stringify([...entries].map(([key, { length }]) => [key, length]))}\n`;
  const digest = createHash('sha256').update(ground).update(list);
  for (const entry of entries.values()) digest.update(entry);
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const to = openSync(temporary, 'w');
    try {
      writeSync(to, `${digest.digest('hex')}\n${list}`);
      for (const entry of entries.values()) writeSync(to, entry);
    } finally {
      closeSync(to);
    }
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
  }
}

function recall(file: URL, ground: string): ReadonlyMap<string, Uint8Array> {
  try {
    const bytes = readFileSync(file);
    const start = bytes.indexOf('\n') + 1;
    const rest = bytes.subarray(start);
    const digest = createHash('sha256').update(ground).update(rest).digest('hex');
    if (bytes.toString('latin1', 0, start - 1) !== digest) return new Map();
    const end = rest.indexOf('\n') + 1;
    const list = JSON.parse(rest.toString('utf8', 0, end)) as readonly (readonly [
      key: string,
      length: number,
    ])[];
    let at = end;
    return new Map(list.map(([key, length]) => [key, rest.subarray(at, (at += length))]));
  } catch {
    return new Map();
  }
}
