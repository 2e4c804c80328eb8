import { memoizeByObject } from '../text/memoize.ts';
import type { Archive } from './archive.ts';

/**
 * Hears what is learnt of an archive: a question by its name, and the key whose entry of the answer was taken where the
 * answer is a map, else undefined for the whole of it.
 */
export type Hear = (question: string, key: string | undefined) => void;

/**
 * A question that an archive answers once, and every time in the same way. Whoever asks an archive that is heard is
 * heard to ask it; what the answer is made from is not heard then, as the answer holds all that comes of it.
 *
 * @param name names the question among all, for as long as an answer may be remembered
 */
export function asked<A extends Partial<Archive>, T>(
  name: string,
  answer: (archive: A) => T,
): (archive: A) => T {
  const answered = memoizeByObject(answer);
  questions.set(name, answered as (archive: Partial<Archive>) => unknown);
  return (archive) => {
    const heard = heardArchives.get(archive);
    return heard === undefined
      ? answered(archive)
      : told(answered(heard.archive as A), (key) => {
          heard.hear(name, key);
        });
  };
}

/** An archive that tells what it is asked. Whatever takes a part of it itself is heard to take the whole part. */
export function heardArchive(archive: Archive, hear: Hear): Archive {
  const part = (name: string | symbol) => {
    if (typeof name === 'string') hear(name, undefined);
  };
  const told = new Proxy(archive, {
    get: (_, name) => {
      part(name);
      return archive[name as keyof Archive];
    },
    has: (_, name) => {
      part(name);
      return name in archive;
    },
    getOwnPropertyDescriptor: (_, name) => {
      part(name);
      return Object.getOwnPropertyDescriptor(archive, name);
    },
  });
  heardArchives.set(told, { archive, hear });
  return told;
}

/** What was heard, asked again; undefined for a question that nobody asks any more. */
export function answerTo(archive: Archive, question: string, key: string | undefined): unknown {
  if (question in archive) return archive[question as keyof Archive];
  const answer = questions.get(question)?.(archive);
  return key === undefined ? answer : entriesByKey(answer as ReadonlyMap<unknown, unknown>).get(key);
}

const questions = new Map<string, (archive: Partial<Archive>) => unknown>();
const heardArchives = new WeakMap<object, { readonly archive: Archive; readonly hear: Hear }>();

function told<T>(answer: T, hear: (key: string | undefined) => void): T {
  if (answer instanceof Map) return heardMap(answer, hear) as T;
  hear(undefined);
  return answer;
}

function heardMap<K, V>(map: ReadonlyMap<K, V>, hear: (key: string | undefined) => void): ReadonlyMap<K, V> {
  const all = () => {
    hear(undefined);
    return map;
  };
  return {
    get: (key) => {
      hear(keyText(key));
      return map.get(key);
    },
    has: (key) => {
      hear(keyText(key));
      return map.has(key);
    },
    get size() {
      return all().size;
    },
    keys: () => all().keys(),
    values: () => all().values(),
    entries: () => all().entries(),
    forEach: (visit) => {
      all().forEach((value, key) => {
        visit(value, key, map);
      });
    },
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}

/** What a map has for the text of a key: all of it where things of one id are its keys. */
const entriesByKey = memoizeByObject((map: ReadonlyMap<unknown, unknown>) => {
  const groups = Map.groupBy(map, ([key]) => keyText(key));
  const valuesOf = (group: readonly (readonly [unknown, unknown])[]) => group.map(([, value]) => value);
  return new Map(
    [...groups].map(([text, group]) => [text, group.length === 1 ? group[0]?.[1] : valuesOf(group)]),
  );
});

/** Maps have texts, or things with an id, for keys; of others the whole map is heard. */
function keyText(key: unknown): string | undefined {
  if (typeof key === 'string') return `"${key}`;
  return key instanceof Object && 'id' in key && typeof key.id === 'string' ? `#${key.id}` : undefined;
}
