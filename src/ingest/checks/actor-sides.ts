import type { Actor } from '../../model/vocabulary.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';

/** No actor speaks for itself, nor, by way of others, for one that speaks for it. */
export function checkActorSides({ actors }: ArchiveFiles): Finding[] {
  const sides = sidesOf(actors.flatMap(({ data }) => data));
  return actors.flatMap(({ yaml, data }) =>
    data.flatMap(({ id }, index) => {
      const way = wayFrom(id, sides);
      return way.at(-1) === id && way.length > 1
        ? [finding('actor-in-circle', yaml.placeOf([index, 'of']), way)]
        : [];
    }),
  );
}

/** Whether two actors are one, or speak for one. */
export type Kinship = (one: string, other: string) => boolean;

/** Which actors are akin. Ids that no actor has are akin to none but themselves; without any actor nothing is known of them. */
export function kinshipOf(actors: readonly Actor[]): Kinship {
  if (actors.length === 0) return () => true;
  const way = waysOf(actors);
  return (one, other) => {
    const known = way(one);
    return way(other).some((id) => known.includes(id));
  };
}

/** An actor, whom it speaks for, whom that speaks for, and so on: ids. */
export function waysOf(actors: readonly Actor[]): (id: string) => readonly string[] {
  const sides = sidesOf(actors);
  return (id) => wayFrom(id, sides);
}

type Sides = ReadonlyMap<string, string | undefined>;

function sidesOf(actors: readonly Actor[]): Sides {
  return new Map(actors.map(({ id, of }) => [id, of]));
}

/** The actors that one speaks for, from itself on, to the first that comes again or speaks for none. */
function wayFrom(id: string, sides: Sides): readonly string[] {
  const way = [id];
  for (let next = sides.get(id); next !== undefined; next = sides.get(next)) {
    const isAgain = way.includes(next);
    way.push(next);
    if (isAgain) break;
  }
  return way;
}
