import type { ArchiveFiles } from '../archive-files.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle } from './event-words.ts';

/** Accounts that give a side's words to an office ("Its foreign minister said") and to a person who has another one. */
export function personOfficeHints({ events, persons }: ArchiveFiles): readonly Hint[] {
  const all = new Map(persons.flatMap(({ data }) => data.map((one) => [one.id, one])));
  return events.flatMap(({ yaml, data }) =>
    data.accounts.flatMap(({ person: id, says }, index) => {
      const person = all.get(id ?? '');
      const office =
        /^(?:Its|Their) (?<office>\p{Ll}[\p{Ll} -]*?)(?:,? \p{Lu}| (?:said|says|told|called|wrote|spoke)\b)/u.exec(
          says ?? '',
        )?.groups?.['office'];
      if (person === undefined || office === undefined || person.offices.length === 0) return [];
      const isHeld = person.offices.some((one) => one.office.toLowerCase().includes(office));
      return isHeld || isSettledIn(data, office)
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
