import { readdirSync } from 'node:fs';

/** Codes of the languages that the interface has words in: the files of src/words/languages/ named for a language. */
export const interfaceLanguages: readonly string[] = readdirSync(
  new URL('../words/languages/', import.meta.url),
)
  .flatMap((file) => /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.ts$/.exec(file)?.[1] ?? [])
  .sort();
