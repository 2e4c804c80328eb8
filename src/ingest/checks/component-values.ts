import {
  contentComponents,
  idsIn,
  type ComponentSpec,
  type ComponentUse,
  type PropType,
} from '../../mdx/components.ts';
import type { Archive, EventRecord } from '../../model/archive.ts';
import { lookupsOf } from '../../model/lookups.ts';
import { dayOfSpan, isAfterLastAttested, knownDay, lastDayTold } from '../../model/queries.ts';
import { durationAsOf } from '../../time/bounds/duration.ts';
import { parseEdtf } from '../../time/edtf/parse.ts';
import type { Day } from '../../time/edtf/types.ts';
import { wordsOfDay, wordsOfRange } from '../../words/dates.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { dateOf } from './dates.ts';
import { choice, type Target } from './resolve.ts';

/** Ids that properties of components may name. */
export type Known = Readonly<Record<'document' | 'event' | 'kind' | 'actor' | 'place', ReadonlySet<string>>>;

/** What properties of a component name is there, and is what the component tells of. */
export function checkValues(
  place: Place,
  use: ComponentUse,
  known: Known,
  unread: ReadonlySet<string>,
): Finding[] {
  const { props }: ComponentSpec = contentComponents[use.name];
  return Object.entries(props).flatMap(([prop, { type }]) => {
    const value = use.props[prop];
    return value === undefined || value.trim() === ''
      ? []
      : checkValue(place, use.name, prop, type, value, known, unread);
  });
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
  const named = (to: Target & keyof Known, ids: readonly string[]) =>
    ids
      .filter((id) => !known[to].has(id) && !unread.has(id))
      .map((id) => finding('reference-unknown', place, to, id, choice(to, known[to])));
  switch (type) {
    case 'event':
    case 'span':
      return named('event', [value]);
    case 'document':
      return named('document', [value]);
    case 'kind':
      return named('kind', [value]);
    case 'kinds':
      return named('kind', idsIn(value));
    case 'actors':
      return named('actor', idsIn(value));
    case 'places':
      return named('place', idsIn(value));
    case 'day':
    case 'date': {
      const parsed = parseEdtf(value);
      if (!parsed.ok)
        return [finding('date-not-edtf', place, parsed.problem.message, parsed.problem.suggestion)];
      return type === 'date' || knownDay(parsed.value) !== undefined
        ? []
        : [finding('component-prop-wrong', place, name, prop, value, 'one day, such as "1995-03-09"')];
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
  const event = lookupsOf(archive).eventById.get(props['of'] ?? props['id'] ?? '');
  if (event === undefined) return [];
  const wrong = (prop: string, instead: string) =>
    finding('component-prop-wrong', place, name, prop, props[prop] ?? '', instead);
  switch (name) {
    case 'Days':
    case 'Day':
    case 'Span': {
      const prop = name === 'Span' ? 'id' : 'of';
      if (event.shape !== 'span') return [wrong(prop, 'the id of an event that lasted (`shape: span`)')];
      const on = props['on'];
      if (on !== undefined) {
        const then = lookupsOf(archive).eventById.get(on);
        const day = then?.bounds.start.earliest;
        if (then === undefined || day?.kind !== 'day') return [];
        const outside = checkDay(place, use, event, day.day, on);
        return outside.length > 0 || dayOfSpan(event, then.bounds.start) !== undefined
          ? outside
          : [wrong('on', 'an event that is dated to a month, or more exactly')];
      }
      const counted = props['asOf'] ?? asOf;
      if (counted === undefined)
        return name === 'Span' ? [] : [finding('component-without-day', place, name)];
      const day = knownDay(dateOf(counted));
      return day === undefined ? [] : checkDay(place, use, event, day, counted);
    }
    case 'Claim':
      return sourcesOf(event).has(props['source'] ?? '') ? [] : [wrong('source', choiceOfSources(event))];
    case 'Claims':
      return idsIn(props['sources'] ?? '').every((source) => sourcesOf(event).has(source))
        ? []
        : [wrong('sources', choiceOfSources(event))];
    default:
      return [];
  }
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
