import type { ContextEvent } from '../../model/event.ts';
import { blanked } from '../../prose/blanked.ts';
import { sentenceDates } from '../../prose/find-dates.ts';
import { numbersIn, ordinalsIn, type Numbered } from '../../prose/patterns.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { countedIn, isAsMany } from './counted-numbers.ts';
import { isSettledIn, orSettle, wordsOfEvent, type EventWords } from './event-words.ts';
import { knownPlaces, type KnownPlaces } from './places-told.ts';

/**
 * The numbers of an event's text against the rest of it: a number or an ordinal of the title is told by the text too, by
 * itself or as the sum of what the text counts; what is disagreed about ("how many") is told as one of the versions has it;
 * who met are as many as the event lists; and its confidence is the one that its note names.
 */
export function toldNumberHints({ events, places, settings }: ArchiveFiles): readonly Hint[] {
  const known = knownPlaces(places.flatMap(({ data }) => data));
  const language = settings?.data.language ?? 'en';
  return events.flatMap((event) => {
    // Numbers of dates count nothing.
    const words = wordsOfEvent(event).map((one) => ({
      ...one,
      text: blanked(one.text, sentenceDates(one.text, language)),
    }));
    const title = words.find(({ part }) => part === 'title');
    const body = words.filter(({ part }) => part === 'body');
    return [
      ...(title === undefined || body.length === 0
        ? []
        : [...ofTitle(title, body), ...ofOrdinals(title, body), ...ofPlaces(title, body, known)]),
      ...ofVersions(words, body),
      ...ofBody(body, words),
      ...ofMeeting(event.data, body),
      ...ofConfidence(event),
    ].flatMap(({ told, ...hint }) => (isSettledIn(event.data, told) ? [] : [hint]));
  });
}

interface Told extends Hint {
  /** The words that may be settled. */
  readonly told: string;
}

function ofTitle({ text: title, placeAt }: EventWords, body: readonly EventWords[]): readonly Told[] {
  const inBody = body.flatMap(({ text }) => countedIn(text));
  return countedIn(title).flatMap((one) => {
    const same = inBody.filter((other) => isOfSame(one, other));
    const able = same.length > 0 ? same.map(({ number }) => number) : sumsOf(inBody);
    const isSo = able.includes(one.number) || same.some((other) => isAsMany(one, other));
    return one.behind.length === 0 || able.length === 0 || isSo
      ? []
      : [hint(placeAt(one.start), wordsFrom(title, one), `the text tells ${[...new Set(able)].join(', ')}`)];
  });
}

/** "Second statement" in the title is not "their third statement" in the text, where nothing else is said of either. */
function ofOrdinals({ text: title, placeAt }: EventWords, body: readonly EventWords[]): readonly Told[] {
  const [one] = ordinalsIn(title).filter(({ start }) => start === 0);
  if (one === undefined) return [];
  const told = body
    .flatMap(({ text }) => ordinalsIn(text))
    .filter(({ behind }) => behind[0] === one.behind[0]);
  const rest = (behind: readonly string[]) =>
    /^(?:of|in|at|on|after|since|before|to|by|with)$/.test(behind[1] ?? '')
      ? behind.slice(1, 3).join(' ')
      : '';
  const same = told.filter(
    ({ behind }) => rest(behind) === '' || rest(one.behind) === '' || rest(behind) === rest(one.behind),
  );
  return same.length === 0 || told.some(({ number }) => number === one.number)
    ? []
    : [
        hint(
          placeAt(0),
          wordsFrom(title, one),
          `the text tells ${same.map(({ number }) => number).join(', ')} of the same`,
        ),
      ];
}

/** "Fighting at A and B" is at two villages; "two villages" of a title are as many as the text lists by name. */
function ofPlaces(
  { text: title, placeAt }: EventWords,
  body: readonly EventWords[],
  { namedIn }: KnownPlaces,
): readonly Told[] {
  const listed = distinct(namedIn(title));
  const isList =
    /\b(?:at|in|of|between) $/.test(title.slice(0, listed[0]?.start ?? 0)) &&
    /^[^.;:]* and [^.;:]*$/.test(title.slice(listed[0]?.start ?? 0)) &&
    numbersIn(title).length === 0;
  const ofBody =
    isList && listed.length > 1
      ? body.flatMap((words) =>
          numbersIn(words.text)
            .filter(
              ({ behind, number }) =>
                settlements.test(behind[0] ?? '') && number > 1 && number !== listed.length,
            )
            .map((one) =>
              hint(words.placeAt(one.start), wordsFrom(words.text, one), `the title names ${listed.length}`),
            ),
        )
      : [];
  const ofList = numbersIn(title).flatMap((one) => {
    const noun = one.behind[0] ?? '';
    const counted = settlements.test(noun)
      ? body.flatMap(({ text }) => {
          const at = text.search(new RegExp(`\\b${noun} (?=\\p{Lu})`, 'u'));
          const list = at === -1 ? '' : (/^[^.;:]*/.exec(text.slice(at))?.[0] ?? '');
          const count = distinct(namedIn(list)).length;
          return count > 1 ? [count] : [];
        })
      : [];
    return counted.length === 0 || counted.includes(one.number)
      ? []
      : [hint(placeAt(one.start), wordsFrom(title, one), `the text lists ${counted.join(', ')}`)];
  });
  return [...ofBody, ...ofList];
}

function distinct<P extends { readonly place: { readonly id: string } }>(named: readonly P[]): readonly P[] {
  return named.filter(({ place }, index) => named.findIndex((one) => one.place.id === place.id) === index);
}

