import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';
import { stringsWithPaths } from '../yaml-file.ts';

/** Addresses lead to pages and run nothing; languages have tags that browsers understand. */
export function checkValues({
  documents,
  events,
  pages,
  persons,
  outlets,
  receipts,
}: ArchiveFiles): Finding[] {
  return [...documents, ...events, ...pages, ...persons, ...outlets, ...receipts].flatMap(({ yaml, data }) =>
    stringsWithPaths(data).flatMap(({ text, path }) => {
      const key = path.at(-1);
      if ((key === 'url' || key === 'archived') && !isAddress(text)) {
        return [finding('address-unsafe', yaml.placeOf(path), text)];
      }
      return key === 'language' && !isLanguageTag(text)
        ? [finding('language-unknown', yaml.placeOf(path), text)]
        : [];
    }),
  );
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
