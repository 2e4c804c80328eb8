import { disguisedLetters } from '../../text/disguised-letters.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { Place } from '../finding.ts';
import { shown } from '../shown.ts';
import { stringsWithPaths, type YamlPlaces } from '../yaml-file.ts';
import type { Hint } from './addresses.ts';

/**
 * Fields are plain words: no markup, which would be shown as it stands; no name over two lines; no word in letters of two
 * scripts, of which one looks like the other and is found by nobody; no heap of marks on a letter. A host has no path.
 */
export function plainWordHints(archive: ArchiveFiles): readonly Hint[] {
  const { documents, events, essays, pages, receipts, kinds, actors, places, persons, outlets, gazetteers } =
    archive;
  const settings = archive.settings === undefined ? [] : [archive.settings];
  return [
    ...[...documents, ...events, ...essays, ...pages, ...receipts],
    ...[...kinds, ...actors, ...places, ...persons, ...outlets, ...gazetteers],
    ...settings,
  ].flatMap((file) => ofFields(file));
}

function ofFields({ yaml, data }: { readonly yaml: YamlPlaces; readonly data: unknown }): readonly Hint[] {
  return stringsWithPaths(data).flatMap(({ text, path }) => {
    const key = String(path.at(-1));
    if (apart.has(key)) return [];
    const isHost = path.at(-2) === 'hosts';
    const place = (): Place => yaml.placeOf(path);
    const found = isHost ? hostFault(text) : wordFault(text, labels.has(key));
    return found === undefined ? [] : [{ ...place(), found }];
  });
}

// Words of others, and what is nobody's words.
const apart: ReadonlySet<string> = new Set([
  ...['exact', 'prefix', 'suffix', 'written', 'text', 'url', 'archived', 'copyLookUp', 'mark', 'words'],
  ...['searches', 'phrase', 'without', 'either', 'file', 'seed', 'sha256'],
]);
const labels: ReadonlySet<string> = new Set(['title', 'name', 'short', 'plural', 'sortName', 'publisher']);

function wordFault(text: string, isLabel: boolean): string | undefined {
  const markup = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|\[[^\]\n]+\]\((?:[^)\s]+)\)/i.exec(text)?.[0];
  if (markup !== undefined)
    return `${shown(markup)} is markup, and this field is shown as it stands: write plain words`;
  if (isLabel && /[\n\r]/.test(text.trim())) return `${shown(text)} runs over two lines: write it on one`;
  const [letter] = disguisedLetters(text);
  if (letter !== undefined)
    return `${shown(letter.word)} has letters of two scripts that look alike, such as ${letter.name}: write it in letters of one`;
  const heap = /\p{L}\p{M}{4,}/u.exec(text)?.[0];
  return heap === undefined
    ? undefined
    : `a letter has ${heap.length - 1} marks: write it with those of its language`;
}

function hostFault(text: string): string | undefined {
  return /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u.test(text) ||
    /^localhost$/.test(text)
    ? undefined
    : `${shown(text)} is no host: write it as addresses have it, without path, port or scheme, such as "paper.example"`;
}
