/** A file that a list of digests names. */
export interface ManifestLine {
  readonly path: string;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Reads a list of digests as `sha256sum` writes it.
 *
 * @param name what the list is called in an error
 * @throws Error naming the line that is no digest
 */
export function manifestLines(bytes: Uint8Array, name: string): readonly ManifestLine[] {
  return new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, sha256, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      if (sha256 === undefined || path === undefined) throw new Error(`${name}: "${line}" is no digest`);
      return { path, sha256 };
    });
}
