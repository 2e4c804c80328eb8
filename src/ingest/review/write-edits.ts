import { createFile } from '../create-file.ts';
import type { Disk } from '../disk.ts';
import type { Finding } from '../finding.ts';
import type { Lock } from '../lock.ts';
import { replaceFile } from '../replace-file.ts';
import type { MemoryStore } from '../memory.ts';
import { inspect } from '../run.ts';
import { overlayDisk } from './overlay-disk.ts';
import type { FileEdit } from './refusals.ts';

/** What came of an edit. Only `written` has changed anything. */
export type Outcome =
  | { readonly kind: 'written' }
  /** The check finds something in it that it did not find before. */
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  /** A file is not as it was when the edit was made. */
  | { readonly kind: 'changed'; readonly path: string };

/**
 * Writes edits, unless the check finds more in the archive with them than without. What it found before may stay, since a
 * draft may be unfinished.
 *
 * @param whole files of which nothing at all may be found
 */
export function writeEdits(
  disk: Disk,
  memory: MemoryStore,
  edits: readonly FileEdit[],
  whole: readonly string[] = [],
): Outcome {
  const changes = edits.filter(({ was, now }) => was !== now);
  const before = inspect(disk, memory).findings;
  const edited = overlayDisk(disk, new Map(changes.map(({ path, now }) => [path, now])));
  const after = inspect(edited, memory).findings;
  const findings = [...newFindings(before, after), ...after.filter(({ file }) => whole.includes(file))];
  if (findings.length > 0) return { kind: 'refused', findings: [...new Set(findings)] };
  const other = changes.find((edit) => !isAsItWas(disk, edit));
  if (other !== undefined) return { kind: 'changed', path: other.path };
  for (const edit of changes) {
    if (!writeEdit(disk, edit)) return { kind: 'changed', path: edit.path };
  }
  return { kind: 'written' };
}

/** The text of a file as it stands, byte order mark included; undefined where there is none. */
export function textOfFile(disk: Disk, path: string): string | undefined {
  const [folder, name] = partsOf(path);
  if (!disk.list(folder).includes(name)) return undefined;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(disk.read(path));
}

/** Takes the archive for the time of an act. */
export function whileLocked<T>(lock: Lock, act: () => T): T | { readonly kind: 'held'; readonly by: string } {
  if (lock.kind === 'held') return lock;
  try {
    return act();
  } finally {
    lock.release();
  }
}

function writeEdit(disk: Disk, edit: FileEdit): boolean {
  const [folder, name] = partsOf(edit.path);
  if (edit.was === undefined) return createFile(disk, folder, name, edit.now);
  if (!isAsItWas(disk, edit)) return false;
  replaceFile(disk, folder, name, edit.now);
  return true;
}

function isAsItWas(disk: Disk, { path, was }: FileEdit): boolean {
  return textOfFile(disk, path) === was;
}

function partsOf(path: string): readonly [folder: string, name: string] {
  const at = path.lastIndexOf('/');
  return [path.slice(0, at), path.slice(at + 1)];
}

/** What is found after and was not before, wherever it stands by then. */
function newFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ file, code, found }: Finding) => `${file} ${code} ${found}`;
  const left = new Map<string, number>();
  for (const one of before) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
  return after.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), count - 1);
    return count <= 0;
  });
}
