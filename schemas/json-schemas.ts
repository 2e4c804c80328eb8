import { z } from 'zod';
import { commentsOf, type Comments } from './comments.ts';
import { shapes, type Shape } from './shapes.ts';

/** The JSON Schemas of every sort of file that archivists write, by the path of each, and the settings of VS Code. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...shapes.map((shape) => [`schemas/${shape.name}.schema.json`, json(schemaOf(shape))] as const),
    ['.vscode/settings.json', json(editorSettings())],
  ]);
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

function schemaOf({ name, schema, source, constant, isList }: Shape): JsonSchema {
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  explain(made, commentsOf(source, constant));
  const { $schema, ...rest } = made;
  return { $schema, title: name, ...(isList ? { type: 'array', items: rest } : rest) } as JsonSchema;
}

/** Puts the comments of the fields into a schema, through all that wraps them. */
function explain(schema: JsonSchema, { fields }: Comments): void {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const comments = fields.get(name);
    if (typeof field !== 'object' || comments === undefined) continue;
    if (comments.text !== undefined) field.description = comments.text;
    explain(field, comments);
  }
  const inner = [
    schema.items,
    schema.additionalProperties,
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.allOf ?? []),
  ];
  for (const one of inner.flat()) {
    if (typeof one === 'object') explain(one, { fields });
  }
}

// Of the YAML in MDX the editor is told by Astro: see src/integrations/editor-schemas.ts.
function editorSettings() {
  const whole = shapes.filter(({ files }) => files.endsWith('.yaml'));
  return {
    'yaml.schemas': Object.fromEntries(
      whole.map(({ name, files }) =>
        // Those of the examples too.
        [`./schemas/${name}.schema.json`, `**/${files}`],
      ),
    ),
    'yaml.customTags': [],
    'astro.content-intellisense': true,
    'files.associations': { '*.mdx': 'mdx' },
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
