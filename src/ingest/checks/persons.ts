import { namesOfPerson, type Person } from '../../model/person.ts';
import { nearestPart } from '../../text/nearest-part.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import type { Hint } from './addresses.ts';

/** No two persons have the same name. */
export function checkPersons(archive: ArchiveFiles): Finding[] {
  return pairsOf(archive).flatMap(({ name, other, place }) =>
    folded(name) === folded(other.name) ? [finding('person-name-twice', place(), name, other.person.id)] : [],
  );
}

/** Names that are sorted by a word that they do not have, and those of two persons that are perhaps one name spelt twice. */
export function personHints(archive: ArchiveFiles): readonly Hint[] {
  return [...ofSorting(archive), ...ofSpelling(archive)];
}

function ofSorting({ persons }: ArchiveFiles): readonly Hint[] {
  return persons.flatMap(({ yaml, data }) =>
    data.flatMap((person, index) => {
      const { name, sortName = name } = person;
      const [family = ''] = sortName.split(',');
      return namesOfPerson(person).some((one) => ` ${folded(one)} `.includes(` ${folded(family.trim())} `))
        ? []
        : [
            {
              ...yaml.placeOf([index, 'sortName']),
              found: `"${name}" is sorted by "${family}", which is none of its words: correct one of them`,
            },
          ];
    }),
  );
}

/** Names of two persons that differ by a letter or two: perhaps two spellings of one person's name. */
function ofSpelling(archive: ArchiveFiles): readonly Hint[] {
  return pairsOf(archive).flatMap(({ name, other, place }) => {
    const differing = differencesOf(folded(name), folded(other.name));
    if (differing === 0 || differing > 2) return [];
    return [
      {
        ...place(),
        found: `"${name}" is almost "${other.name}", a name of "${other.person.id}": if they are one person, one entry has both spellings`,
      },
    ];
  });
}

interface Named {
  readonly person: Person;
  readonly name: string;
}

type Pair = Named & { readonly other: Named; readonly place: () => Place };

/** Every name with each name of the persons before it. */
function pairsOf({ persons }: ArchiveFiles): readonly Pair[] {
  return persons.flatMap(({ yaml, data }) =>
    data.flatMap((person, index) => {
      const others = data
        .slice(0, index)
        .flatMap((other) => namesOfPerson(other).map((name) => ({ person: other, name })));
      const place = () => yaml.placeOf([index, 'name']);
      return namesOfPerson(person).flatMap((name) => others.map((other) => ({ person, name, other, place })));
    }),
  );
}

/** Without accents, capitals and the points of initials. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}

function differencesOf(a: string, b: string): number {
  return Math.max(countIn(a, b), countIn(b, a));
}

function countIn(there: string, wanted: string): number {
  const limits = { most: 2, largestTable: 10_000 };
  return nearestPart([...there], [...wanted], limits)?.differences.length ?? Infinity;
}
