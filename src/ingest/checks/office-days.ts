import { participantsOf } from '../../model/meeting.ts';
import type { Person } from '../../model/person.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { Hint } from './addresses.ts';
import { kinshipOf } from './actor-sides.ts';
import { dateOf } from './dates.ts';
import { singleDate } from './worded.ts';

/**
 * Persons who are to have met for a side on a day on which another of that side is attested in an office, while they
 * themselves are attested for it in other years' or months' offices only, or in none: the one may stand for the other.
 */
export function officeDayHints({ actors, events, persons }: ArchiveFiles): readonly Hint[] {
  const akin = kinshipOf(actors.flatMap(({ data }) => data));
  const all = persons.flatMap(({ data }) => data);
  return events.flatMap(({ yaml, data }) => {
    if (data.meeting === undefined) return [];
    const days = data.claims.flatMap(({ edtf }) => singleDate(dateOf(edtf)) ?? []);
    const met = participantsOf(data.meeting);
    const named = new Set(met.flatMap((one) => one.persons));
    const isOnDay = ({ offices }: Person, side: string) =>
      offices.some(
        ({ attested, of }) =>
          akin(of, side) &&
          attested.some((text) => {
            const on = singleDate(dateOf(text));
            return days.some((day) => on?.firstDay === day.firstDay && on.lastDay === day.lastDay);
          }),
      );
    return met.flatMap(({ side, persons: ids }) =>
      ids.flatMap((id) => {
        const person = all.find((one) => one.id === id);
        if (person === undefined || side === undefined || isOnDay(person, side)) return [];
        const other = all.find((one) => one.of === side && !named.has(one.id) && isOnDay(one, side));
        const isSettled = data.settled.some(({ words }) => words === person.name);
        return other === undefined || isSettled
          ? []
          : [
              {
                ...yaml.placeOf(['meeting']),
                found: `"${id}" is to have met for "${side}", and on that day "${other.id}" is attested in its office: name that one, or settle it: \`settled: [{ words: "${person.name}", why: "..." }]\``,
              },
            ];
      }),
    );
  });
}
