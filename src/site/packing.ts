import { zipEntry } from '../exports/data/zip.ts';

/** A file that is to be packed: its path in the ZIP, and its bytes. */
export type Unpacked = readonly [path: string, bytes: Uint8Array];

/** Packs files beside the build. */
export interface Packer {
  /** What `zipEntry` gives for each, in the order given. */
  readonly pack: (files: readonly Unpacked[]) => Promise<readonly Uint8Array[]>;
}

/** Files as ZIPs of one file: packed beside the build, and here where nobody does. */
export async function packedFiles(files: readonly Unpacked[]): Promise<readonly Uint8Array[]> {
  if (files.length === 0) return [];
  return packers[packerKey]?.pack(files) ?? files.map(([path, bytes]) => zipEntry(path, bytes));
}

/** Where the build's own packer is found by the pages, which Astro bundles apart from it. */
export const packers = globalThis as { [packerKey]?: Packer | undefined };

export const packerKey = Symbol.for('attested:packer');
