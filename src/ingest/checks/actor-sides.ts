import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';

/** No actor speaks for itself, nor, by way of others, for one that speaks for it. */
export function checkActorSides({ actors }: ArchiveFiles): Finding[] {
  const sides = new Map(actors.flatMap(({ data }) => data.map(({ id, of }) => [id, of] as const)));
  return actors.flatMap(({ yaml, data }) =>
    data.flatMap(({ id }, index) => {
      const way = wayFrom(id, sides);
      return way.at(-1) === id && way.length > 1
        ? [finding('actor-in-circle', yaml.placeOf([index, 'of']), way)]
        : [];
    }),
  );
}

/** The actors that one speaks for, from itself on, to the first that comes again or speaks for none. */
function wayFrom(id: string, sides: ReadonlyMap<string, string | undefined>): readonly string[] {
  const way = [id];
  for (let next = sides.get(id); next !== undefined; next = sides.get(next)) {
    const isAgain = way.includes(next);
    way.push(next);
    if (isAgain) break;
  }
  return way;
}
