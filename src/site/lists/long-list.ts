import { boundsOf } from '../../time/bounds/bounds.ts';
import { filedUnder } from '../../timeline/list/rows.ts';
import type { DocumentRecord, EventRecord } from '../../model/archive.ts';
import { settings } from '../settings.ts';
import { dateCuts, letterCuts } from './cuts.ts';
import { allParts, partsOf, type Cut, type Part } from './parts.ts';

/** A list with the pages that it is spread over, where it is too long for one. */
export interface LongList<T> {
  /** What it is called. */
  readonly title: string;
  /** Address of the page that has the list, or leads to its parts. */
  readonly address: string;
  /** What stands between that address and the path of a part: '' or "dates/". */
  readonly below: string;
  readonly whole: Part<T>;
}

type Head = Pick<LongList<never>, 'title' | 'address'> & { readonly below?: string };

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
  let shown = part;
  const whole = outline(list.whole, false);
  return { path, list: { ...list, whole }, part: shown };

  function outline(one: Part<T>, within: boolean): Part<T> {
    const isShown = one === part || (below && within);
    const parts = one.parts.map((inner) => outline(inner, isShown));
    const copy = { ...one, entries: isShown ? one.entries : [], parts };
    if (one === part) shown = copy;
    return copy;
  }
}

/** How events are cut into parts. */
export const eventCuts = dateCuts<EventRecord>({ filedOf: filedUnder, nameOf: ({ title }) => title });

const documentCuts = dateCuts<DocumentRecord>({
  filedOf: ({ id, title, date }) =>
    date === undefined ? undefined : filedUnder({ id, title, shape: 'point', bounds: boundsOf(date) }),
  nameOf: ({ title }) => title,
});
