/** Bytes as text, or the first place where they are not text. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unknown-encoding' }
  /** `before` is the text up to the bad byte; `byte` is absent where the text breaks off inside a character. */
  | { readonly kind: 'bad-byte'; readonly offset: number; readonly byte?: number; readonly before: string };

/**
 * Decodes strictly: nothing is replaced. A byte order mark at the very start is no part of the text.
 * `encoding` is a label of the WHATWG Encoding Standard.
 */
export function decodeText(bytes: Uint8Array, encoding: string): DecodedText {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    return { kind: 'unknown-encoding' };
  }
  try {
    return { kind: 'text', text: decoder.decode(bytes) };
  } catch {
    return firstBadByte(bytes, encoding);
  }
}

// The longest prefix that decodes, found by halving: decoding fails from the first bad byte on, for ever longer ones.
function firstBadByte(bytes: Uint8Array, encoding: string): DecodedText {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodePrefix(bytes.subarray(0, middle), encoding) === undefined) bad = middle;
    else good = middle;
  }
  const before = decodePrefix(bytes.subarray(0, good), encoding) ?? '';
  const offset = new TextDecoder(encoding).encoding === 'utf-8' ? utf8Length(bytes, before) : good;
  const byte = good === bytes.length ? undefined : bytes[offset];
  return { kind: 'bad-byte', offset, before, ...(byte !== undefined && { byte }) };
}

function decodePrefix(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

// A bad sequence is noticed at its last byte and begins behind the last whole character.
function utf8Length(bytes: Uint8Array, before: string): number {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return mark + new TextEncoder().encode(before).length;
}
