import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { messages } from '../words/languages/en.ts';
import { siteLanguage } from './words.ts';

const words = fileURLToPath(new URL('../words/', import.meta.url));

/** What a module is put in the bundle as, and the files that it is made of besides. */
async function loaded(id: string, language = 'en') {
  const addWatchFile = vi.fn();
  const load = siteLanguage(language).load as (this: unknown, id: string) => Promise<string | undefined>;
  const code = await load.call({ addWatchFile }, id);
  return { code, watched: addWatchFile.mock.calls.flat() };
}

test('a chapter is the data of its language, and is made anew with the language’s file', async () => {
  const { code, watched } = await loaded(`${words}chapters/head.ts`);
  expect(code).toBe(`export const headWords = ${JSON.stringify(messages.head)};`);
  expect(watched).toEqual([`${words}languages/en.ts`]);
});

test('a module that is asked for with a query is the same', async () => {
  expect(await loaded(`${words}chapters/map.ts?v=1`)).toEqual(await loaded(`${words}chapters/map.ts`));
});

test('the whole language is taken from the file of its code', async () => {
  expect((await loaded(`${words}current.ts`, 'xx')).code).toBe(
    "export { dates, messages } from './languages/xx.ts';",
  );
});

test('all other modules are left as they are', async () => {
  for (const id of [`${words}say.ts`, '/elsewhere/chapters/head.ts'])
    expect(await loaded(id)).toEqual({ code: undefined, watched: [] });
});

test('a language without a file is an error', async () => {
  await expect(loaded(`${words}chapters/head.ts`, 'xx')).rejects.toThrow();
});
