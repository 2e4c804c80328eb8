import { namesIn, type NamePlace } from '../../prose/names.ts';
import { proseRecord } from '../../prose/record.ts';
import type { ProseRecord } from '../../prose/types.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { wholeArchive } from './whole-archive.ts';

/** Places that an event's title names, where the event has other places, or none. Names within names of actors are theirs. */
export function namedPlaceHints(archive: ArchiveFiles): readonly Hint[] {
  const whole = wholeArchive(archive);
  if (whole === undefined) return [];
  const record = proseRecord(whole);
  const places: ProseRecord = { ...record, actors: record.places ?? [], persons: [] };
  return archive.events.flatMap(({ yaml, data: { title, places: listed, settled } }) => {
    const actors = namesIn(record, title);
    const isOfActor = ({ start, end }: NamePlace) =>
      actors.some((one) => !one.isAdjective && one.start <= start && one.end >= end);
    const isSettled = ({ words }: NamePlace) => settled.some((one) => one.words.includes(words));
    const named = namesIn(places, title).filter(
      (one) => !one.isAdjective && !isOfActor(one) && !isSettled(one),
    );
    return named
      .filter(({ meant }) => meant.every(({ actor }) => !listed.includes(actor)))
      .slice(0, 1)
      .map(({ words, meant: [meant] }) => ({
        ...yaml.placeOf(['title']),
        found: `${shown(words)} is named in the title, and the event does not have the place "${meant?.actor ?? ''}": add it to \`places\` if it was there, or settle it: \`settled: [{ words: ${JSON.stringify(words)}, why: "..." }]\``,
      }));
  });
}
