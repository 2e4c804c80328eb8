import type { Person } from '../../model/person.ts';
import { daysOf } from '../../prose/compare-dates.ts';
import { leastOf } from '../../text/extremes.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle } from './event-words.ts';

/**
 * Accounts that give a side's words to an office ("Its foreign minister said") and to a person who has another one, or who
 * had it at another time than somebody else.
 */
export function personOfficeHints({ events, persons }: ArchiveFiles): readonly Hint[] {
  const all = new Map(persons.flatMap(({ data }) => data.map((one) => [one.id, one])));
  return events.flatMap(({ yaml, data }) =>
    data.accounts.flatMap(({ person: id, says }, index) => {
      const person = all.get(id ?? '');
      const office =
        /^(?:Its|Their) (?<office>\p{Ll}[\p{Ll} -]*?)(?:,? \p{Lu}| (?:said|says|told|called|wrote|spoke|gave|asked|announced|rejected|denied|accused|warned|replied|demanded)\b)/u.exec(
          says ?? '',
        )?.groups?.['office'];
      if (person === undefined || office === undefined || person.offices.length === 0) return [];
      const isHeld = person.offices.some((one) => one.office.toLowerCase().includes(office));
      if (isSettledIn(data, office)) return [];
      const days = data.claims.flatMap(({ edtf }) => (edtf === undefined ? [] : (daysOf(edtf)?.[0] ?? [])));
      const then = isHeld ? holderThen([...all.values()], person, office, days) : undefined;
      if (then !== undefined)
        return [
          {
            ...yaml.placeOf(['accounts', index, 'person']),
            found: `the account gives the words to "${office}", as which "${then.id}" is attested then, and "${person.id}" at another time: name that one, or ${orSettle(office)}`,
          },
        ];
      return isHeld
        ? []
        : [
            {
              ...yaml.placeOf(['accounts', index, 'person']),
              found: `the account gives the words to "${office}", and "${person.id}" is ${person.offices.map((one) => `"${one.office}"`).join(', ')}: correct one, or ${orSettle(office)}`,
            },
          ];
    }),
  );
}

/** Who else of a person's side is attested in an office nearer to some days than the person ever is. */
function holderThen(
  all: readonly Person[],
  person: Person,
  office: string,
  days: readonly number[],
): Person | undefined {
  const own = daysApart(person, office, days);
  return own <= aSeason
    ? undefined
    : all.find((one) => one !== person && one.of === person.of && daysApart(one, office, days) <= aSeason);
}

/** So near to a day on which somebody is attested in an office they are taken to have had it. */
const aSeason = 92;

function daysApart({ offices }: Person, office: string, days: readonly number[]): number {
  const attested = offices
    .filter((one) => one.office.toLowerCase().includes(office))
    .flatMap(({ attested: some, held }) =>
      [...some, ...(held ?? '').split('/')].flatMap((edtf) => daysOf(edtf) ?? []),
    );
  return leastOf(attested.flatMap((one) => days.map((day) => Math.abs(one - day))));
}
