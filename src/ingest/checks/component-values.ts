import {
  contentComponents,
  idsIn,
  type ComponentSpec,
  type ComponentUse,
  type PropType,
} from '../../mdx/components.ts';
import type { Archive, EventRecord } from '../../model/archive.ts';
import { whereItCanBe } from '../../model/by-relation.ts';
import { isLocated } from '../../model/located.ts';
import { lookupsOf } from '../../model/lookups.ts';
import { dayOfSpan, isAfterLastAttested, knownDay, lastDayTold } from '../../model/queries.ts';
import { selectEvents } from '../../model/select-events.ts';
import { shownOnMap } from '../../model/shown-on-map.ts';
import { durationAsOf } from '../../time/bounds/duration.ts';
import { parseEdtf } from '../../time/edtf/parse.ts';
import type { CalendarDate, Day } from '../../time/edtf/types.ts';
import { wordsOfDay, wordsOfRange } from '../../words/dates.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { dateOf } from './dates.ts';
import { choice, type Target } from './resolve.ts';

type Named = 'document' | 'event' | 'kind' | 'actor' | 'place';

/** Ids that properties of components may name. `drafts`: events and documents that nobody has reviewed yet, as "event a". */
export type Known = Readonly<Record<Named | 'drafts', ReadonlySet<string>>>;

/** What properties of a component name is there, and they go together. */
export function checkValues(
  place: Place,
  use: ComponentUse,
  known: Known,
  unread: ReadonlySet<string>,
): Finding[] {
  const { props }: ComponentSpec = contentComponents[use.name];
  return [
    ...Object.entries(props).flatMap(([prop, { type }]) => {
      const value = use.props[prop];
      return value === undefined || value.trim() === ''
        ? []
        : checkValue(place, use.name, prop, type, value, known, unread);
    }),
    ...checkPair(place, use),
  ];
}

/** Two properties of which one has to fit the other. */
function checkPair(place: Place, { name, props }: ComponentUse): Finding[] {
  const { from, to, on, asOf, of, places, actors } = props;
  const [first, last] = [from, to].map(dateNamed);
  const { props: known }: ComponentSpec = contentComponents[name];
  return [
    ...(first !== undefined && last !== undefined && first.firstDay > last.lastDay
      ? [finding('component-dates-reversed', place, name, from ?? '', to ?? '')]
      : []),
    ...(on !== undefined && asOf !== undefined && 'on' in known
      ? [finding('component-prop-wrong', place, name, 'asOf', asOf, '`on` or `asOf`, and not both')]
      : []),
    ...(name === 'Map' && of !== undefined && actors !== undefined
      ? [
          finding(
            'component-prop-wrong',
            place,
            name,
            'of',
            of,
            'one event, or actors, and not both; days beside an event (`from`, `to`) are those whose roads are drawn',
          ),
        ]
      : []),
    ...(name === 'Map' && [of, places, actors, from, to].every((one) => one === undefined)
      ? [
          finding(
            'component-prop-missing',
            place,
            name,
            'of',
            '<Map of="..." />, or with `places`, `actors`, or `from` and `to`',
          ),
        ]
      : []),
  ];
}

/** A day, month, season or year; undefined for another date and for what is none. */
function dateNamed(text: string | undefined): CalendarDate | undefined {
  const parsed = text === undefined ? undefined : parseEdtf(text);
  return parsed?.ok === true && parsed.value.kind === 'date' && parsed.value.qualifier === 'none'
    ? parsed.value
    : undefined;
}

function checkValue(
  place: Place,
  name: string,
  prop: string,
  type: PropType,
  value: string,
  known: Known,
  unread: ReadonlySet<string>,
): Finding[] {
  const named = (to: Target & Named, ids: readonly string[]) =>
    ids
      .filter((id) => !known[to].has(id) && !unread.has(id))
      .map((id) =>
        known.drafts.has(`${to} ${id}`)
          ? finding('reference-unreviewed', place, to, id)
          : finding('reference-unknown', place, to, id, choice(to, known[to], id)),
      );
  const list = (ids: readonly string[]) =>
    new Set(ids).size === ids.length ? [] : [wrong('each of them once')];
  const wrong = (instead: string) => finding('component-prop-wrong', place, name, prop, value, instead);
  switch (type) {
    case 'event':
    case 'span':
      return named('event', [value]);
    case 'document':
      return named('document', [value]);
    case 'kind':
      return named('kind', [value]);
    case 'kinds':
      return [...named('kind', idsIn(value)), ...list(idsIn(value))];
    case 'actors':
      return [...named('actor', idsIn(value)), ...list(idsIn(value))];
    case 'places':
      return [...named('place', idsIn(value)), ...list(idsIn(value))];
    case 'passages':
    case 'sources':
      return list(idsIn(value));
    case 'day':
    case 'date': {
      const parsed = parseEdtf(value);
      if (!parsed.ok)
        return [finding('date-not-edtf', place, parsed.problem.message, parsed.problem.suggestion)];
      const date = dateNamed(value);
      if (type === 'date')
        return date === undefined ? [wrong('a day, a month or a year, such as "1995-03"')] : [];
      return date?.precision === 'day' ? [] : [wrong('one day, such as "1995-03-09"')];
    }
    default:
      return [];
  }
}

/**
 * What a component tells of an event can be told: it lasted, it had begun by the day that it is counted to, the source
 * named dates it.
 *
 * @param asOf the day for which the whole speaks
 */
