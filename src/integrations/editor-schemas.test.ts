import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { shapes } from '../../schemas/shapes.ts';
import { editorSchemas, explained } from './editor-schemas.ts';

test('every sort of frontmatter is explained', () => {
  const frontmatter = shapes.filter(({ files }) => files.endsWith('.mdx'));
  expect(
    Object.entries(explained).map(([collection, name]) => ({ name, files: `content/${collection}/*.mdx` })),
  ).toEqual(frontmatter.map(({ name, files }) => ({ name, files })));
});

test.each([
  ['dev', [{ experimental: { contentIntellisense: true } }]],
  ['build', []],
  ['preview', []],
])('%s has editors told %j', (command, told) => {
  const updates: unknown[] = [];
  const setUp = editorSchemas().hooks['astro:config:setup'] as (of: object) => void;
  setUp({ command, config: { root: pathToFileURL('/') }, updateConfig: (one: unknown) => updates.push(one) });
  expect(updates).toEqual(told);
});

test('schemas that explain stand where editors look for them', () => {
  const root = mkdtempSync(join(tmpdir(), 'editor-schemas-'));
  mkdirSync(join(root, 'schemas'));
  writeFileSync(join(root, 'schemas/document.schema.json'), '{"title":"document"}');
  const { hooks } = editorSchemas();
  const setUp = hooks['astro:config:setup'] as (of: object) => void;
  setUp({ command: 'dev', config: { root: pathToFileURL(`${root}/`) }, updateConfig: () => undefined });
  (hooks['astro:server:start'] as () => void)();
  expect(readFileSync(join(root, '.astro/collections/documents.schema.json'), 'utf8')).toBe(
    '{"title":"document"}',
  );
});
