/** A file of the archive's data, as lists of files tell it. */
export interface DataFile {
  /** Below the folder that the list is for. */
  readonly path: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: number;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** Digests of files in the form that `sha256sum -c` reads, and BagIt has: in order of path. */
export function manifestText(files: readonly Pick<DataFile, 'path' | 'sha256'>[]): string {
  return [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');
}
