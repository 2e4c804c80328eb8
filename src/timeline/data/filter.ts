import { dayFromCivil, daysInMonth } from '../../time/edtf/day.ts';
import type { Day, Ternary } from '../../time/edtf/types.ts';
import type { ViewEvent } from '../types.ts';

/** What is asked for; an empty list or an absent value asks for everything. */
export interface Filter {
  readonly kinds: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly documents: readonly string[];
  readonly layer?: 'attested' | 'context';
  /** Only what is dated to the day, or only what is not. */
  readonly dated?: 'day' | 'vague';
  /** As typed: `1994`, `1994-12` or `1994-12-12`. */
  readonly from?: string;
  readonly to?: string;
  /** What does not match is drawn faintly instead of left out. */
  readonly fade: boolean;
}

const listParameters = { kinds: 'kind', actors: 'actor', places: 'place', documents: 'document' } as const;

/** Reads a filter from an address: `?kind=meeting&kind=statement&from=1994-12&to=1995-09`. Unknown values ask nothing. */
export function readFilter(query: URLSearchParams): Filter {
  const layer = query.get('layer');
  const dated = query.get('dated');
  const from = query.get('from') ?? '';
  const to = query.get('to') ?? '';
  return {
    kinds: query.getAll(listParameters.kinds),
    actors: query.getAll(listParameters.actors),
    places: query.getAll(listParameters.places),
    documents: query.getAll(listParameters.documents),
    ...((layer === 'attested' || layer === 'context') && { layer }),
    ...((dated === 'day' || dated === 'vague') && { dated }),
    ...(readDays(from) !== undefined && { from }),
    ...(readDays(to) !== undefined && { to }),
    fade: query.get('others') === 'faint',
  };
}

/** Writes a filter into an address; the inverse of `readFilter`. Other parameters stay. */
export function writeFilter(filter: Filter, query: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(query);
  for (const [list, parameter] of Object.entries(listParameters)) {
    written.delete(parameter);
    for (const id of filter[list as keyof typeof listParameters]) written.append(parameter, id);
  }
  const single = { layer: filter.layer, dated: filter.dated, from: filter.from, to: filter.to };
  for (const [parameter, value] of Object.entries({ ...single, others: filter.fade ? 'faint' : undefined })) {
    if (value === undefined) written.delete(parameter);
    else written.set(parameter, value);
  }
  return written;
}

/** Whether a filter asks for less than everything. */
export function isNarrowing({ kinds, actors, places, documents, layer, dated, from, to }: Filter): boolean {
  const lists = [kinds, actors, places, documents].some((list) => list.length > 0);
  return lists || [layer, dated, from, to].some((value) => value !== undefined);
}

/** A function that tells whether an event matches: `maybe` when only its possible days reach the period asked for. */
export function matcherOf(filter: Filter): (event: ViewEvent) => Ternary {
  const { layer, dated } = filter;
  const [kinds, actors] = [new Set(filter.kinds), new Set(filter.actors)];
  const [places, documents] = [new Set(filter.places), new Set(filter.documents)];
  const from = readDays(filter.from ?? '')?.[0] ?? -Infinity;
  const to = readDays(filter.to ?? '')?.[1] ?? Infinity;
  // Nothing lies between days the wrong way round, not even what goes on from before both to after.
  if (from > to) return () => 'no';
  return (event) => {
    if (kinds.size > 0 && !kinds.has(event.kind)) return 'no';
    if (actors.size > 0 && !event.actors.some((id) => actors.has(id))) return 'no';
    if (places.size > 0 && !event.places.some((id) => places.has(id))) return 'no';
    if (documents.size > 0 && !event.documents.some((id) => documents.has(id))) return 'no';
    if (layer !== undefined && event.documents.length > 0 !== (layer === 'attested')) return 'no';
    if (dated !== undefined && isDatedToDay(event) !== (dated === 'day')) return 'no';
    return within(event, from, to);
  };
}

/**
 * First and last day of `1994`, `1994-12` or `1994-12-12`, of `-0043` before the year 0 and `Y12022` beyond 9999, as
 * `isoDay` writes them; undefined for anything else, and for days that do not exist.
 */
export function readDays(text: string): readonly [first: Day, last: Day] | undefined {
  const match = /^(?!-0000)(-?\d{4}|Y-?[1-9]\d{4,8})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  if (match === null) return undefined;
  const year = Number(match[1]?.replace('Y', ''));
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const dayOfMonth = match[3] === undefined ? undefined : Number(match[3]);
  if (month === undefined) return [dayFromCivil(year, 1, 1), dayFromCivil(year, 12, 31)];
  if (month < 1 || month > 12) return undefined;
  const length = daysInMonth(year, month);
  if (dayOfMonth === undefined) return [dayFromCivil(year, month, 1), dayFromCivil(year, month, length)];
  if (dayOfMonth < 1 || dayOfMonth > length) return undefined;
  const day = dayFromCivil(year, month, dayOfMonth);
  return [day, day];
}

function isDatedToDay({ drawn }: ViewEvent): boolean {
  return (
    drawn.startEdge === 'tick' &&
    (drawn.form === 'point' ? drawn.from === drawn.to : drawn.from === drawn.certainFrom)
  );
}

function within({ drawn }: ViewEvent, from: Day, to: Day): Ternary {
  const { certainFrom, certainTo } = drawn;
  const first = drawn.startEdge === 'unbounded' ? -Infinity : drawn.from;
  const last = drawn.endEdge === 'tick' || drawn.endEdge === 'about' ? drawn.to : Infinity;
  if (last < from || first > to) return 'no';
  if (drawn.either?.every((stretch) => stretch[1] < from || stretch[0] > to) === true) return 'no';
  if (certainFrom <= certainTo && certainTo >= from && certainFrom <= to) return 'yes';
  // However vague, it lies wholly inside the period.
  if (first >= from && last <= to) return 'yes';
  return 'maybe';
}
