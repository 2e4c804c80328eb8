import { bareAddress, wordsInAddress } from './address-parts.ts';
import { sourceDate } from './source-date.ts';
import type { Source } from './source.ts';
import { sharedWords } from '../words/chapters/shared.ts';
import { wordsOf } from '../words/dates.ts';
import { languageName, say } from '../words/say.ts';

/** What follows a source's publisher: ", 2 March 1995, in Russian, on the corridor". Empty where nothing is known. */
export function sourceDetails(source: Source): string {
  return [...dateWords(source).map(asDetail), sourceRemarks(source)].join('');
}

/** What stands behind a source's link: ", in Russian, on the corridor". */
export function sourceRemarks({ language, note }: Pick<Source, 'language' | 'note'>): string {
  return [
    ...(language === undefined ? [] : [say(sharedWords.inLanguage, { language: languageName(language) })]),
    ...(note === undefined ? [] : [note]),
  ]
    .map(asDetail)
    .join('');
}

/**
 * A source's name that no other has: publisher, date, and its title or else what its address says: "TASS, 23 March 1994,
 * tass.example/economy/1426429", "Radio, 2 March 1995 by its address, address: talks on water".
 */
export function sourceName(source: Source): string {
  return source.publisher + [...dateWords(source), ...whichWords(source)].map(asDetail).join('');
}

/**
 * The names of sources that stand together: publisher and date, and more only where that names two of them. Two that
 * share a name even then have their addresses in it.
 */
export function namesAmong(sources: readonly Source[]): readonly string[] {
  const forms = [
    sources.map((source) => source.publisher + dateWords(source).map(asDetail).join('')),
    sources.map(sourceName),
  ];
  return sources.map(
    (source, index) =>
      forms.flatMap((names) => (isOnce(names, index) ? (names[index] ?? []) : []))[0] ??
      sourceName(source) + (source.url === null ? '' : asDetail(bareAddress(source.url))),
  );
}

/** The same by the keys that claims cite sources by. */
export function namesByKey(sources: Readonly<Record<string, Source>>): ReadonlyMap<string, string> {
  const names = namesAmong(Object.values(sources));
  return new Map(Object.keys(sources).map((key, index) => [key, names[index] ?? key]));
}

function isOnce(names: readonly string[], index: number): boolean {
  const name = names[index] ?? '';
  return names.indexOf(name) === names.lastIndexOf(name);
}

/** Items one after the other, whose own words may hold commas: "TASS; Radio, 2 March 1995". */
export function itemWords(items: readonly string[]): string {
  return items.map((item, index) => (index === 0 ? item : say(sharedWords.nextItem, { item }))).join('');
}

function dateWords(source: Source): readonly string[] {
  const found = sourceDate(source);
  if (found === undefined) return [];
  const date = wordsOf(found.date);
  return [found.basis === 'recorded' ? date : say(sharedWords.dateInAddress, { date })];
}

/** Whether the words of its address stand in a source's name, as it has no title. */
export function isNamedByAddress({ title, url }: Source): boolean {
  return title === undefined && url !== null && wordsInAddress(url) !== undefined;
}

function whichWords({ title, url }: Source): readonly string[] {
  if (title !== undefined) return [say(sharedWords.quoted, { words: title })];
  if (url === null) return [];
  const words = wordsInAddress(url);
  return [
    words === undefined ? cut(bareAddress(url)) : say(sharedWords.wordsInAddress, { words: cut(words) }),
  ];
}

const mostCharacters = 56;

function cut(words: string): string {
  if (words.length <= mostCharacters) return words;
  const end = words.lastIndexOf(' ', mostCharacters - 1);
  return `${words.slice(0, end > 0 ? end : mostCharacters - 1)}…`;
}

function asDetail(item: string): string {
  return say(sharedWords.nextDetail, { item });
}
