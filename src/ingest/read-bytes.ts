import type { Disk } from './disk.ts';
import { finding, startOf, type Finding } from './finding.ts';

/** The bytes of a file, or why the system does not give them. */
export type ReadBytes = { readonly bytes: Uint8Array } | { readonly refused: Finding };

/**
 * Reads a file of the archive. One that the system refuses to give is told, so that it keeps no other from being read.
 *
 * @throws what the disk throws for any other reason
 */
export function readBytes(disk: Disk, file: string): ReadBytes {
  try {
    return { bytes: disk.read(file) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!ofFile.has(code)) throw error;
    return { refused: finding('file-refused', startOf(file), file, code) };
  }
}

// They concern one file: no right to read it, a place on the disk that is damaged, a program that holds it.
const ofFile: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EIO', 'EBUSY']);
