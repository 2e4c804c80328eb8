import type { ContextEvent } from '../../model/event.ts';
import { proseBlocks } from '../../mdx/prose.ts';
import { namesIn, type NamePlace } from '../../prose/names.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import { proseRecord } from '../../prose/record.ts';
import type { ProseRecord } from '../../prose/types.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import type { Place } from '../finding.ts';
import { shown } from '../shown.ts';
import { kinshipOf, type Kinship } from './actor-sides.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle, wordsOfEvent } from './event-words.ts';
import { wholeArchive } from './whole-archive.ts';

/**
 * Who did it, told in two ways: an event's title has somebody do what its text says of somebody else ("North asks the
 * court", and "South asked the court"), or done to them what the text has them do ("Ann Arden dismissed", and "Ann Arden
 * dismissed Bob Beck"). In essays and pages, what a sentence that leads to an event has somebody do, where that event has
 * only somebody else do it.
 */
export function toldDeedHints(archive: ArchiveFiles): readonly Hint[] {
  const whole = wholeArchive(archive);
  if (whole === undefined || !/^en\b/i.test(archive.settings?.data.language ?? 'en')) return [];
  const record = proseRecord(whole);
  const akin = kinshipOf([...whole.actors.values()]);
  return [
    ...archive.events.flatMap((event) => ofEvent(event, record, akin)),
    ...[...archive.essays, ...archive.pages].flatMap((file) => ofProse(file, archive.events, record, akin)),
  ];
}

type Prose = MdxFile<{ readonly settled: ContextEvent['settled'] }>;

function ofProse(
  { file, text: source, bodyStart, data }: Prose,
  events: readonly MdxFile<ContextEvent>[],
  record: ProseRecord,
  akin: Kinship,
): readonly Hint[] {
  return proseBlocks(source, bodyStart).flatMap(({ text, links, placeAt }) =>
    sentencesOf(text, 'en').flatMap(({ start, end }) => {
      const led = links.filter((link) => link.start < end && link.end > start);
      const [event, ...others] = events.filter(({ data: { id } }) =>
        led.some(({ address }) => address === `events/${id}/`),
      );
      if (event === undefined || others.length > 0) return [];
      const recorded = [
        event.data.title,
        ...wordsOfEvent(event).flatMap((one) => (one.part === 'body' ? one.text : [])),
      ].flatMap((one) => deedsIn(one, record).filter(({ isPassive }) => !isPassive));
      return deedsIn(text.slice(start, end), record)
        .filter((deed) => {
          const same = recorded.filter(({ stem }) => stem === deed.stem);
          return same.length > 0 && same.every((one) => isOther(one, deed, akin));
        })
        .filter(({ words }) => !data.settled.some((one) => one.words.includes(words)))
        .map(({ words, doer }) => ({
          file,
          ...placeAt(start + doer.start),
          found: `${shown(words)} is told, and "${event.data.id}" gives that to another: correct who did it, or ${orSettle(words)}`,
        }));
    }),
  );
}

function ofEvent(event: MdxFile<ContextEvent>, record: ProseRecord, akin: Kinship): readonly Hint[] {
  const { data } = event;
  const titled = deedsIn(data.title, record);
  const told = wordsOfEvent(event)
    .filter(({ part }) => part === 'body')
    .flatMap(({ text, placeAt }) =>
      deedsIn(text, record).map((deed) => ({ deed, place: placeAt(deed.doer.start) })),
    );
  return titled.flatMap((title) =>
    told
      .filter(({ deed }) => deed.stem === title.stem && isOther(title, deed, akin))
      .filter(({ deed }) => !isSettledIn(data, deed.words))
      .slice(0, 1)
      .map(({ deed, place }: { deed: Deed; place: Place }) => ({
        ...place,
        found: `${shown(deed.words)} is told, and the title has ${shown(title.words)}: correct who did it, or ${orSettle(deed.words)}`,
      })),
  );
}

interface Deed {
  /** Before the verb: who did it, or, of a title such as "Ann Arden dismissed", to whom it was done. */
  readonly doer: NamePlace;
  /** The verb without its ending. */
  readonly stem: string;
  readonly isPassive: boolean;
  readonly words: string;
}

/** Names that a verb follows at once: "Northland asks", "North and South signed", "Ann Arden dismissed as minister". */
function deedsIn(text: string, record: ProseRecord): readonly Deed[] {
  return namesIn(record, text).flatMap((doer) => {
    const verb = /^ (?:has |have |had |again )*(?<verb>\p{Ll}{3,})(?<rest>[^.;:]*)/u.exec(
      text.slice(doer.end),
    );
    const { verb: word, rest = '' } = verb?.groups ?? {};
    const stem = word === undefined ? undefined : stemOf(word);
    if (word === undefined || stem === undefined || doer.isAdjective) return [];
    const isPassive = /ed$/.test(word) && /^ ?(?:$|as\b|from\b|by\b|in\b|at\b|on\b)/.test(rest);
    return [{ doer, stem, isPassive, words: text.slice(doer.start, doer.end + 1 + word.length) }];
  });
}

/** "Asks", "asked" and "ask" alike; undefined of what is no verb by its ending. */
function stemOf(word: string): string | undefined {
  const stem = /^(?<stem>\p{Ll}{2,}?)(?:e?s|e?d|ing)$/u.exec(word)?.groups?.['stem'];
  return stem === undefined || notVerbs.has(word)
    ? undefined
    : stem.replace(/(?<letter>\p{L})\k<letter>$/u, '$<letter>');
}

const notVerbs = new Set([
  ...['and', 'instead', 'behind', 'beyond', 'beside', 'besides', 'towards', 'across', 'unless', 'perhaps'],
  ...['always', 'would', 'could', 'should', 'did', 'had', 'is', 'as', 'indeed', 'sides', 'leaders', 'others'],
  ...['troops', 'officials', 'ministers', 'media', 'sources', 'being', 'according', 'regarding'],
  'residents',
  'units',
  'forces',
  'this',
  'was',
  'has',
  'does',
  'during',
  'citizens',
  'its',
]);

function isOther(title: Deed, told: Deed, akin: Kinship): boolean {
  const ids = ({ doer }: Deed) => doer.meant.map(({ actor, person }) => person ?? actor);
  const isSame = ids(title).some((one) => ids(told).includes(one));
  if (title.isPassive) return isSame && !told.isPassive;
  const sides = ({ doer }: Deed) => doer.meant.map(({ actor }) => actor);
  return !told.isPassive && !sides(title).some((one) => sides(told).some((other) => akin(one, other)));
}
