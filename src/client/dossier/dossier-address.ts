import { cutIn, leftOutOf, readDossier, withoutKept, type Dossier } from '../shared/dossier.ts';

/** A dossier that came from elsewhere, how many of its entries are none or too many, and how many texts were cut. */
export interface Carried {
  readonly dossier: Dossier;
  readonly leftOut: number;
  readonly cut: number;
}

const begin = '#d=';
// What is unpacked may be far larger than what was packed.
const mostBytes = 1_000_000;
// A saved one also has what the archive had of each entry.
const mostFileBytes = 50_000_000;

// Safari takes an address of some 80,000 characters, other browsers more.
const mostLetters = 64_000;

/**
 * The end of an address that carries a dossier: JSON, packed (RFC 1951), in the letters of base64url. Undefined where
 * there is more of it than every browser opens.
 */
export async function dossierFragment(dossier: Dossier): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(JSON.stringify(withoutKept(dossier)));
  if (bytes.length > mostBytes || !('CompressionStream' in globalThis)) return undefined;
  const packed = await bytesOf(through(bytes, new CompressionStream('deflate-raw')), Infinity);
  const letters = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  const fragment = begin + btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return fragment.length > mostLetters ? undefined : fragment;
}

/**
 * The dossier that an address carries: undefined where it carries none, where nobody can read it, `unreadable`, and
 * where this browser is too old to unpack it, `packed`.
 */
export async function dossierIn(fragment: string): Promise<Carried | 'unreadable' | 'packed' | undefined> {
  if (!fragment.startsWith(begin)) return undefined;
  if (!('DecompressionStream' in globalThis)) return 'packed';
  try {
    const letters = atob(fragment.slice(begin.length).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const bytes = await bytesOf(through(packed, new DecompressionStream('deflate-raw')), mostBytes);
    return carriedIn(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return 'unreadable';
  }
}

/** The dossier of a file as this page saves it; `unreadable` where it is none. */
export async function dossierInFile(file: Blob): Promise<Carried | 'unreadable'> {
  if (file.size > mostFileBytes) return 'unreadable';
  try {
    const value: unknown = JSON.parse(await file.text());
    const isOne =
      typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items);
    return isOne ? carriedIn(value) : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

function carriedIn(value: unknown): Carried {
  return { dossier: withoutKept(readDossier(value)), leftOut: leftOutOf(value), cut: cutIn(value) };
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
