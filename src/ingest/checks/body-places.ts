import { proseBlocks } from '../../mdx/prose.ts';
import { coursesOf } from '../../model/located.ts';
import type { Place } from '../../model/vocabulary.ts';
import { namesIn, type NamePlace } from '../../prose/names.ts';
import { proseRecord } from '../../prose/record.ts';
import type { ProseRecord } from '../../prose/types.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle } from './event-words.ts';
import { wholeArchive } from './whole-archive.ts';

/** Places at which, or to and from which, an event's text tells something, and that it does not have. */
export function bodyPlaceHints(archive: ArchiveFiles): readonly Hint[] {
  const whole = wholeArchive(archive);
  if (whole === undefined) return [];
  const record = proseRecord(whole);
  // What is told of a wide place may have been at any of its own.
  const near = (record.places ?? []).filter(({ isWide }) => isWide !== true);
  const places: ProseRecord = { ...record, actors: near, persons: [] };
  return archive.events.flatMap((event) => {
    const { data } = event;
    const listed = new Set(data.places.flatMap((id) => [id, ...stopsOn(whole.places.get(id))]));
    return proseBlocks(event.text, event.bodyStart).flatMap(({ text, placeAt }) => {
      const actors = namesIn(record, text);
      const isOfActor = ({ start, end }: NamePlace) =>
        actors.some((one) => !one.isAdjective && one.start <= start && one.end >= end);
      return namesIn(places, text)
        .filter(
          (one) =>
            !one.isAdjective &&
            !isOfActor(one) &&
            isWhere(text.slice(0, one.start)) &&
            one.meant.every(({ actor }) => !listed.has(actor)) &&
            !isSettledIn(data, one.words),
        )
        .map(({ start, words, meant: [meant] }) => ({
          file: event.file,
          ...placeAt(start),
          found: `${shown(words)} is told of, and the event does not have the place "${meant?.actor ?? ''}": add it to \`places\` if it was there, or ${orSettle(words)}`,
        }));
    });
  });
}

/** The places that a road leads through. */
function stopsOn(place: Place | undefined): readonly string[] {
  return place === undefined
    ? []
    : coursesOf(place).flatMap(({ through }) => through.filter((stop) => typeof stop === 'string'));
}

/** By the words before it: "in", "to", "the villages A and"; "between A and B" may be said of two sides. */
function isWhere(before: string): boolean {
  return leading.test(before) && !/\bbetween [^.,;]*$/i.test(before);
}

const leading =
  /\b(?:in|at|near|to|from|via|and|villages?|towns?) (?:the (?:villages?|towns?|city) (?:of )?)?$/i;
