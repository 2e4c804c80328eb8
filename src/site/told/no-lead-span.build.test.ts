import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { foreignSite } from '../../testing/foreign-site.ts';

const copy = foreignSite({
  'content/archive.yaml': 'name: "Архив"\nsubject: "Дорога"\ndescription: "О дороге."\n',
});
afterAll(() => {
  copy.dispose();
});

test('an archive that counts by no span is built, and tells no day of one', () => {
  copy.run('src/ingest/cli.ts', 'check');
  copy.build();
  const pages = readdirSync(join(copy.root, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readFileSync(join(copy.root, 'dist', file), 'utf8')] as const);
  expect(pages.length).toBeGreaterThan(30);
  expect(
    pages.filter(([, html]) => /h-lead-span|undefined|day \d+ of/i.test(html)).map(([file]) => file),
  ).toEqual([]);
});
