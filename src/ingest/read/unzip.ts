import { Inflate, unzipSync, type UnzipFileInfo } from 'fflate';
import { Refused } from './extraction.ts';

/**
 * The entries of a ZIP whose names `wants` asks for, as far as all of them together stay below a bound. What is
 * declared of their sizes is not believed: each is inflated bit by bit and counted.
 *
 * @throws Refused when it is no ZIP, or holds more than a document may
 */
export function unzipBounded(
  bytes: Uint8Array,
  wants: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  let left = mostBytes;
  let count = 0;
  const packed: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (file) => {
        count++;
        if (count > mostEntries) throw new Refused('too-large');
        if (wants(file.name)) packed.push(file);
        return false;
      },
    });
    return new Map(
      packed.map(({ name, size }) => {
        if (size > left) throw new Refused('too-large');
        const content = inflated(bytes, name, left);
        left -= content.length;
        return [name, content];
      }),
    );
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('broken');
  }
}

const mostBytes = 100_000_000;
const mostEntries = 10_000;

function inflated(bytes: Uint8Array, name: string, most: number): Uint8Array {
  const { start, end, method } = placeOf(bytes, name);
  const data = bytes.subarray(start, end);
  if (method === 0) return data;
  if (method !== 8) throw new Refused('broken');
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > most) throw new Refused('too-large');
    chunks.push(chunk);
  });
  // Little at a time: one piece of input may become a thousand times as much.
  for (let at = 0; at < data.length; at += step) {
    inflate.push(data.subarray(at, at + step), at + step >= data.length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const step = 65_536;

/** Where an entry's bytes stand, by the central directory (APPNOTE 4.3.12) and its local header (4.3.7). */
function placeOf(bytes: Uint8Array, name: string): { start: number; end: number; method: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new Refused('broken');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Refused('broken');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    );
    const own = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    if (own === name) {
      const local = view.getUint32(at + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      return { start, end: start + view.getUint32(at + 20, true), method: view.getUint16(at + 10, true) };
    }
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  throw new Refused('broken');
}
