import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { findingPages, pageOf } from './finding-pages.ts';

const repository = join(import.meta.dirname, '../../..');

test('docs/findings has the page of every finding, as `npm run docs:findings` writes it', () => {
  const pages = findingPages();
  expect(
    readdirSync(join(repository, 'docs/findings'))
      .map((name) => `docs/findings/${name}`)
      .sort(),
  ).toEqual([...pages.keys()].sort());
  for (const [path, text] of pages) expect(readFileSync(join(repository, path), 'utf8'), path).toBe(text);
  for (const code of Object.keys(catalogue) as (keyof typeof catalogue)[])
    expect(pages.get(pageOf(code))).toContain(`# ${code}\n`);
});

test('a page has what the finding means, an example, and the remedy', () => {
  expect(findingPages().get('docs/findings/date-unquoted.md')).toMatch(
    /^# date-unquoted\n\nA date stands .*\n\n## Example\n\n```yaml\nedtf: 1995-03-01\n```\n\n## What to write instead\n\nPut .*\n\n```yaml\nedtf: "1995-03-01"\n```/,
  );
});
