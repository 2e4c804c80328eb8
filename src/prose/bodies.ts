import type { Named } from './names.ts';
import type { ProseRecord } from './types.ts';

/** Who is meant by a body or an office of an actor. */
export interface Meant {
  readonly meant: readonly Named[];
  /** Somebody of the actor, whom the record does not know by these words. */
  readonly isVague: boolean;
}

/**
 * Who is meant by words beside the name of an actor: "foreign ministry" of Ruritania is its part of that name, "prime
 * minister" the person who has that office, "government" the whole. None: the actor itself.
 */
export function bodyMeant(record: ProseRecord, actor: string, words: string): Meant {
  const sought = wordsOf(words).filter((word) => !whole.has(word));
  if (sought.length === 0) return { meant: [{ actor }], isVague: false };
  const holdsAll = (text: string) => {
    const there = wordsOf(text);
    return sought.every((word) => there.includes(word));
  };
  const parts = record.actors.filter(({ of, names }) => of === actor && names.some(holdsAll));
  if (parts.length > 0) return { meant: parts.map(({ id }) => ({ actor: id })), isVague: parts.length > 1 };
  const persons = record.persons.filter(({ offices }) =>
    offices.some((one) => one.of === actor && holdsAll(one.office)),
  );
  return persons.length === 0
    ? { meant: [{ actor }], isVague: true }
    : { meant: persons.map(({ id, of }) => ({ actor: of[0] ?? actor, person: id })), isVague: false };
}

/** The actors that have a word or two of a name: "the Court". */
export function actorsWith({ actors }: ProseRecord, name: string): readonly Named[] {
  const words = name.split(/\s+/);
  return actors
    .filter(({ names }) =>
      names.some((one) => {
        const there = one.split(/\s+/);
        return words.every((word) => there.includes(word));
      }),
    )
    .map(({ id }) => ({ actor: id }));
}

// Whoever is called so speaks for all.
const whole: ReadonlySet<string> = new Set(
  'government,authorities,side,state,republic,leadership,official,officials,delegation,own,then,acting,de,facto,the,of,its,for'.split(
    ',',
  ),
);

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).map((word) =>
    word.replace(/defense/, 'defence'),
  );
}
