import { memoizeByObject } from '../text/memoize.ts';
import { hasName } from '../text/whole-name.ts';
import type { ProseRecord, Stretch } from './types.ts';
import { literalPattern } from '../text/literal-pattern.ts';

/** Whom a name can mean: an actor, or a person of one. */
export interface Named {
  /** An actor's id; of a person that of their side. */
  readonly actor: string;
  /** A person's id. */
  readonly person?: string;
}

/** A name where it stands in a text. */
export interface NamePlace extends Stretch {
  readonly words: string;
  /** Several where more than one is called so. */
  readonly meant: readonly Named[];
  /** "Azerbaijani": of an actor, and not the actor. */
  readonly isAdjective: boolean;
}

/**
 * The names of actors and persons in a text, in order; of names within names the longest. A name that has capitals is
 * none without any of them: "the works gate" names no "Works". What begins a sentence has one in any case.
 *
 * @param around where to look whether a word that begins a sentence is a common one: it stands there in small letters
 */
export function namesIn(record: ProseRecord, text: string, around = text): readonly NamePlace[] {
  const { names, pattern } = tableOf(record);
  return [...text.matchAll(pattern)].flatMap(({ index, 0: words }): NamePlace[] => {
    const known = names.get(words) ?? names.get(words.toLowerCase());
    if (known === undefined || !known.writings.some((one) => hasCapitalOf(one, words))) return [];
    const { meant, isAdjective } = known;
    return isFirstCommonWord(text, index, words, around)
      ? []
      : [{ start: index, end: index + words.length, words, meant, isAdjective }];
  });
}

/** A word of the one begins with a capital where that of the other does, or the other has none. */
function hasCapitalOf(name: string, words: string): boolean {
  if (name === name.toLowerCase()) return true;
  const said = words.split(' ');
  return name.split(' ').some((word, at) => word !== word.toLowerCase() && isCapital(said[at] ?? ''));
}

function isCapital(word: string): boolean {
  return word !== word.toLowerCase();
}

function isFirstCommonWord(text: string, index: number, words: string, around: string): boolean {
  return (
    !words.includes(' ') &&
    /(?:^|[.!?:]["\u201d\u2019)]*\s+)["\u201c\u2018(]*$/u.test(text.slice(0, index)) &&
    isCapital(words) &&
    hasName(around, words.toLowerCase())
  );
}

/** What an actor is a part of at last, or itself. */
export function rootOf({ actors }: ProseRecord, id: string): string {
  return actors.find((one) => one.id === id)?.of ?? id;
}

interface Meaning extends Pick<NamePlace, 'meant' | 'isAdjective'> {
  /** The name as the lists write it. */
  readonly writings: readonly string[];
}

const tableOf = memoizeByObject((record: ProseRecord) => {
  const names = new Map<string, Meaning>();
  const add = (name: string, one: Named, isAdjective = false) => {
    // Short names are told from words by their capitals: "EU".
    const key = name.length > 4 ? name.toLowerCase() : name;
    const { meant: others = [], writings = [] } = names.get(key) ?? {};
    const isKnown = others.some(({ actor, person }) => actor === one.actor && person === one.person);
    names.set(key, {
      meant: isKnown ? others : [...others, one],
      isAdjective,
      writings: [...writings, name],
    });
  };
  for (const { id, names: own } of record.actors)
    for (const name of own) {
      if (name.length > 3 || name === name.toUpperCase()) add(name, { actor: id });
      if (/^\p{Lu}\p{L}{3,}$/u.test(name) && name !== name.toUpperCase())
        for (const adjective of adjectivesOf(name)) add(adjective, { actor: id }, true);
    }
  for (const { id, of, names: own } of record.persons)
    for (const name of own) add(name, { actor: of[0] ?? '', person: id });
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length).map(patternOf);
  const pattern = new RegExp(
    longestFirst.length === 0 ? '(?!)' : `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return { names, pattern };
});

// Of a land that ends in a vowel or not: "Ruritania" and "Ruritanian", "Borduria" and "Bordurian", "Slaka" and "Slakan".
function adjectivesOf(name: string): readonly string[] {
  return /[aeo]$/.test(name) ? [`${name}n`] : [`${name}i`, `${name}ian`, `${name}ese`, `${name}an`];
}

/** A name as it may stand: the first letter of each word of a longer one either way. */
function patternOf(name: string): string {
  if (name.length <= 4) return literalPattern(name);
  return [...name]
    .map((letter) =>
      letter === letter.toUpperCase() ? literalPattern(letter) : `[${letter}${letter.toUpperCase()}]`,
    )
    .join('');
}
