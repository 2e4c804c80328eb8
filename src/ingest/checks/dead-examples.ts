import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import type { Path } from '../yaml-file.ts';
import type { Hint } from './addresses.ts';

/**
 * Searches that `content/archive.yaml` offers and of which a word stands nowhere in the archive: the first page would
 * lead to nothing. Dates are left to the search, which reads them.
 */
export function deadExampleHints({ settings, ...archive }: ArchiveFiles): readonly Hint[] {
  // What is published in parts is searched with the others, which are not here.
  if (settings === undefined || settings.data.parts.length > 0) return [];
  const { searches, words, phrase, without, either } = settings.data.examples;
  const offered: readonly (readonly [Path, string | undefined])[] = [
    ...searches.map((one, at) => [['examples', 'searches', at], one] as const),
    [['examples', 'words'], words],
    [['examples', 'phrase'], phrase],
    [['examples', 'without'], without],
    [['examples', 'either'], either],
  ];
  const text = fold(textOf(archive));
  return offered.flatMap(([path, search = '']) => {
    const word = wordsIn(search).find((one) => !text.includes(fold(one)));
    if (word === undefined) return [];
    const found = `${shown(search)} is offered as a search, and ${shown(word)} stands nowhere in the archive; offer one that finds something`;
    return [{ ...settings.yaml.placeOf(path), found }];
  });
}

// What is looked up as words: no operator, no word that is to be left out, none of two or three letters, and no month
// beside a number.
function wordsIn(search: string): readonly string[] {
  const plain = search
    .replaceAll(/\p{L}+:(?:"[^"]*"|\S*)|(?<!\S)-\S+|(?<!\S)(?:OR|NOT)(?!\S)/gu, ' ')
    .replaceAll(/\d[\d.,]*\s+\p{L}+|\p{L}+\s+\d+/gu, ' ');
  return plain.match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? [];
}

function textOf(archive: Omit<ArchiveFiles, 'settings'>): string {
  const { documents, events, essays, pages, kinds, actors, places, persons, outlets } = archive;
  const texts = [documents, events, essays, pages].flatMap((files) => files.map((file) => file.text));
  const lists = [kinds, actors, places, persons, outlets].flatMap((files) => files.map(({ data }) => data));
  return [...texts, JSON.stringify(lists)].join('\n');
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
