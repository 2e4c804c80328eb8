import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What a check has found out before, so that it need not be found out again of files that are as they were. It holds no
 * findings: what had any is looked at anew.
 */
export interface Memory {
  /** The data of each file that is as its schema has it, by its path, with the digest of its bytes. */
  readonly data: Map<string, { readonly digest: string; readonly data: unknown }>;
  /** Documents in which nothing was found, by path, with the digests of all that was looked at: see `stateOf`. */
  readonly sound: Map<string, string>;
  /** Documents of which ingest would write nothing new, by path, with the digests of all that they are drafted from. */
  readonly drafted: Map<string, string>;
}

export function emptyMemory(): Memory {
  return { data: new Map(), sound: new Map(), drafted: new Map() };
}

/** Where a memory is kept from one run to the next. */
export interface MemoryStore {
  readonly recall: () => Memory;
  readonly keep: (memory: Memory) => void;
}

/** Forgets all between runs. */
export const noMemory: MemoryStore = { recall: emptyMemory, keep: () => undefined };

/**
 * A memory in a file. It is empty where the file is missing, damaged or another program's, and when the program has
 * changed since; where the file cannot be written nothing is kept. Nothing is made where `folder` does not exist.
 */
export function memoryIn(folder: string, program = programDigest()): MemoryStore {
  const file = join(folder, '.cache/attested/check.json');
  return {
    recall: () => {
      try {
        const [digest = '', json = ''] = split(readFileSync(file, 'utf8'));
        if (digest !== digestOf(program + json)) return emptyMemory();
        const { data, sound, drafted } = JSON.parse(json) as Kept;
        return { data: new Map(data), sound: new Map(sound), drafted: new Map(drafted) };
      } catch {
        return emptyMemory();
      }
    },
    keep: ({ data, sound, drafted }) => {
      if (!existsSync(folder)) return;
      const kept: Kept = { data: [...data], sound: [...sound], drafted: [...drafted] };
      const json = JSON.stringify(kept);
      const temporary = `${file}.${process.pid}`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(temporary, `${digestOf(program + json)}\n${json}`);
        renameSync(temporary, file);
      } catch {
        if (existsSync(temporary)) rmSync(temporary);
      }
    },
  };
}

/** A memory that is read once, and written whenever it is kept. */
export function recalledOnce(store: MemoryStore): MemoryStore {
  let known: Memory | undefined;
  return {
    recall: () => (known ??= store.recall()),
    keep: (memory) => {
      known = memory;
      store.keep(memory);
    },
  };
}

/** A memory that a process keeps to itself, and begins from what another has kept. */
export function memoryOfRun(first: MemoryStore = noMemory): MemoryStore {
  let kept: Memory | undefined;
  return {
    recall: () => (kept ??= first.recall()),
    keep: (memory) => {
      kept = memory;
    },
  };
}

export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

interface Kept {
  readonly data: readonly (readonly [file: string, { readonly digest: string; readonly data: unknown }])[];
  readonly sound: readonly (readonly [file: string, state: string])[];
  readonly drafted: readonly (readonly [file: string, state: string])[];
}

function split(text: string): readonly string[] {
  const end = text.indexOf('\n');
  return [text.slice(0, end), text.slice(end + 1)];
}

// All that a check is made of: our own code, the packages that are installed, and Node.
function programDigest(): string {
  const source = join(import.meta.dirname, '..');
  const hash = createHash('sha256').update(process.version);
  const names = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort();
  for (const name of names) hash.update(`\n${name}\n`).update(readFileSync(join(source, name)));
  for (const name of ['package.json', 'node_modules/.package-lock.json']) {
    const path = join(source, '..', name);
    if (existsSync(path)) hash.update(`\n${name}\n`).update(readFileSync(path));
  }
  return hash.digest('base64url');
}
