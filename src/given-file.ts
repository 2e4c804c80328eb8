import { readFileSync } from 'node:fs';

/** A file that was named cannot be read; its message says what to do. */
export class NotGiven extends Error {}

/**
 * Reads a file that somebody has named to a command.
 *
 * @param remedy what to do where it is not there, as the rest of a sentence
 * @throws NotGiven, which says so in words, where it is not there or is a folder
 */
export function readGivenFile(path: string, remedy: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new NotGiven(`${path} is not there: ${remedy}`);
    if (code === 'EISDIR') throw new NotGiven(`${path} is a folder: ${remedy}`);
    throw error;
  }
}
