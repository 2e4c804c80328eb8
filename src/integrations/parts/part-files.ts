import { z } from 'zod';
import { partSchema } from '../../model/archive-settings.ts';

/** Files in which a built part says what it is, below its folder. */
export const partFiles = { index: 'data/search/archive.json', dataPackage: 'data/datapackage.json' } as const;

// As much of them as is read where parts are joined.
const indexSchema = z.looseObject({
  format: z.number(),
  documents: z.number(),
  labels: z.record(z.string(), z.record(z.string(), z.string())),
  parts: z.array(partSchema).readonly().default([]),
});
const dataPackageSchema = z.looseObject({ title: z.string(), homepage: z.url() });

/** What a part's index says of the part. */
export type PartIndex = z.infer<typeof indexSchema>;

/** What a file says; or which of its keys is not as a build writes it, none where the file is cut or is no JSON. */
export type ReadPartFile<T> =
  { readonly kind: 'read'; readonly data: T } | { readonly kind: 'wrong'; readonly key?: string };

export function readIndex(text: string): ReadPartFile<PartIndex> {
  return readAs(indexSchema, text);
}

export function readDataPackage(text: string): ReadPartFile<z.infer<typeof dataPackageSchema>> {
  return readAs(dataPackageSchema, text);
}

function readAs<T>(schema: z.ZodType<T>, text: string): ReadPartFile<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'wrong' };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { kind: 'read', data: parsed.data };
  const key = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  return { kind: 'wrong', ...(key !== '' && { key }) };
}
