import { memoizeByObject } from '../text/memoize.ts';
import type { ProseRecord, Stretch } from './types.ts';

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

/** The names of actors and persons in a text, in order; of names within names the longest. */
export function namesIn(record: ProseRecord, text: string): readonly NamePlace[] {
  const { names, pattern } = tableOf(record);
  return [...text.matchAll(pattern)].flatMap(({ index, 0: words }): NamePlace[] => {
    const known = names.get(words) ?? names.get(words.toLowerCase());
    return known === undefined ? [] : [{ start: index, end: index + words.length, words, ...known }];
  });
}

/** What an actor is a part of at last, or itself. */
export function rootOf({ actors }: ProseRecord, id: string): string {
  return actors.find((one) => one.id === id)?.of ?? id;
}

type Meaning = Pick<NamePlace, 'meant' | 'isAdjective'>;

const tableOf = memoizeByObject((record: ProseRecord) => {
  const names = new Map<string, Meaning>();
  const add = (name: string, one: Named, isAdjective = false) => {
    // Short names are told from words by their capitals: "EU".
    const key = name.length > 4 ? name.toLowerCase() : name;
    const others = names.get(key)?.meant ?? [];
    const isKnown = others.some(({ actor, person }) => actor === one.actor && person === one.person);
    names.set(key, { meant: isKnown ? others : [...others, one], isAdjective });
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
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  if (name.length <= 4) return escaped(name);
  return [...name]
    .map((letter) =>
      letter === letter.toUpperCase() ? escaped(letter) : `[${letter}${letter.toUpperCase()}]`,
    )
    .join('');
}
