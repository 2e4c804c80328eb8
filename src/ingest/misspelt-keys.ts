import type { z } from 'zod';
import { keysAt } from '../model/fields.ts';
import { meantName } from '../text/nearest-name.ts';

/** A key that nothing is called, and the one that it is most likely a slip for. */
export interface UnknownKey {
  /** Of the map that it stands in, with the keys as they are written. */
  readonly path: readonly PropertyKey[];
  readonly key: string;
  /** Absent where no key that is missing there is like it. */
  readonly meant?: string;
}

/** A value with the keys that were meant, without those that nothing is called. */
export interface Mended {
  readonly value: unknown;
  readonly unknown: readonly UnknownKey[];
  /** A path of the mended value, with the keys as they are written. */
  readonly asWritten: (path: readonly PropertyKey[]) => readonly PropertyKey[];
}

/**
 * What a value says once its misspelt keys are put right, so that one slip is one finding, and what is read from the
 * file is what was meant.
 */
export function mendKeys(schema: z.ZodType, value: unknown): Mended {
  let mended = value;
  const renamed: (UnknownKey & { readonly at: readonly PropertyKey[] })[] = [];
  const asWritten = (path: readonly PropertyKey[]): readonly PropertyKey[] =>
    path.map(
      (step, index) =>
        renamed.find(({ at, meant }) => meant === step && isSame(at, path.slice(0, index)))?.key ?? step,
    );
  // A map whose key was misspelt shows what is misspelt inside it only then.
  for (let depth = 0; depth < deepest; depth += 1) {
    const { error } = schema.safeParse(mended);
    const unknown = (error?.issues ?? []).flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ at: issue.path, key })) : [],
    );
    if (unknown.length === 0) break;
    for (const { at, key } of unknown) {
      const there = Object.keys(mapAt(mended, at));
      const meant = meantName(
        key,
        keysAt(schema, at).filter((one) => !there.includes(one)),
      );
      renamed.push({ at, path: asWritten(at), key, ...(meant !== undefined && { meant }) });
      mended = withKey(mended, at, key, meant);
    }
  }
  return { value: mended, unknown: renamed, asWritten };
}

const deepest = 12;

function isSame(a: readonly PropertyKey[], b: readonly PropertyKey[]): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}

function mapAt(value: unknown, path: readonly PropertyKey[]): Readonly<Record<PropertyKey, unknown>> {
  const found = path.reduce<unknown>(
    (inner, step) => (isObject(inner) ? (inner as Record<PropertyKey, unknown>)[step] : undefined),
    value,
  );
  return isObject(found) ? (found as Readonly<Record<PropertyKey, unknown>>) : {};
}

/** A copy of a value in which a key of the map at a path is another, or is not there. */
function withKey(
  value: unknown,
  path: readonly PropertyKey[],
  key: string,
  meant: string | undefined,
): unknown {
  const [step, ...rest] = path;
  if (step === undefined) {
    return Object.fromEntries(
      Object.entries(isObject(value) ? value : {}).flatMap(([name, part]) => {
        if (name !== key) return [[name, part]];
        return meant === undefined ? [] : [[meant, part as unknown]];
      }),
    );
  }
  if (Array.isArray(value)) {
    return value.map((part: unknown, index) => (index === step ? withKey(part, rest, key, meant) : part));
  }
  const inner = isObject(value) ? (value as Record<PropertyKey, unknown>)[step] : undefined;
  return { ...(isObject(value) ? value : {}), [step]: withKey(inner, rest, key, meant) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
