import { zipSync } from 'fflate';

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

/** ZIPs of one file as one ZIP, in the order given. @throws RangeError where it would have more than 4 GiB */
export function joinZips(zips: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const { add, end } = joiner((piece) => pieces.push(piece));
  for (const zip of zips) add(zip);
  end();
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A ZIP that is written while its files are added, so that they need not all be held at once. */
export interface ZipWriter {
  /** Files stand in it in the order in which they are added; one that is compressed already is stored as it is. */
  readonly add: (path: string, contents: Uint8Array) => void;
  readonly end: () => void;
}

/**
 * @param write takes the bytes of the ZIP, in order; they are the same for the same files in the same order
 * @throws RangeError where it would have more than 4 GiB
 */
export function zipWriter(write: (bytes: Uint8Array) => void): ZipWriter {
  const { add, end } = joiner(write);
  return { add: (path, contents) => add(zipEntry(path, contents)), end };
}

/** Puts ZIPs of one file one behind the other, and the directory behind them. */
function joiner(write: (piece: Uint8Array) => void) {
  const lines: Uint8Array[] = [];
  let at = 0;
  return {
    add: (zip: Uint8Array) => {
      const directory = viewOf(zip).getUint32(zip.length - endLength + directoryStart, true);
      const line = zip.slice(directory, zip.length - endLength);
      viewOf(line).setUint32(fileStart, inZip(at), true);
      lines.push(line);
      write(zip.subarray(0, directory));
      at += directory;
    },
    end: () => {
      for (const line of lines) write(line);
      write(endOf(lines.length, inZip(at), inZip(lines.reduce((sum, { length }) => sum + length, 0))));
    },
  };
}

const most16 = 0xffff;
const most32 = 0xffffffff;

function inZip(at: number): number {
  if (at < most32) return at;
  throw new RangeError('a ZIP of more than 4 GiB is not written');
}

// The number of files has 16 bits. Of more an end before the end tells, in 64: APPNOTE.TXT 4.3.14 and 4.3.15.
const [longEndLength, locatorLength, ofZip64] = [56, 20, 45];

function endOf(count: number, start: number, length: number): Uint8Array {
  const long = count < most16 ? 0 : longEndLength + locatorLength;
  const end = new Uint8Array(long + endLength);
  const view = viewOf(end);
  if (long > 0) {
    view.setUint32(0, 0x06064b50, true);
    // Without these first twelve bytes.
    view.setBigUint64(4, BigInt(longEndLength - 12), true);
    view.setUint16(12, ofZip64, true);
    view.setUint16(14, ofZip64, true);
    view.setBigUint64(24, BigInt(count), true);
    view.setBigUint64(32, BigInt(count), true);
    view.setBigUint64(40, BigInt(length), true);
    view.setBigUint64(48, BigInt(start), true);
    view.setUint32(longEndLength, 0x07064b50, true);
    view.setBigUint64(longEndLength + 8, BigInt(start + length), true);
    view.setUint32(longEndLength + 16, 1, true);
  }
  const told = Math.min(count, most16);
  view.setUint32(long, 0x06054b50, true);
  view.setUint16(long + 8, told, true);
  view.setUint16(long + 10, told, true);
  view.setUint32(long + 12, length, true);
  view.setUint32(long + directoryStart, start, true);
  return end;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function isPacked(path: string): boolean {
  // An EPUB begins with its media type, as it is (OCF 3.3, 4.2.4).
  return /\.(?:zip|epub|xlsx|woff2|png)$|^mimetype$/.test(path);
}
