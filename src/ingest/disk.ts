import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
  type Dirent,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The files of an archive. Paths are relative to its root and part their folders with `/`. */
export interface Disk {
  /**
   * The files in a folder and below it, as paths relative to it, sorted by code unit, hidden ones included; none
   * where there is no such folder.
   */
  readonly list: (folder: string) => readonly string[];
  /** What else stands in a folder and below it, sorted as `list` has files. It is not read, nor what is behind it. */
  readonly strays: (folder: string) => readonly Stray[];
  readonly read: (path: string) => Uint8Array;
  /** Writes a file, and its folder where there is none, and returns when the disk holds the file; not atomic. */
  readonly write: (path: string, bytes: Uint8Array) => void;
  /** Atomic: the file has its old or its new content, at any moment. */
  readonly rename: (from: string, to: string) => void;
  /** Atomic: gives a file a second name, unless there is a file of that name; whether it did. */
  readonly link: (from: string, to: string) => boolean;
  readonly remove: (path: string) => void;
  /** Returns when the disk holds the folder's names. */
  readonly syncFolder: (folder: string) => void;
}

/** What is not read as a file. */
export interface Stray {
  /** `name`: it has a name that is not UTF-8; its odd bytes are escaped in the path, as `\xe9`. */
  readonly kind: 'link' | 'device' | 'name';
  readonly path: string;
}

/** The disk below a folder. */
export function diskAt(root: string): Disk {
  return {
    list: (folder) => listFiles(join(root, folder)).files,
    strays: (folder) => listFiles(join(root, folder)).strays,
    read: (path) => readFileSync(join(root, path)),
    write: (path, bytes) => {
      // git keeps no empty folder.
      mkdirSync(dirname(join(root, path)), { recursive: true });
      const file = openSync(join(root, path), 'w');
      try {
        for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
        fsyncSync(file);
      } catch (error) {
        // The system does not tell which file a disk has no room for.
        throw error instanceof Error ? Object.assign(error, { path: join(root, path) }) : error;
      } finally {
        closeSync(file);
      }
    },
    rename: (from, to) => {
      renameSync(join(root, from), join(root, to));
    },
    link: (from, to) => linkNew(join(root, from), join(root, to)),
    remove: (path) => {
      rmSync(join(root, path));
    },
    syncFolder: (folder) => {
      syncFolder(join(root, folder));
    },
  };
}

interface Listed {
  readonly files: readonly string[];
  readonly strays: readonly Stray[];
}

function listFiles(root: string): Listed {
  const [files, strays]: [string[], Stray[]] = [[], []];
  const pending = [root];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of entriesOf(folder)) {
      const name = nameIn(entry.name);
      const full = join(folder, name ?? escaped(entry.name));
      const path = relative(root, full).split(sep).join('/');
      if (name === undefined) strays.push({ kind: 'name', path });
      else if (entry.isDirectory()) pending.push(full);
      else if (entry.isFile()) files.push(path);
      // A pipe keeps whoever reads it waiting.
      else strays.push({ kind: entry.isSymbolicLink() ? 'link' : 'device', path });
    }
  }
  return {
    files: files.sort(),
    strays: strays.sort((one, other) => (one.path < other.path ? -1 : 1)),
  };
}

/** A name as text; undefined where it is not UTF-8: there is no text by which such a file could be asked for. */
function nameIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function escaped(bytes: Uint8Array): string {
  return [...bytes]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`))
    .join('');
}

function entriesOf(folder: string): readonly Dirent<NonSharedBuffer>[] {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function linkNew(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return false;
    // Some file systems, such as exFAT, know no links: there the file is whole, and replaced only in a race.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    if (existsSync(to)) return false;
    copyFileSync(from, `${from}.copy`);
    renameSync(`${from}.copy`, to);
    return true;
  }
}

function syncFolder(folder: string): void {
  // Windows opens no folders, and keeps names without being asked.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
