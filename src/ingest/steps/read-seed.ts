import { createHash } from 'node:crypto';
import type { Line } from '../../text/lines.ts';
import { nameOfCharacter, positionAt } from '../../text/positions.ts';
import { finding, startOf, type Finding } from '../finding.ts';
import { encodingByMark } from '../read/byte-order-mark.ts';
import { formatOf, knownEndings } from '../read/formats.ts';
import { wideEncoding, type WideEncoding } from '../read/wide-encoding.ts';
import { decodeText } from './decode-text.ts';
import { textLines } from './read-text.ts';

/** A seed as it lies in `seeds/`. */
export interface Seed {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The encoding that it was read in. */
  readonly encoding: string;
  /**
   * The lines of its text of record that hold text; none where the seed cannot be read, which a finding tells, or where
   * no text has been extracted yet.
   */
  readonly lines: readonly Line[];
  /** Of the text that was extracted from it. */
  readonly textSha256?: string;
}

export const seedFolder = 'seeds';

/** A seed as it was read, and what is wrong with it. */
export interface ReadSeed {
  readonly seed: Seed;
  readonly findings: readonly Finding[];
}

/**
 * Reads a seed's bytes. Every problem of the whole file is found; of its characters, the first.
 *
 * @param encoding what the sidecar names; without it the bytes are UTF-8, or what their byte order mark says
 */
export function readSeed(name: string, bytes: Uint8Array, encoding?: string): ReadSeed {
  return readOnce(bytes, `${encoding ?? ''} ${name}`, () => readPlain(name, bytes, encoding));
}

/** A seed from which a text was extracted, or is to be. */
export function readExtracted(name: string, bytes: Uint8Array, text: Uint8Array | undefined): ReadSeed {
  const seed = sealedSeed(name, bytes, 'utf-8');
  if (bytes.length === 0) return { seed, findings: [finding('seed-empty', startOf(seed.path))] };
  if (text === undefined) return { seed, findings: [] };
  const { lines, sha256 } = readOnce(text, 'text', () => ({
    lines: textLines(new TextDecoder().decode(text)),
    sha256: sha256Of(text),
  }));
  return { seed: { ...seed, lines, textSha256: sha256 }, findings: [] };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

// The very bytes that were read before are not read again.
function readOnce<Result>(bytes: Uint8Array, key: string, read: () => Result): Result {
  const readings = readingsOf.get(bytes) ?? new Map<string, unknown>();
  const known = readings.get(key) ?? read();
  readings.set(key, known);
  readingsOf.set(bytes, readings);
  return known as Result;
}

const readingsOf = new WeakMap<Uint8Array, Map<string, unknown>>();

function sealedSeed(name: string, bytes: Uint8Array, encoding: string): Seed {
  const sha256 = readOnce(bytes, 'sha256', () => sha256Of(bytes));
  return { name, path: `${seedFolder}/${name}`, bytes: bytes.length, sha256, encoding, lines: [] };
}

function readPlain(name: string, bytes: Uint8Array, named?: string): ReadSeed {
  const encoding = named ?? encodingByMark(bytes) ?? 'utf-8';
  const seed = sealedSeed(name, bytes, encoding);
  const { path } = seed;
  if (formatOf(name) === undefined) {
    return { seed, findings: [finding('seed-type', startOf(path), name, knownEndings)] };
  }
  if (bytes.length === 0) return { seed, findings: [finding('seed-empty', startOf(path))] };
  const decoded = decodeText(bytes, encoding);
  switch (decoded.kind) {
    case 'unknown-encoding':
      return { seed, findings: [finding('encoding-unknown', startOf(path), encoding)] };
    case 'bad-byte': {
      const place = { file: path, ...positionBehind(decoded.before) };
      return { seed, findings: [finding('bytes-not-text', place, encoding, decoded.offset, decoded.byte)] };
    }
    case 'text': {
      const lines = textLines(decoded.text);
      const findings = refuse(path, decoded.text, wideEncoding(bytes));
      if (lines.length === 0 && findings.length === 0) findings.push(finding('seed-blank', startOf(path)));
      return { seed: { ...seed, lines }, findings };
    }
  }
}

// NUL cannot live in HTML, and a lone surrogate in no UTF-8 file.
function refuse(path: string, text: string, wide: WideEncoding | undefined): Finding[] {
  const refused = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text);
  if (refused === null) return [];
  const place = { file: path, ...positionAt(text, refused.index) };
  return [finding('character-refused', place, nameOfCharacter(refused[0]), wide)];
}

// Where the character behind a text stands; a line break at its end has begun a new line.
function positionBehind(before: string) {
  const { line, column } = positionAt(`${before}?`, before.length);
  return { line, column };
}
