import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

const always = {
  // The format has local times: this one reads the same in every zone.
  mtime: new Date(1980, 0, 1, 12),
  // What unpacks a file gives it these rights (of POSIX): without any, its owner could not read it.
  os: 3,
  attrs: 0o100644 << 16,
} as const;

/**
 * Files as one ZIP, the same bytes for the same files: in order of path, all of the first moment that the format knows,
 * compressed by code that is the same everywhere.
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = zipWriter((bytes) => parts.push(bytes));
  for (const path of [...files.keys()].sort()) zip.add(path, files.get(path) ?? new Uint8Array());
  zip.end();
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A ZIP that is written while its files are added, so that they need not all be held at once. */
export interface ZipWriter {
  /** Files stand in it in the order in which they are added; one that is compressed already is stored as it is. */
  readonly add: (path: string, contents: Uint8Array) => void;
  readonly end: () => void;
}

/** @param write takes the bytes of the ZIP, in order; they are the same for the same files in the same order */
export function zipWriter(write: (bytes: Uint8Array) => void): ZipWriter {
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    write(bytes);
  });
  return {
    add: (path, contents) => {
      const isPacked = /\.(?:zip|woff2|png)$/.test(path);
      const file = isPacked ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      zip.add(Object.assign(file, always));
      file.push(contents, true);
    },
    end: () => zip.end(),
  };
}
