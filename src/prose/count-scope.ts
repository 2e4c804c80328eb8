import { memoizeByText } from '../text/memoize.ts';
import { rootOf } from './names.ts';
import { numbersIn } from './patterns.ts';
import type { Sentence } from './sentence.ts';
import type { ProseRecord, Subject } from './types.ts';
import { literalPattern } from '../text/literal-pattern.ts';

/** What a sentence limits a count to, besides a time. */
export interface CountScope {
  readonly actors: readonly string[];
  readonly places: readonly Place[];
}

type Place = NonNullable<ProseRecord['places']>[number];

/** The actors and places that a count is limited to; undefined where words stand beside it that limit it otherwise. */
export function scopeOf({ record, text, dates, mentions }: Sentence): CountScope | undefined {
  let left = text;
  for (const { start, end } of [...dates, ...mentions, ...numbersIn(text)]) left = without(left, start, end);
  // A land is a place behind "in", and else whoever acts.
  const isActor = new Set(record.actors.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
  const places = placesNamed(record, left).filter(
    ({ start, end }) =>
      !isActor.has(left.slice(start, end).toLowerCase()) || standsIn.test(left.slice(0, start)),
  );
  for (const { start, end } of places) left = without(left, start, end);
  const actors = record.actors.flatMap(({ id, names }) => {
    const found = names.flatMap((name) => placesOf(left, name));
    return found.length === 0 ? [] : [{ id, found }];
  });
  // Whoever is named behind "in" is a place that the record of places does not have.
  if (actors.some(({ found }) => found.some(({ start }) => standsIn.test(left.slice(0, start)))))
    return undefined;
  for (const { start, end } of actors.flatMap(({ found }) => found)) left = without(left, start, end);
  for (const name of record.kinds.flatMap(({ one, several }) => [several, one]))
    for (const { start, end } of placesOf(left, name)) left = without(left, start, end);
  const others = (left.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !limitsNothing.test(word));
  return others.length > 0
    ? undefined
    : { actors: actors.map(({ id }) => id), places: places.map(({ place }) => place) };
}

/** The places of the record that a text names, each where it stands. */
export function placesNamed(record: ProseRecord, text: string) {
  const found = (record.places ?? []).flatMap((place) =>
    place.names.flatMap((name) => placesOf(text, name).map((one) => ({ ...one, place }))),
  );
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start,
      ),
  );
}

/** Whether an event is one of those that a scope has. */
export function isInScope(
  record: ProseRecord,
  subject: Subject,
  { actors, places }: CountScope,
): 'yes' | 'maybe' | 'no' {
  const standings = [
    ...actors.map((actor) => {
      if (subject.actors.includes(actor)) return 'yes';
      const root = rootOf(record, actor);
      return subject.actors.some((one) => rootOf(record, one) === root) ? 'maybe' : 'no';
    }),
    // A town of several names can be meant by any of them.
    ...(places.length === 0 ? [] : [standingAt(subject, places)]),
  ];
  return standings.includes('no') ? 'no' : standings.includes('maybe') ? 'maybe' : 'yes';
}

function standingAt({ places }: Subject, named: readonly Place[]): 'yes' | 'maybe' | 'no' {
  const isThere = named.map(({ id }) => places?.includes(id) === true);
  if (!isThere.includes(false)) return 'yes';
  return isThere.includes(true) || places === undefined || named.some(({ isWide }) => isWide === true)
    ? 'maybe'
    : 'no';
}

function without(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

function placesOf(text: string, name: string) {
  return [...text.matchAll(formOf(name))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

const mostForms = 5000;
const formOf = memoizeByText((name) => {
  const word = literalPattern(name);
  // Short names are told from words by their capitals.
  const flags = name.length > 4 ? 'giu' : 'gu';
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, flags);
}, mostForms);

const standsIn = /\b(?:in|at|near|inside|outside) (?:the )?$/i;
const limitsNothing =
  /^(?:there|was|were|is|are|be|been|had|has|have|held|hold|holds|took|take|taken|place|met|meet|once|twice|times?|in|at|on|of|around|during|over|by|between|and|with|from|to|for|the|a|an|this|that|it|its|they|them|both|all|only|exactly|just|about|altogether|total|known|recorded|happened|occurred|made|issued|gave|given|published|signed|contains?|contained|counts?|lists?|has|knows?|tells?|names?|archives?|records?|timeline|events?|documents?|month|year|sides?|parties|representatives?|other|each|s)$/i;
