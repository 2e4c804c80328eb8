import { foldLetters } from '../text/fold.ts';

/**
 * The names of a country in English and then in other languages, where a word is one of them in any, or a form of it in a
 * sentence: "Kanada" and "Канаде" are Canada. None where it is no such name, or the platform knows no countries.
 */
export function countryNames(word: string): readonly string[] {
  const asked = foldLetters(word);
  if (asked.length < shortestName) return [];
  const countries = [...namesByCountry().values()];
  const named =
    countries.find((names) => names.some((name) => foldLetters(name) === asked)) ??
    countries.find((names) => names.some((name) => isFormOf(asked, foldLetters(name))));
  return named ?? [];
}

const languages = ['en', 'ar', 'az', 'de', 'es', 'fr', 'hy', 'ru', 'tr', 'uk'];
const shortestName = 4;

let known: ReadonlyMap<string, readonly string[]> | undefined;

function namesByCountry(): ReadonlyMap<string, readonly string[]> {
  if (known !== undefined) return known;
  const found = new Map<string, readonly string[]>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const naming = languages.map((language) => new Intl.DisplayNames(language, options));
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const names = naming.flatMap((one) => one.of(code) ?? []);
    if (names.length > 0) found.set(code, [...new Set(names)]);
  }
  return (known = found);
}

const options = { type: 'region', fallback: 'none' } as const;

// A name without the vowel that it ends in, and at most so many other letters behind it. What is written in plain Latin
// letters has many names besides that begin alike.
const longestEnding = 5;

function isFormOf(word: string, name: string): boolean {
  const stem = name.replace(/[аяєіиьա]$/u, '');
  const isOther = /[^\0-\x7f]/u.test(stem) && !/\s/u.test(stem);
  return (
    isOther &&
    stem.length > shortestName &&
    word.startsWith(stem) &&
    word.length - stem.length <= longestEnding
  );
}