const settlements =
  /^(?:villages|towns|cities|settlements|mines|islands|ports|places|sites|bridges|stations|districts)$/;

/** "Given as 20 and later as 218": what the versions of "how many" have. */
function ofVersions(words: readonly EventWords[], body: readonly EventWords[]): readonly Told[] {
  const versions = words.filter(
    ({ part, about }) => part === 'version' && /^how (?:many|long)\b/i.test(about ?? ''),
  );
  const able = versions.flatMap(({ text }) =>
    numbersIn(text)
      .slice(0, 1)
      .map(({ number }) => number),
  );
  if (able.length < 2) return [];
  return body.flatMap(({ text, placeAt }) => {
    const told = numbersIn(text).filter(
      ({ behind, number }) => number > 1 && (behind.length === 0 || isAsNumber(text, able)),
    );
    const isAny = told.some(({ number }) => able.includes(number));
    return told.flatMap((one) =>
      !isAny || able.includes(one.number)
        ? []
        : [hint(placeAt(one.start), wordsFrom(text, one), `the versions have ${able.join(', ')}`)],
    );
  });
}

function isAsNumber(text: string, able: readonly number[]): boolean {
  return numbersIn(text).every(({ before, number }) => before === 'as' || able.includes(number));
}

/** "Two mines" of the text are as many as another of the event's texts counts of them, where any counts them. */
function ofBody(body: readonly EventWords[], words: readonly EventWords[]): readonly Told[] {
  const others = words
    .filter(({ part }) => part !== 'body' && part !== 'title')
    .flatMap(({ text }) => countedIn(text));
  const hasNumber = (number: number) => others.some((other) => other.number === number);
  return body.flatMap(({ text, placeAt }) =>
    countedIn(text).flatMap((one) => {
      const same = others.filter((other) => isOfNoun(one, other));
      // Of "five or seven men" one text may have each, and but one of them "men".
      const isChoice = one.instead.length > 0 && [one.number, ...one.instead].every(hasNumber);
      return same.length === 0 || isChoice || same.some((other) => isAsMany(one, other))
        ? []
        : [
            hint(
              placeAt(one.start),
              wordsFrom(text, one),
              `another text of the event tells ${[...new Set(same.map(({ number }) => number))].join(', ')}`,
            ),
          ];
    }),
  );
}

/** The next word is the same noun, and none that measures: two stretches have each its days. */
function isOfNoun({ behind: [one = ''] }: Numbered, { behind: [other = ''] }: Numbered): boolean {
  const stem = (word: string) => word.replace(/(?:es|s)$/, '');
  return (
    stem(one).length > 2 &&
    !/^(?:and|the|was|were|for|from|after|had|(?:second|minute|hour|day|week|month|year|metre|kilomet(?:re|er)|ton|tonne|per)s?)$/.test(
      one,
    ) &&
    stem(one) === stem(other)
  );
}

/** "A meeting of four", "the two leaders met": as many as met. */
function ofMeeting({ meeting }: ContextEvent, body: readonly EventWords[]): readonly Told[] {
  const sides = meeting?.between.length ?? 0;
  if (sides < 2) return [];
  return body.flatMap(({ text, placeAt }) =>
    [
      ...text.matchAll(
        /\b(?:meetings?|talks) of (?<count>\p{Ll}+|\d+)(?= ?[,.;]| (?:leaders|sides|parties|states|countries|delegations))/gu,
      ),
    ].flatMap((match) => {
      const [count] = numbersIn(match.groups?.['count'] ?? '');
      return count === undefined || count.number === sides
        ? []
        : [hint(placeAt(match.index), match[0], `the event lists ${sides} who met`)];
    }),
  );
}

/** "Medium: one source" is the note of medium confidence. */
function ofConfidence({ yaml, data }: MdxFile<ContextEvent>): readonly Told[] {
  const note = data.confidenceNote ?? '';
  const [, first] = /^(high|medium|low)\b/i.exec(note) ?? [];
  return first === undefined || new RegExp(`\\b${data.confidence}\\b`, 'i').test(note)
    ? []
    : [hint(yaml.placeOf(['confidence']), first, `\`confidence\` is "${data.confidence}"`)];
}

function hint(place: Omit<Hint, 'found'>, told: string, instead: string): Told {
  return {
    ...place,
    told,
    found: `${shown(told)} is told, and ${instead}; correct one of them, or ${orSettle(told)}`,
  };
}

/** Both count the same: one of the next two words is the same. */
function isOfSame({ behind: one }: Numbered, { behind: other }: Numbered): boolean {
  const stems = (words: readonly string[]) => words.slice(0, 2).map((word) => word.replace(/(?:es|s)$/, ''));
  return stems(one).some(
    (word) =>
      word.length > 2 && !/^(?:and|the|was|were|for|from|after)$/.test(word) && stems(other).includes(word),
  );
}

/** What some of a few counted numbers give together. */
function sumsOf(numbers: readonly Numbered[]): readonly number[] {
  const counted = numbers
    // "The two sides" are none of those counted.
    .filter(({ behind, number, before }) => behind.length > 0 && number > 0 && before !== 'the')
    .slice(0, 6);
  return counted.length < 2
    ? []
    : [
        ...new Set(
          counted.reduce<readonly number[]>(
            (all, { number }) => [...all, ...all.map((sum) => sum + number)],
            [0],
          ),
        ),
      ].filter((sum) => sum > 0);
}

function wordsFrom(text: string, { start, end, behind }: Numbered): string {
  return (
    text.slice(start, end) +
    (behind[0] === undefined ? '' : (/^\s+\S*[\p{L}\p{N}]/u.exec(text.slice(end))?.[0] ?? ''))
  );
}
