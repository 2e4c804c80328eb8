import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFonts } from './font-files.ts';
import { lettersOf } from './letters.ts';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'attested-fonts-'))));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const fonts = () => join(folder, 'fonts');
const write = (text: string, cache = 'cache') =>
  writeFonts({ fonts: fonts(), cache: join(folder, cache) }, lettersOf({ texts: [text], code: [] }));
const bytesOf = (name: string) => statSync(join(fonts(), name)).size;
const rules = () => readFileSync(join(fonts(), 'fonts.css'), 'utf8').split('\n');

test(
  'what a page of Latin letters loads is small, and every other letter has a file',
  { timeout: 60_000 },
  async () => {
    await write('a plain text');
    expect(bytesOf('serif-latin.woff2') + bytesOf('sans-latin.woff2')).toBeLessThanOrEqual(27_700);
    expect(readdirSync(fonts())).not.toContain('serif-cyrillic-more.woff2');
    const names = rules().map((rule) => /\/([\w-]+)\.woff2/.exec(rule)?.[1]);
    for (const script of ['latin', 'latin-ext', 'cyrillic', 'greek', 'armenian', 'arabic'])
      for (const family of ['serif', 'sans']) expect(names).toContain(`${family}-${script}-all`);
    // The last rule that declares a letter counts.
    expect(names.indexOf('serif-latin')).toBeGreaterThan(names.indexOf('serif-latin-all'));
  },
);

test('letters of other scripts are added as they are printed', { timeout: 60_000 }, async () => {
  await write('Շուշի, Шуша, Şuşa, شوشا');
  for (const script of ['armenian', 'cyrillic', 'latin-ext', 'arabic']) {
    expect(bytesOf(`serif-${script}-more.woff2`), script).toBeLessThan(bytesOf(`serif-${script}-all.woff2`));
    expect(bytesOf(`sans-${script}-more.woff2`), script).toBeLessThan(bytesOf(`sans-${script}-all.woff2`));
  }
});

test(
  'the same letters give the same bytes, and other letters leave no file behind',
  { timeout: 60_000 },
  async () => {
    const contents = () =>
      readdirSync(fonts()).map((name) => [name, readFileSync(join(fonts(), name), 'base64')]);
    await write('plain');
    const first = contents();
    await write('Шуша');
    expect(readdirSync(fonts())).toContain('serif-cyrillic-more.woff2');
    await write('plain', 'another cache');
    expect(contents()).toEqual(first);
  },
);
