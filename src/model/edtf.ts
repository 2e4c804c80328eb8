import { z } from 'zod';
import { parseEdtf } from '../time/edtf/parse.ts';
import type { EdtfProblem } from '../time/edtf/types.ts';
import { fieldsOf, type FieldPath } from './fields.ts';
import { isInstant } from './instant.ts';

/**
 * A date in EDTF, as the file has it: a quoted string. A field is a date by having this type and no other way;
 * `dateFields` finds it and `dateProblems` reads it.
 */
export const edtfSchema = z.string();

/** When something was received or read: a date in EDTF, or an instant. */
export const momentSchema = z.string();

/** A field that its schema says is a date, and what stands there, which need not be a text. */
export interface DateField {
  readonly path: FieldPath;
  readonly value: unknown;
}

/** Every field of a value that is a date by its schema, and is filled in. The value need not match the schema. */
export function dateFields(schema: z.core.$ZodType, value: unknown): readonly DateField[] {
  return [...fieldsOf(edtfSchema, schema, value), ...fieldsOf(momentSchema, schema, value)];
}

/** Every field that should be a date and holds another text. */
export function dateProblems(
  schema: z.core.$ZodType,
  value: unknown,
): readonly { readonly path: FieldPath; readonly problem: EdtfProblem }[] {
  const dates = fieldsOf(edtfSchema, schema, value);
  const moments = fieldsOf(momentSchema, schema, value).filter((field) => !isInstant(field.value));
  return [...dates, ...moments].flatMap(({ path, value: text }) => {
    const parsed = typeof text === 'string' ? parseEdtf(text) : undefined;
    return parsed === undefined || parsed.ok ? [] : [{ path, problem: parsed.problem }];
  });
}

/**
 * The same schema, which also refuses a text that is no date where a date should stand. The plain one accepts it, so that
 * a check can go on behind the first wrong date of a file.
 */
export function withDates<T extends z.ZodType>(schema: T): T {
  return schema.check((payload) => {
    for (const { path, problem } of dateProblems(schema, payload.value))
      payload.issues.push({
        code: 'custom',
        message: problem.message,
        path: [...path],
        input: payload.value,
      });
  });
}
