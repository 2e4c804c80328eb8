import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { storedContent } from './stored-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'attested-stored-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Plugin {
  readonly load: {
    readonly filter: { readonly id: RegExp };
    readonly handler: () => { readonly code: string };
  };
}

test('the module of the content reads what Astro has stored, and holds none of it', async () => {
  const [plugin] = pluginsFor('build');
  const module = join(folder, 'content.mjs');
  const read = async (turn: number) => {
    writeFileSync(module, plugin?.load.handler().code ?? '');
    const url = `${pathToFileURL(module).href}?${turn}`;
    return ((await import(url)) as { readonly default: unknown }).default;
  };
  await expect(read(1)).rejects.toThrow(/content is not where it is read/);
  for (const text of ['A text with "quotes", a \\ and a \u2028.', 'Another.']) {
    const stored = [{ documents: 1 }, text];
    writeFileSync(join(folder, 'data-store.json'), JSON.stringify(stored));
    expect(await read(text.length)).toEqual(stored);
    expect(readFileSync(module, 'utf8')).not.toContain('documents');
  }
});

test.each([
  ['\0astro:data-layer-content', true],
  ['\0astro:data-layer-content-chunk:1', false],
  ['astro:data-layer-content', false],
])('of the modules it is asked for, %j: %s', (id, isIt) => {
  expect(pluginsFor('build')[0]?.load.filter.id.test(id)).toBe(isIt);
});

test('while the site is written nothing is changed', () => {
  expect(pluginsFor('dev')).toEqual([]);
});

function pluginsFor(command: string): readonly Plugin[] {
  const { hooks } = storedContent();
  const run = (name: keyof typeof hooks, given: object) => (hooks[name] as (given: object) => void)(given);
  const updateConfig = vi.fn<(config: { readonly vite: { readonly plugins: readonly Plugin[] } }) => void>();
  run('astro:config:setup', { command, updateConfig });
  run('astro:config:done', { config: { cacheDir: pathToFileURL(`${folder}/`) } });
  return updateConfig.mock.calls.flatMap(([{ vite }]) => vite.plugins);
}
