import { Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';

const always = {
  // The format has local times: this one reads the same in every zone.
  mtime: new Date(1980, 0, 1, 12),
  // What unpacks a file gives it these rights (of POSIX): without any, its owner could not read it.
  os: 3,
  attrs: 0o100644 << 16,
} as const;

const level = 6;

/** What entries depend on besides what is in them: differs when the same file would be packed otherwise. */
export const zipSettings = JSON.stringify([level, always]);

/**
 * Files as one ZIP, the same bytes for the same files: in order of path, all of the first moment that the format knows,
 * compressed by code that is the same everywhere.
 *
 * @param entryOf what `zipEntry` gives, by whoever has it already
 */
export function zipOf(
  files: ReadonlyMap<string, Uint8Array>,
  entryOf: (path: string, bytes: Uint8Array) => Uint8Array = zipEntry,
): Uint8Array<ArrayBuffer> {
  const paths = [...files.keys()].sort();
  return joinZips(paths.map((path) => entryOf(path, files.get(path) ?? new Uint8Array())));
}

/** A ZIP of one file. */
export function zipEntry(path: string, bytes: Uint8Array): Uint8Array {
  return zipSync({ [path]: bytes }, { ...always, level: isPacked(path) ? 0 : level });
}

// Each is the file itself, its line in the directory, and the end of the directory: APPNOTE.TXT 4.3.12 and 4.3.16.
const [endLength, directoryStart, fileStart] = [22, 16, 42];

/** ZIPs of one file as one ZIP, in the order given. */
export function joinZips(zips: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const parts = zips.map((zip) => {
    const directory = viewOf(zip).getUint32(zip.length - endLength + directoryStart, true);
    return { file: zip.subarray(0, directory), line: zip.subarray(directory, zip.length - endLength) };
  });
  const whole = new Uint8Array(zips.reduce((sum, zip) => sum + zip.length - endLength, endLength));
  const view = viewOf(whole);
  let at = 0;
  const starts = parts.map(({ file }) => {
    whole.set(file, at);
    at += file.length;
    return at - file.length;
  });
  const directory = at;
  for (const [index, { line }] of parts.entries()) {
    whole.set(line, at);
    view.setUint32(at + fileStart, starts[index] ?? 0, true);
    at += line.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + directoryStart, directory, true);
  return whole;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
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
      const file = isPacked(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level });
      zip.add(Object.assign(file, always));
      file.push(contents, true);
    },
    end: () => zip.end(),
  };
}

function isPacked(path: string): boolean {
  // An EPUB begins with its media type, as it is (OCF 3.3, 4.2.4).
  return /\.(?:zip|epub|xlsx|woff2|png)$|^mimetype$/.test(path);
}
