import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { escapesInData, escapesInPage } from '../testing/escapes.ts';
import { foreignSite } from '../testing/foreign-site.ts';

// Pages and data that still say something that is in no language's table.
const notYet: readonly RegExp[] = [];

const copy = foreignSite();
afterAll(() => {
  copy.dispose();
});
let files: readonly string[] = [];

beforeAll(() => {
  copy.run('src/ingest/cli.ts', 'check');
  copy.build();
  files = readdirSync(join(copy.root, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:html|json)$/.test(file) && !file.startsWith('pagefind'))
    .sort();
});

describe('a site in a made language, of an archive in Cyrillic', () => {
  test('says nothing in plain Latin letters', () => {
    const escapes = files
      .map((file) => [file, escapesOf(file)] as const)
      .filter(([file, texts]) => texts.length > 0 && !notYet.some((pattern) => pattern.test(file)));
    expect(files.length).toBeGreaterThan(30);
    expect(Object.fromEntries(escapes)).toEqual({});
  });

  test('runs from right to left, in the language that it says it has', () => {
    const wrong = files.filter(
      (file) => file.endsWith('.html') && !/<html[^>]* lang="he"[^>]* dir="rtl"/.test(contentsOf(file)),
    );
    expect(wrong.filter((file) => !notYet.some((pattern) => pattern.test(file)))).toEqual([]);
  });
});

function escapesOf(file: string): readonly string[] {
  const contents = contentsOf(file);
  const texts = file.endsWith('.html') ? escapesInPage(contents) : escapesInData(JSON.parse(contents));
  return [...new Set(texts)];
}

function contentsOf(file: string): string {
  return readFileSync(join(copy.root, 'dist', file), 'utf8');
}
