import type { EventRecord } from '../../model/archive.ts';
import type { ContextEvent } from '../../model/event.ts';
import { sentenceDates, type SentenceDate } from '../../prose/find-dates.ts';
import { proseRecord } from '../../prose/record.ts';
import type { ProseRecord, Subject } from '../../prose/types.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import { yearlessStanding } from '../../prose/date-standing.ts';
import { daysOf } from '../../prose/compare-dates.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle, wordsOfEvent } from './event-words.ts';
import { wholeArchive } from './whole-archive.ts';

/**
 * Days by which an event's words, or a place's or an actor's, name another event or a document ("the order of 22 February", "suspended
 * on 3 May 1995"), where things so called are in the record and none of them has that day, nor does any word of the
 * record tell it.
 */
export function otherDateHints(archive: ArchiveFiles): readonly Hint[] {
  const whole = wholeArchive(archive);
  const language = archive.settings?.data.language ?? 'en';
  if (whole === undefined || !/^en\b/i.test(language)) return [];
  const known = { ...knownThings(proseRecord(whole), whole.events), language };
  const ofEvents = archive.events.flatMap((event) =>
    wordsOfEvent(event).flatMap(({ text, placeAt }) =>
      wrongDates(text, known, event.data).map(({ start, found }) => ({ ...placeAt(start), found })),
    ),
  );
  const ofPlaces = archive.places.flatMap(({ yaml, data }) =>
    data.flatMap(({ note }, index) =>
      wrongDates(note ?? '', known).map(({ found }) => ({ ...yaml.placeOf([index, 'note']), found })),
    ),
  );
  const ofActors = archive.actors.flatMap(({ yaml, data }) =>
    data.flatMap(({ note }, index) =>
      wrongDates(note ?? '', known).map(({ found }) => ({ ...yaml.placeOf([index, 'note']), found })),
    ),
  );
  return [...ofEvents, ...ofPlaces, ...ofActors];
}

/** An event or a document, and the words that may call it. */
export interface Thing {
  readonly subject: Subject;
  /** Words by which one of its kind is called: "order", "meeting". */
  readonly nouns: ReadonlySet<string>;
  /** The first letters of the words of its title. */
  readonly stems: ReadonlySet<string>;
}

/** What the record holds by name, with its days. */
interface Known {
  readonly things: readonly Thing[];
  /** Everything that the record says in words. */
  readonly texts: readonly { readonly text: string; readonly of: string }[];
  readonly language: string;
}

export function knownThings(
  { subjects, kinds }: ProseRecord,
  events: readonly EventRecord[],
): Omit<Known, 'language'> {
  const meetings = new Set(events.flatMap(({ kind }) => (kind.role === 'meeting' ? kind.id : [])));
  return {
    things: subjects.map((subject) => {
      const kind = kinds.find(({ id }) => id === subject.kind);
      return {
        subject,
        nouns: new Set([
          ...nounsIn(kind?.one ?? ''),
          ...nounsIn(subject.title.replace(/\b(?:of|on|in|at|by|to|for|with|about|from|between)\b.*$/i, '')),
          ...(meetings.has(subject.kind) ? meetingWords : []),
          ...(subject.shape === 'document' ? ['document', 'text'] : []),
        ]),
        stems: stemsIn(subject.title),
      };
    }),
    texts: subjects.flatMap(({ texts, address }) => texts.map(({ text }) => ({ text, of: address }))),
  };
}

const meetingWords = ['meeting', 'talks', 'talk', 'venue'];

/** The nouns of a text, one of each, in small letters. */
export function nounsIn(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(singular);
}

function singular(word: string): string {
  return /ss$|talks$/.test(word) ? word : word.replace(/s$/, '');
}

/** The first letters of the words of a text that tell something. */
export function stemsIn(text: string): ReadonlySet<string> {
  return new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !common.test(word))
      .map((word) => word.slice(0, 5)),
  );
}

const common =
  /^(?:their|there|which|that|this|these|with|from|about|after|before|into|were|have|been|first|second|third|said|says|road|both|between|under|over|other)$/;

interface Wrong {
  readonly start: number;
  readonly found: string;
}