export function checkTelling(
  place: Place,
  use: ComponentUse,
  archive: Archive,
  asOf: string | undefined,
): Finding[] {
  const { name, props } = use;
  const wrong = (prop: string, instead: string) =>
    finding('component-prop-wrong', place, name, prop, props[prop] ?? '', instead);
  if (name === 'Map')
    return isDrawn(archive, props)
      ? checkDaysOfMap(archive, props, wrong)
      : [finding('component-map-empty', place)];
  const event = lookupsOf(archive).eventById.get(props['of'] ?? props['id'] ?? '');
  if (event === undefined) return [];
  switch (name) {
    case 'When':
      return event.shape === 'point' && props['part'] !== undefined
        ? [wrong('part', 'no `part`: the event has one date')]
        : [];
    case 'Days':
    case 'Day':
    case 'Span': {
      const prop = name === 'Span' ? 'id' : 'of';
      if (event.shape !== 'span') return [wrong(prop, 'the id of an event that lasted (`shape: span`)')];
      const on = props['on'];
      if (on !== undefined) return checkOn(place, use, event, lookupsOf(archive).eventById.get(on));
      const counted = props['asOf'] ?? asOf;
      if (counted === undefined)
        return name === 'Span' ? [] : [finding('component-without-day', place, name)];
      const day = knownDay(dateOf(counted));
      return day === undefined ? [] : checkDay(place, use, event, day, counted);
    }
    case 'Claim':
    case 'Claims': {
      const prop = name === 'Claim' ? 'source' : 'sources';
      return idsIn(props[prop] ?? '').every((source) => sourcesOf(event).has(source))
        ? []
        : [wrong(prop, choiceOfSources(event))];
    }
    default:
      return [];
  }
}

/** The day on which another event was is one of the span's. */
function checkOn(
  place: Place,
  use: ComponentUse,
  span: EventRecord,
  then: EventRecord | undefined,
): Finding[] {
  if (then === undefined) return [];
  const { earliest } = then.bounds.start;
  const outside = earliest.kind === 'day' ? checkDay(place, use, span, earliest.day, then.id) : [];
  return outside.length > 0 || dayOfSpan(span, then.bounds.start) !== undefined
    ? outside
    : [
        finding(
          'component-prop-wrong',
          place,
          use.name,
          'on',
          then.id,
          'an event that is dated to a month, or more exactly',
        ),
      ];
}

/** Whether a map has a place to draw, of those that it names or those that it has not: these others tell. */
function isDrawn(archive: Archive, props: ComponentUse['props']): boolean {
  const { of, places = '', actors = '', from, to } = props;
  const named = { of, places: idsIn(places), actors: idsIn(actors), from, to };
  const isUnknown =
    (of !== undefined && !lookupsOf(archive).eventById.has(of)) ||
    named.places.some((id) => !archive.places.has(id)) ||
    named.actors.some((id) => !archive.actors.has(id));
  // What lacks, or names what there is not, is told as that.
  if (isUnknown || Object.values(props).every((one) => one.trim() === '')) return true;
  return shownOnMap(archive, named).places.some((id) => {
    const place = archive.places.get(id)!;
    return isLocated(place) || whereItCanBe(place, archive.places) !== undefined;
  });
}

/** Days beside an event say which courses of roads are drawn: they are days on which it may have been. */
function checkDaysOfMap(
  archive: Archive,
  { of, from, to }: ComponentUse['props'],
  wrong: (prop: string, instead: string) => Finding,
): Finding[] {
  const event = lookupsOf(archive).eventById.get(of ?? '');
  if (event === undefined || (from === undefined && to === undefined)) return [];
  const { certain, perhaps } = selectEvents(archive, { from, to });
  return certain.includes(event) || perhaps.includes(event)
    ? []
    : [
        wrong(
          from === undefined ? 'to' : 'from',
          `days on which "${event.id}" was or may have been: \`of\` shows its places, and the days say which courses of roads are drawn`,
        ),
      ];
}

function checkDay(
  place: Place,
  { name }: ComponentUse,
  span: EventRecord,
  day: Day,
  said: string,
): Finding[] {
  const lasted = durationAsOf(span.bounds, day);
  const from = wordsOfRange(span.bounds.start) ?? '';
  if (lasted.kind === 'not-begun' || lasted.begun !== 'yes')
    return [finding('as-of-outside', place, name, said, span.id, `began ${from}`)];
  if (lasted.ended === 'yes')
    return [
      finding('as-of-outside', place, name, said, span.id, `ended ${wordsOfRange(span.bounds.end) ?? ''}`),
    ];
  // A drawing ends where the span was last attested; a count would go on.
  return name !== 'Span' && isAfterLastAttested(span, day)
    ? [finding('as-of-outside', place, name, said, span.id, lastAttested(span))]
    : [];
}

function lastAttested(span: EventRecord): string {
  const last = lastDayTold(span);
  return last === undefined ? '' : `was last attested on ${wordsOfDay(last)}`;
}

/** Keys of its sources that date it, and documents that do. */
function sourcesOf({ context, attestations }: EventRecord): ReadonlySet<string> {
  return new Set([
    ...(context?.claims ?? []).flatMap(({ sources }) => sources),
    ...attestations.map(({ document }) => document.id),
  ]);
}

function choiceOfSources(event: EventRecord): string {
  return `one that dates "${event.id}": ${[...sourcesOf(event)].join(', ')}`;
}
