import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schemaFiles } from './json-schemas.ts';

const root = join(import.meta.dirname, '..');
const files = schemaFiles();

test.each([...files])('%s is what `npm run docs:schemas` writes', (path, text) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(text);
});

/** The fields of a schema, with the path to each, and what is said of them. */
function fieldsOf(schema: unknown, path = ''): { readonly path: string; readonly said: boolean }[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => fieldsOf(one, path));
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, items, anyOf, oneOf, additionalProperties } = schema as Record<string, object>;
  return [
    ...Object.entries(properties).flatMap(([name, field]: [string, object]) => [
      { path: `${path}.${name}`, said: 'description' in field },
      ...fieldsOf(field, `${path}.${name}`),
    ]),
    ...[items, anyOf, oneOf, additionalProperties].flatMap((inner) => fieldsOf(inner, path)),
  ];
}

test('the fields that a comment explains are explained', () => {
  const sidecar: unknown = JSON.parse(files.get('schemas/sidecar.schema.json') ?? '');
  const said = fieldsOf(sidecar).filter((field) => field.said);
  expect(said.map(({ path }) => path)).toContain('.encoding');
  const document: unknown = JSON.parse(files.get('schemas/document.schema.json') ?? '');
  const paths = fieldsOf(document)
    .filter((field) => field.said)
    .map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['.titleBasis', '.date.basis', '.passages.line', '.record.sha256']),
  );
});
