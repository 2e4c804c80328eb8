import type { ContextEvent } from '../../model/event.ts';
import { proseRecord } from '../../prose/record.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import type { Place } from '../finding.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { knownThings, stemsIn, type Thing } from './dates-of-others.ts';
import { isSettledIn, orSettle, wordsOfEvent } from './event-words.ts';
import { wholeArchive } from './whole-archive.ts';

/**
 * "Point 6 of the statement": of an event or a document whose points the record tells of, it is one that its own words
 * or another event's name.
 */
export function toldPointHints(archive: ArchiveFiles): readonly Hint[] {
  const whole = wholeArchive(archive);
  if (whole === undefined) return [];
  const { things } = knownThings(proseRecord(whole), whole.events);
  const told = archive.events.flatMap((event) => pointsTold(event, things));
  return told.flatMap((point) => {
    const { event, thing, part, number, words, place } = point;
    const others = told.flatMap((one) =>
      one.event !== event && one.thing === thing && one.part === part ? one.number : [],
    );
    const known = [...new Set([...pointsOf(thing, part), ...others])];
    return known.length === 0 || known.includes(number) || isSettledIn(event.data, words)
      ? []
      : [
          {
            ...place(),
            found: `${shown(words)} is told, and of ${shown(thing.subject.title)} the record tells of ${part} ${known.join(', ')}: correct it, or ${orSettle(words)}`,
          },
        ];
  });
}

/** A point of something where an event's words tell of it. */
interface Point {
  readonly event: MdxFile<ContextEvent>;
  readonly thing: Thing;
  readonly part: string;
  readonly number: string;
  readonly words: string;
  readonly place: () => Place;
}

function pointsTold(event: MdxFile<ContextEvent>, things: readonly Thing[]): readonly Point[] {
  const own = `events/${event.data.id}/`;
  return wordsOfEvent(event).flatMap(({ text, placeAt }) =>
    [...text.matchAll(pointOf)].flatMap(({ index, 0: words, groups }) => {
      const named = stemsIn(groups?.['what'] ?? '');
      const thing = things.find(({ stems, subject }) => subject.address !== own && isNamed(stems, named));
      const [part, number] = [groups?.['part']?.toLowerCase() ?? '', groups?.['number'] ?? ''];
      return thing === undefined
        ? []
        : [{ event, thing, part, number, words: words.trim(), place: () => placeAt(index) }];
    }),
  );
}

const pointOf =
  /\b(?<part>[Pp]oint|[Aa]rticle|[Pp]aragraph|[Ss]ection|[Cc]lause) (?<number>\d+) of (?:the )?(?<what>(?:\p{Lu}[\p{L}'\u2019-]* ?)+)/gu;

/** Words of a title, and most of them. */
function isNamed(title: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  return words.size > 0 && [...words].every((stem) => title.has(stem)) && words.size * 5 >= title.size * 3;
}

/** The points that something's own words name. */
function pointsOf({ subject }: Thing, part: string): readonly string[] {
  const form = new RegExp(String.raw`\b${part}s? (?<number>\d+)\b`, 'gi');
  return subject.texts.flatMap(({ text }) =>
    [...text.matchAll(form)].map(({ groups }) => groups?.['number'] ?? ''),
  );
}
