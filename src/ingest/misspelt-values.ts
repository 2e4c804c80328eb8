import type { z } from 'zod';
import { valueAt } from '../model/fields.ts';
import { meantName } from '../text/nearest-name.ts';

/**
 * A value in which nothing is wrong but words that are none of those to choose from, as though the nearest of these stood
 * there; where none is near, the last of them, but for what says how other fields are to be read. Undefined of all others.
 */
export function mendValues<T>(
  schema: z.ZodType<T>,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): T | undefined {
  const choices = issues.map((issue) => {
    const written = valueAt(value, issue.path);
    if (issue.code !== 'invalid_value' || typeof written !== 'string') return undefined;
    const values = issue.values.filter((one) => typeof one === 'string');
    const isDeciding = deciding.has(String(issue.path.at(-1)));
    const meant = meantName(written, values) ?? (isDeciding ? undefined : values.at(-1));
    return meant === undefined ? undefined : { path: issue.path, meant };
  });
  if (choices.some((choice) => choice === undefined)) return undefined;
  const mended: unknown = structuredClone(value);
  for (const choice of choices) if (choice !== undefined) put(mended, choice.path, choice.meant);
  const result = schema.safeParse(mended);
  return result.success ? result.data : undefined;
}

const deciding = new Set(['shape', 'of', 'basis', 'whose']);

type IssuePath = z.core.$ZodIssue['path'];

function put(value: unknown, path: IssuePath, meant: string): void {
  const [last] = path.slice(-1);
  const parent = valueAt(value, path.slice(0, -1));
  if (last !== undefined && typeof parent === 'object' && parent !== null)
    (parent as Record<PropertyKey, unknown>)[last] = meant;
}