function wrongDates(text: string, known: Known, event?: ContextEvent): readonly Wrong[] {
  return sentencesOf(text, known.language).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const dates = sentenceDates(sentence, known.language);
    return dates.flatMap((date) => {
      const days = dayOf(date);
      if (
        days === undefined ||
        (event !== undefined && isSettledIn(event, sentence.slice(date.start, date.end)))
      )
        return [];
      const named = namedThings(sentence, date, dates, known, event);
      if (named === undefined || named.things.length === 0) return [];
      const others = named.things.filter(({ subject }) => hasDay(subject, date, days));
      if (others.length > 0 || isTold(date, sentence, named.words, known, event)) return [];
      const told = sentence.slice(date.start, date.end);
      return [
        {
          start: start + date.start,
          found: `${shown(`${named.words} ${told}`)} is told, and the record has ${named.things
            .slice(0, 3)
            .map(({ subject }) => `${shown(subject.title)} of ${subject.dates[0]?.edtf ?? 'no day'}`)
            .join(', ')}; correct it, or ${orSettle(told)}`,
        },
      ];
    });
  });
}

interface NamedThings {
  readonly words: string;
  readonly things: readonly Thing[];
}

/** What a sentence calls by a day: by the noun before "of", or by words of a title in the clause before "on". */
function namedThings(
  sentence: string,
  date: SentenceDate,
  dates: readonly SentenceDate[],
  { things }: Known,
  event: ContextEvent | undefined,
): NamedThings | undefined {
  const from = dates.filter(({ end }) => end <= date.start).at(-1)?.end ?? 0;
  const before = sentence.slice(from, date.start);
  const isSelf = ({ subject }: Thing) => event !== undefined && subject.address === `events/${event.id}/`;
  const noun = /\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:\p{L}+ ){0,2}?(?<noun>\p{L}{4,}) of (?:the )?$/u.exec(before);
  if (noun !== null) {
    const word = singular(noun.groups?.['noun']?.toLowerCase() ?? '');
    const called = things.filter(
      ({ nouns, subject }) =>
        nouns.has(word) && subject.dates.length > 0 && /^(?:point|document)$/.test(subject.shape),
    );
    return { words: noun[0].trim(), things: called.filter((one) => !isSelf(one) || called.length === 1) };
  }
  const clause = /(?<clause>[^,;:]*)(?: on| of) (?:the )?$/.exec(before)?.groups?.['clause'];
  if (clause === undefined) return undefined;
  const here = stemsIn(clause);
  const shared = things.flatMap((one) => {
    const count = [...one.stems].filter((stem) => here.has(stem)).length;
    return count >= fewestShared && count * 5 >= one.stems.size * 3 && one.subject.shape === 'point'
      ? [one]
      : [];
  });
  return shared.length === 0 || shared.some(isSelf) ? undefined : { words: clause.trim(), things: shared };
}

const fewestShared = 2;

function dayOf(date: SentenceDate): readonly [number, number] | 'yearless' | undefined {
  if (date.isInterval || date.isImpossible) return undefined;
  if (date.yearless !== undefined) return date.yearless.day === undefined ? undefined : 'yearless';
  return date.plain === undefined ? undefined : daysOf(date.plain);
}

function hasDay(
  { dates, bounds }: Subject,
  date: SentenceDate,
  days: readonly [number, number] | 'yearless',
): boolean {
  if (days === 'yearless') {
    const exact = dates.map(({ edtf }) => edtf).filter((text) => /\d{4}-\d\d-\d\d/.test(text));
    return date.yearless !== undefined && yearlessStanding(exact, date.yearless) !== 'contradicted';
  }
  const [first, last] = [bounds.start[0] ?? -Infinity, bounds.end[1] ?? Infinity];
  return days[0] <= last && days[1] >= first;
}

/** Other words of the record tell the day of something called so too. */
function isTold(
  date: SentenceDate,
  sentence: string,
  words: string,
  { texts, language }: Known,
  event: ContextEvent | undefined,
): boolean {
  const called = stemsIn(words);
  const told = sentence.slice(date.start, date.end).replace(/ \d{4}$/, '');
  const own = event === undefined ? undefined : `events/${event.id}/`;
  return texts.some(
    ({ text, of }) =>
      of !== own &&
      text.includes(told) &&
      [...stemsIn(text)].some((stem) => called.has(stem)) &&
      sentenceDates(text, language).some((one) => text.slice(one.start, one.end).startsWith(told)),
  );
}
