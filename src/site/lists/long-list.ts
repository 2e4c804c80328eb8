import { boundsOf } from '../../time/bounds/bounds.ts';
import { filedUnder } from '../../timeline/list/rows.ts';
import type { DocumentRecord, EventRecord } from '../../model/archive.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import { digestedOnce } from '../heard/digest.ts';
import { settings } from '../settings.ts';
import { dateCuts, letterCuts, yearCuts, type Sorting } from './cuts.ts';
import { allParts, partsOf, wayTo, type Cut, type Part } from './parts.ts';

/** A list with the pages that it is spread over, where it is too long for one. */
export interface LongList<T> {
  /** What it is called. */
  readonly title: string;
  /** What the pages are about that it belongs to, where others may be called the same. */
  readonly sort?: string;
  /** Address of the page that has the list, or leads to its parts. */
  readonly address: string;
  /** What stands between that address and the path of a part: '' or "dates/". */
  readonly below: string;
  readonly whole: Part<T>;
}

type Head = Pick<LongList<never>, 'title' | 'address' | 'sort'> & { readonly below?: string };

/** Documents, given in order of date. */
export function documentList(documents: readonly DocumentRecord[], head: Head): LongList<DocumentRecord> {
  return listOf(documents, documentCuts, head);
}

/** Events, given in order of date. */
export function eventList(events: readonly EventRecord[], head: Head): LongList<EventRecord> {
  return listOf(events, eventCuts, head);
}

/** What is sorted by its name: places, actors. */
export function nameList<T>(entries: readonly T[], nameOf: (entry: T) => string, head: Head): LongList<T> {
  return listOf(entries, letterCuts(nameOf), head);
}

/**
 * A list in parts, each short enough for a page.
 *
 * @param most how many entries a page lists, where not as many as the settings say
 */
export function listOf<T>(
  entries: readonly T[],
  cuts: readonly Cut<T>[],
  { below = '', ...head }: Head,
  most = settings.mostListedOnPage,
): LongList<T> {
  return { ...head, below, whole: partsOf(entries, cuts, most) };
}

/** Address of a part, or of the whole. */
export function addressOf<T>({ address, below, whole }: LongList<T>, part: Part<T>): string {
  return part === whole ? address : `${address}${below}${part.path}/`;
}

/** The page of a part: its path below `below`, the list, and the part. */
export interface PartPage<T> {
  readonly path: string;
  readonly list: LongList<T>;
  readonly part: Part<T>;
}

/** The pages that a list needs besides its own: none for a list that is short enough. */
export function pagesOf<T>(list: LongList<T>): readonly PartPage<T>[] {
  const [, ...parts] = allParts(list.whole);
  return parts.map((part) => ({ path: part.path, list, part }));
}

/**
 * A page with the entries that it lists itself: of other parts it shows what they are called and how many are in them.
 *
 * @param below whether it shows what is listed on the pages of its own parts too
 */
export function outlined<T>({ path, list, part }: PartPage<T>, below = false): PartPage<T> {
  const way = wayTo(list.whole, part);
  const shown = below ? part : { ...part, parts: part.parts.map(withoutEntries) };
  const whole = way.slice(0, -1).reduceRight<Part<T>>(
    (inner, one, at) => ({
      ...one,
      entries: [],
      parts: one.parts.map((other) => (other === way[at + 1] ? inner : withoutEntries(other))),
    }),
    shown,
  );
  return { path, list: { ...list, whole }, part: shown };
}

function withoutEntries<T>(part: Part<T>): Part<T> {
  return emptied(part) as Part<T>;
}

// Each page of a list has the outline of all others.
const emptied = memoizeByObject((part: Part<unknown>): Part<unknown> =>
  digestedOnce({ ...part, entries: [], parts: part.parts.map(emptied) }),
);

const eventSorting: Sorting<EventRecord> = { filedOf: filedUnder, nameOf: ({ title }) => title };

/** How events are cut into parts. */
export const eventCuts = dateCuts(eventSorting);

/** The same, but that every year is a part. */
export const eventYearCuts = yearCuts(eventSorting);

const documentCuts = dateCuts<DocumentRecord>({
  filedOf: ({ id, title, date }) =>
    date === undefined ? undefined : filedUnder({ id, title, shape: 'point', bounds: boundsOf(date) }),
  nameOf: ({ title }) => title,
});
