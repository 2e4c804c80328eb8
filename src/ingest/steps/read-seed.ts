import { createHash } from 'node:crypto';
import { isBlank, linesOf, type Line } from '../../text/lines.ts';
import { nameOfCharacter, positionAt } from '../../text/positions.ts';
import { finding, startOf, type Finding } from '../finding.ts';
import { decodeText } from './decode-text.ts';

/** A seed as it lies in `seeds/`. */
export interface Seed {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The encoding that it was read in. */
  readonly encoding: string;
  /** The lines that hold text; none where the seed cannot be read, which a finding tells. */
  readonly lines: readonly Line[];
}

export const seedFolder = 'seeds';

/** A seed as it was read, and what is wrong with it. */
export interface ReadSeed {
  readonly seed: Seed;
  readonly findings: readonly Finding[];
}

/** Reads a seed's bytes. Every problem of the whole file is found; of its characters, the first. */
export function readSeed(name: string, bytes: Uint8Array, encoding: string): ReadSeed {
  const key = `${encoding} ${name}`;
  const readings = readingsOf.get(bytes) ?? new Map<string, ReadSeed>();
  const read = readings.get(key) ?? readAnew(name, bytes, encoding);
  readings.set(key, read);
  readingsOf.set(bytes, readings);
  return read;
}

// The very bytes that were read before are not read again.
const readingsOf = new WeakMap<Uint8Array, Map<string, ReadSeed>>();

function readAnew(name: string, bytes: Uint8Array, encoding: string): ReadSeed {
  const path = `${seedFolder}/${name}`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const seed = { name, path, bytes: bytes.length, sha256, encoding, lines: [] };
  if (!/\.(?:txt|md)$/i.test(name)) return { seed, findings: [finding('seed-type', startOf(path), name)] };
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
      const lines = linesOf(decoded.text).filter((line) => !isBlank(line.text));
      const findings = refuse(path, decoded.text);
      if (lines.length === 0 && findings.length === 0) findings.push(finding('seed-blank', startOf(path)));
      return { seed: { ...seed, lines }, findings };
    }
  }
}

// NUL cannot live in HTML, and a lone surrogate in no UTF-8 file.
function refuse(path: string, text: string): Finding[] {
  const refused = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text);
  if (refused === null) return [];
  const place = { file: path, ...positionAt(text, refused.index) };
  return [finding('character-refused', place, nameOfCharacter(refused[0]))];
}

// Where the character behind a text stands; a line break at its end has begun a new line.
function positionBehind(before: string) {
  const { line, column } = positionAt(`${before}?`, before.length);
  return { line, column };
}
