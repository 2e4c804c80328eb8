import { readDossier, type Dossier } from '../shared/dossier.ts';

const begin = '#d=';
// What is unpacked may be far larger than what was packed.
const mostBytes = 1_000_000;

/** The end of an address that carries a dossier: JSON, packed (RFC 1951), in the letters of base64url. */
export async function dossierFragment(dossier: Dossier): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(dossier));
  const packed = await bytesOf(through(bytes, new CompressionStream('deflate-raw')), Infinity);
  const letters = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return begin + btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The dossier that an address carries: undefined where it carries none, and where nobody can read it, `unreadable`. */
export async function dossierIn(fragment: string): Promise<Dossier | 'unreadable' | undefined> {
  if (!fragment.startsWith(begin)) return undefined;
  try {
    const letters = atob(fragment.slice(begin.length).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const bytes = await bytesOf(through(packed, new DecompressionStream('deflate-raw')), mostBytes);
    return readDossier(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return 'unreadable';
  }
}

function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(stream);
}

/** @throws Error where there are more bytes than that */
async function bytesOf(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value);
    length += read.value.length;
    if (length > most) {
      await reader.cancel();
      throw new Error(`more than ${most} bytes`);
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
