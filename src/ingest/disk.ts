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
  /** Symbolic links in a folder and below it, as `list` has files, which leaves them out, with what is behind them. */
  readonly links: (folder: string) => readonly string[];
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

/** The disk below a folder. */
export function diskAt(root: string): Disk {
  return {
    list: (folder) => listFiles(join(root, folder)).files,
    links: (folder) => listFiles(join(root, folder)).links,
    read: (path) => readFileSync(join(root, path)),
    write: (path, bytes) => {
      // git keeps no empty folder.
      mkdirSync(dirname(join(root, path)), { recursive: true });
      const file = openSync(join(root, path), 'w');
      try {
        for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
        fsyncSync(file);
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
  readonly links: readonly string[];
}

function listFiles(root: string): Listed {
  const [files, links]: [string[], string[]] = [[], []];
  const pending = [root];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) pending.push(path);
      else (entry.isSymbolicLink() ? links : files).push(relative(root, path).split(sep).join('/'));
    }
  }
  return { files: files.sort(), links: links.sort() };
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
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
