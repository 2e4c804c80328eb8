import { isDeepStrictEqual } from 'node:util';

/**
 * What comes of a value that a former run wrote (`base`), a person may have edited (`ours`), and a run would write now
 * (`theirs`). `kept`: nothing new is proposed, or the same stands there already. `taken`: nobody edited it. `conflict`: it
 * was edited and is proposed otherwise. Undefined is a value that is not there.
 */
export type Merged = 'kept' | 'taken' | 'conflict';

export function mergeValue(base: unknown, ours: unknown, theirs: unknown): Merged {
  if (isDeepStrictEqual(base, theirs) || isDeepStrictEqual(ours, theirs)) return 'kept';
  return isDeepStrictEqual(base, ours) ? 'taken' : 'conflict';
}

/** A field of a map, and what comes of it. */
export interface MergedField {
  readonly key: string;
  readonly merged: Exclude<Merged, 'kept'>;
  /** What is proposed; undefined where it is left out now. */
  readonly value: unknown;
}

/** The fields of maps that are new, in the order in which they are proposed; those that are left out now stand last. */
export function mergeFields(base: object, ours: object, theirs: object): readonly MergedField[] {
  const [before, now, next] = [base, ours, theirs].map((map) => map as Readonly<Record<string, unknown>>);
  return [...new Set([...Object.keys(theirs), ...Object.keys(base)])].flatMap((key) => {
    const merged = mergeValue(before?.[key], now?.[key], next?.[key]);
    return merged === 'kept' ? [] : [{ key, merged, value: next?.[key] }];
  });
}
