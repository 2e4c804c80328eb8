import { rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file that is not there yet. Where the disk fails or is full, the part of it that was written is removed, so
 * that nobody takes it for the whole.
 *
 * @throws what the system says, also where a file of that name is there, which is left as it is
 */
export function writeNewFile(
  path: string,
  text: string | Uint8Array,
  write: typeof writeFileSync = writeFileSync,
): void {
  try {
    write(path, text, { flag: 'wx' });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!isThere) rmSync(path, { force: true });
    // The system does not tell which file a disk has no room for.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}
