import type { z } from 'zod';
import type { Document } from '../../model/document.ts';
import { fieldsOf, type FieldPath } from '../../model/fields.ts';
import { ownWordsSchema } from '../../model/own-words.ts';
import { typographic } from '../../text/typographic.ts';

/**
 * A schema whose values have the archive's own words set as in print. Files and their checks keep them as they were
 * typed; words of others stay letter for letter.
 */
export function withOwnWordsSet<T extends z.ZodType>(schema: T): T {
  return schema.overwrite((value) => {
    const copy = structuredClone(value);
    for (const field of fieldsOf(ownWordsSchema, schema, copy))
      if (typeof field.value === 'string') put(copy, field.path, typographic(field.value));
    return copy;
  });
}

/** The same of a document, whose title is the archive's own where its text has none. */
export function withSuppliedTitleSet<T extends z.ZodType<Document>>(schema: T): T {
  return withOwnWordsSet(schema).overwrite((document) =>
    document.titleBasis === 'supplied' ? { ...document, title: typographic(document.title) } : document,
  );
}

function put(value: unknown, path: FieldPath, text: string): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  const parts = value as Record<PropertyKey, unknown>;
  if (rest.length === 0) parts[key] = text;
  else put(parts[key], rest, text);
}
