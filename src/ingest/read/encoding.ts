import { analyse } from 'chardet';
import { decodeText } from '../steps/decode-text.ts';
import { wideEncoding } from './wide-encoding.ts';
import { encodingByMark } from './byte-order-mark.ts';
import { Refused, type SeedBytes } from './extraction.ts';

/** A text, and the encoding that it was read with where that is not UTF-8. */
export interface ReadText {
  readonly text: string;
  readonly found: { readonly encoding?: string };
}

/**
 * Reads bytes as text: with the encoding that the sidecar names, else as their byte order mark says, else as UTF-8,
 * else with one that the file itself names, and only then with the one that their frequencies speak for.
 *
 * @param named what the file itself says, such as the `charset` of a page
 * @throws Refused when no encoding fits
 */
export function readText(
  { bytes, encoding }: Pick<SeedBytes, 'bytes' | 'encoding'>,
  named?: string,
): ReadText {
  const first = [encoding ?? encodingByMark(bytes) ?? 'utf-8', ...(encoding === undefined ? [named] : [])];
  const guessed = encoding === undefined ? () => guessEncoding(bytes) : () => undefined;
  for (const label of [...first, guessed]) {
    const tried = typeof label === 'function' ? label() : label;
    const decoded = tried === undefined ? undefined : decodeText(bytes, tried);
    if (decoded?.kind !== 'text' || tried === undefined) continue;
    if (decoded.text.includes('\0') && isMisread(bytes, tried)) continue;
    const name = new TextDecoder(tried).encoding;
    return { text: decoded.text, found: name === 'utf-8' ? {} : { encoding: name } };
  }
  throw new Refused('encoding');
}

/** UTF-16 without its mark reads as UTF-8 with a NUL beside each letter, and UTF-32 as UTF-16 with one. */
function isMisread(bytes: Uint8Array, encoding: string): boolean {
  const wide = wideEncoding(bytes);
  return wide === 'utf-32' || (wide !== undefined && new TextDecoder(encoding).encoding === 'utf-8');
}

/** The encoding that bytes are most likely in, by their frequencies; undefined where none fits. Never more than that. */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  // A zero byte stands in no text of a one-byte encoding; what else is in UTF-16 without a mark cannot be told.
  const sample = bytes.subarray(0, 200_000);
  if (sample.includes(0) || sample.filter((byte) => byte > 0x7f).length < fewest) return undefined;
  return analyse(sample)
    .filter(({ confidence }) => confidence >= leastConfidence)
    .map(({ name }) => name.toLowerCase())
    .find((name) => name !== 'utf-8' && name !== 'ascii' && decodeText(bytes, name).kind === 'text');
}

const leastConfidence = 15;
// Of fewer bytes beyond ASCII nothing can be said.
const fewest = 4;
