import { createHash } from 'node:crypto';
import type { Archive } from '../../model/archive.ts';

/** Tells values apart: of equal values it is the same, in this build and in a later one; undefined where nobody can tell. */
export type Digest = (value: unknown) => string | undefined;

/**
 * The digest of what an archive's questions answer: texts, numbers, lists, maps and records. Each of the archive's own
 * records is read once, however many answers it stands in, and so is what `digestedOnce` was given.
 */
export function digestIn({ documents, events }: Archive): Digest {
  const records = new Set<object>([...documents, ...events]);
  const known = new Map<object, string>();
  const digest: Digest = (value) => {
    try {
      return hash(textOf(value));
    } catch (error) {
      if (error instanceof Untold) return undefined;
      throw error;
    }
  };
  return digest;

  function textOf(value: unknown): string {
    if (typeof value === 'string') return JSON.stringify(value);
    if (typeof value === 'function' || typeof value === 'symbol') throw new Untold();
    if (typeof value !== 'object' || value === null) return `${typeof value} ${String(value)}`;
    if (!records.has(value) && !often.has(value)) return textOfObject(value);
    const digest = known.get(value) ?? hash(textOfObject(value));
    known.set(value, digest);
    return digest;
  }

  function textOfObject(value: object): string {
    if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
    if (value instanceof Map) return `M[${[...value].map(textOf).join()}]`;
    if (value instanceof Set) return `S[${[...value].map(textOf).join()}]`;
    if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)
      throw new Untold();
    return `{${Object.entries(value)
      .map(([key, inner]) => `${JSON.stringify(key)}:${textOf(inner)}`)
      .join()}}`;
  }
}

/** Marks something that never changes and stands in many answers, so that it is read once for all of them. */
export function digestedOnce<T extends object>(value: T): T {
  often.add(value);
  return value;
}

const often = new WeakSet<object>();

// What has no value of its own, such as a function, may come to anything.
class Untold extends Error {}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
