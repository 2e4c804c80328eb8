import { z } from 'zod';

/** Keys and indices that lead to a value. */
export type FieldPath = readonly PropertyKey[];

/**
 * The fields of a value that have one type in its schema, with what stands there; absent ones are left out. Where the
 * value does not match the schema, the fields are found as far as it does.
 *
 * @param type the very schema object that the fields are declared with
 * @throws Error for a kind of schema that it cannot look into, so that no field is passed over
 */
export function fieldsOf(
  type: z.core.$ZodType,
  schema: z.core.$ZodType,
  value: unknown,
  path: FieldPath = [],
): readonly { readonly path: FieldPath; readonly value: unknown }[] {
  if (value === undefined || value === null) return [];
  if (schema === type) return [{ path, value }];
  if (hasInner(schema)) return fieldsOf(type, schema.unwrap(), value, path);
  if (schema instanceof z.ZodUnion) {
    const found = schema.options.flatMap((option) => fieldsOf(type, option, value, path));
    return [...new Map(found.map((field) => [field.path.join('\n'), field])).values()];
  }
  if (schema instanceof z.ZodArray || schema instanceof z.ZodTuple || schema instanceof z.ZodRecord) {
    return partsOf(schema, value).flatMap(([key, inner, part]) =>
      fieldsOf(type, inner, part, [...path, key]),
    );
  }
  if (schema instanceof z.ZodObject) {
    return typeof value !== 'object'
      ? []
      : Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, inner]) =>
          fieldsOf(type, inner, (value as Record<string, unknown>)[key], [...path, key]),
        );
  }
  if (isLeaf(schema)) return [];
  throw new Error(`fieldsOf cannot look into a schema of type "${schema._zod.def.type}"`);
}

/** What stands at a path in a value; undefined where nothing does. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
}

/** The keys that a schema knows for the map at a path; none where no map of given keys stands there. */
export function keysAt(schema: z.core.$ZodType, path: FieldPath): readonly string[] {
  if (hasInner(schema)) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const inner = partAt(schema, step);
  return inner === undefined ? [] : keysAt(inner, rest);
}

function partAt(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, z.core.$ZodType>)[step];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return schema instanceof z.ZodTuple ? schema.def.items[Number(step)] : undefined;
}

function partsOf(
  schema: z.ZodArray | z.ZodTuple | z.ZodRecord,
  value: unknown,
): (readonly [PropertyKey, z.core.$ZodType, unknown])[] {
  if (schema instanceof z.ZodRecord) {
    return typeof value === 'object' && value !== null
      ? Object.entries(value).map(([key, part]) => [key, schema.valueType, part] as const)
      : [];
  }
  if (!Array.isArray(value)) return [];
  return value.flatMap((part: unknown, index) => {
    const inner = schema instanceof z.ZodArray ? schema.element : schema.def.items[index];
    return inner === undefined ? [] : [[index, inner, part] as const];
  });
}

function hasInner(schema: z.core.$ZodType): schema is z.ZodOptional | z.ZodNullable | z.ZodDefault {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault;
}

function isLeaf(schema: z.core.$ZodType): boolean {
  return ['string', 'number', 'int', 'boolean', 'enum', 'literal'].includes(schema._zod.def.type);
}
