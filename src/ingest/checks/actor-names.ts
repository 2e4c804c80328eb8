import { hasName } from '../../text/whole-name.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import { kinshipOf } from './actor-sides.ts';
import type { Hint } from './addresses.ts';

/**
 * Names of actors and persons against what else their lists say: a body whose name has that of another side and not that
 * of its own, one name of two actors, and a person sorted by the name that all others are not sorted by.
 */
export function actorNameHints({ actors, persons }: ArchiveFiles): readonly Hint[] {
  const all = actors.flatMap(({ data }) => data);
  const akin = kinshipOf(all);
  const sides = all.filter((one) => one.of === undefined);
  const ofActors = actors.flatMap(({ yaml, data }) =>
    data.flatMap((actor, index) =>
      (['name', 'short'] as const).flatMap((field): readonly Hint[] => {
        const text = actor[field];
        if (text === undefined) return [];
        const place = () => yaml.placeOf([index, field]);
        const twin = all.find((one) => one.id !== actor.id && [one.name, one.short].includes(text));
        if (twin !== undefined && all.indexOf(twin) < all.indexOf(actor))
          return [{ ...place(), found: `${shown(text)} is a name of "${twin.id}", too: correct one` }];
        const named =
          actor.of === undefined
            ? []
            : sides.filter(({ name, short }) =>
                [name, short].some((one) => one !== undefined && hasName(text, one)),
              );
        const [other] = named;
        return other === undefined || named.some(({ id }) => akin(id, actor.id))
          ? []
          : [
              {
                ...place(),
                found: `${shown(text)} has the name of "${other.id}", and is to be of "${actor.of ?? ''}": correct one`,
              },
            ];
      }),
    ),
  );
  return [...ofActors, ...ofSorting(persons)];
}

/** "Ann, Arden" of Ann Arden, where all others are sorted by the last of their names. */
function ofSorting(persons: ArchiveFiles['persons']): readonly Hint[] {
  const everybody = persons.flatMap(({ data }) => data);
  const isAsTold = ({ name, sortName = '' }: (typeof everybody)[number]) =>
    sortName.includes(',') && sortName.replace(/,\s*/, ' ') === name;
  const others = everybody.filter((one) => (one.sortName ?? '').includes(',') && !isAsTold(one));
  return others.length < fewest
    ? []
    : persons.flatMap(({ yaml, data }) =>
        data.flatMap((person, index) =>
          isAsTold(person) && everybody.filter(isAsTold).length === 1
            ? [
                {
                  ...yaml.placeOf([index, 'sortName']),
                  found: `${shown(person.sortName ?? '')} sorts ${shown(person.name)} by the first of its names, and all other persons are sorted by the last: correct it, or leave the comma out where the family's name stands first`,
                },
              ]
            : [],
        ),
      );
}

const fewest = 3;
