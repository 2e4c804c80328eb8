import type { Vocabularies } from './find-words.ts';
import { findNames } from '../index/names.ts';
import { foldWord, trimPunctuation } from '../text/fold.ts';
import type { SearchManifest } from '../index/manifest.ts';
import { editDistance, isKnown, suggestWords } from './suggest.ts';
import { vocabularyFile, type Vocabulary } from './vocabulary.ts';

/** A word that no document, event or page has, and what may have been meant. */
export interface MissingWord {
  readonly word: string;
  /** Words that begin with it, found in its place. */
  readonly begun: readonly string[];
  /** The name that it is in other letters, and the others of the same, found in its place. */
  readonly spelt: readonly string[];
  readonly suggestions: readonly string[];
  /** The vocabulary has the word, so the index should have found it: a file of it is missing or cut short. */
  readonly damaged: boolean;
}

/** What is to be said of a word that the index does not hold. */
export async function missingWord(
  word: string,
  begun: readonly string[],
  vocabularies: Vocabularies,
  manifest: SearchManifest,
): Promise<MissingWord> {
  const [own] = lettersOf(word);
  const entries = own === undefined ? {} : await vocabularies(own);
  const spelt = begun.length > 0 ? [] : await namesSpelt(word, vocabularies, manifest);
  const suggestions =
    begun.length + spelt.length > 0
      ? []
      : [
          ...new Set([
            ...(await suggestInLatin(word, vocabularies, manifest)),
            ...(await suggest(word, vocabularies, manifest)),
          ]),
        ].slice(0, mostSuggested);
  // Parts of what has digits are in the vocabulary by themselves, and not so in the index.
  return { word, begun, spelt, suggestions, damaged: !/\p{N}/u.test(word) && isKnown(word, entries) };
}

/**
 * The name that a word is in other letters, and the others of the same; none where it is no such name.
 *
 * @param nearest a name that is spelt nearly so will do
 */
export async function namesSpelt(
  word: string,
  vocabularies: Vocabularies,
  manifest: SearchManifest,
  nearest = true,
): Promise<readonly string[]> {
  const name =
    (await countryCalled(word, vocabularies)) ?? (await nameSpelt(word, vocabularies, manifest, nearest));
  if (name === undefined) return [];
  const others = findNames([name], manifest.names).flatMap((found) => found.others);
  return [name, ...others];
}

async function countryCalled(word: string, vocabularies: Vocabularies): Promise<string | undefined> {
  const { countryNames } = await import('./country-names.ts');
  for (const name of countryNames(word)) {
    const entries = await vocabularies(vocabularyFile(name) ?? '');
    const form = entries[foldWord(name)];
    if (form !== undefined) return form === '' ? name : form;
  }
  return undefined;
}

async function nameSpelt(
  word: string,
  vocabularies: Vocabularies,
  manifest: SearchManifest,
  nearest: boolean,
): Promise<string | undefined> {
  if (!/[^\0-\x7f]/u.test(word)) return undefined;
  const { latinSpellings } = await import('./latin-letters.ts');
  const spellings = latinSpellings(word);
  const isName = (form: string) => /^\p{Lu}/u.test(form);
  for (const spelling of spellings) {
    const entries = await vocabularies(vocabularyFile(spelling) ?? '');
    const form = entries[spelling];
    if (form !== undefined && isName(form)) return form;
  }
  for (const spelling of nearest ? spellings.slice(0, 2) : []) {
    const near = spelling.length < shortestName ? [] : await suggest(spelling, vocabularies, manifest);
    const closest = near.find((form) => isName(form) && editDistance(spelling, foldWord(form), 1) === 1);
    if (closest !== undefined) return closest;
  }
  return undefined;
}

const shortestName = 5;
const mostSuggested = 3;

/** What a word in other letters may be in Latin ones, a letter aside: many languages have the word "corridor". */
async function suggestInLatin(
  word: string,
  vocabularies: Vocabularies,
  manifest: SearchManifest,
): Promise<readonly string[]> {
  if (!/[^\0-\x7f]/u.test(word)) return [];
  const { latinSpellings } = await import('./latin-letters.ts');
  const [plain = ''] = latinSpellings(word);
  if (plain.length < shortestName) return [];
  const found: string[] = [];
  for (const spelling of new Set([plain, plain.replaceAll('k', 'c')])) {
    const form = (await vocabularies(vocabularyFile(spelling) ?? ''))[spelling];
    if (form !== undefined) found.push(form === '' ? spelling : form);
    const near = await suggest(spelling, vocabularies, manifest);
    for (const one of near) if (editDistance(spelling, foldWord(one), 1) === 1) found.push(one);
  }
  return found;
}

// Words with the same first letter are compared first, then words that begin with its second letter, since the first may
// be superfluous or swapped. All words are compared only in a small archive: those of a large one are too many to load.
async function suggest(
  word: string,
  vocabularies: Vocabularies,
  { names, letters, records }: SearchManifest,
): Promise<readonly string[]> {
  // Of one letter nothing can be told, and no file is worth loading.
  if (foldWord(word).length < 2) return [];
  const ofNames = Object.fromEntries(
    names
      .flatMap((one) => one.names.flatMap((name) => name.split(/\s+/u)))
      .map((name) => [foldWord(name), trimPunctuation(name)]),
  );
  const [first, second] = lettersOf(word);
  const some = [first, second].map((letter) => (letter === undefined ? [] : [letter]));
  for (const asked of [...some, ...(records <= fewRecords ? [letters] : [])]) {
    const loaded = await Promise.all(asked.map(vocabularies));
    const found = suggestWords(word, Object.assign({ ...ofNames }, ...loaded) as Vocabulary);
    if (found.length > 0) return found;
  }
  return [];
}

const fewRecords = 500;

function lettersOf(word: string): readonly string[] {
  return [word, ...foldWord(word).slice(1, 2)].flatMap((part) => vocabularyFile(part) ?? []);
}
