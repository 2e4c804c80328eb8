import type { Found, SearchIndex } from '../index/index-port.ts';
import { isNear } from './near-spots.ts';

/** How well a record answers one term, and where. */
export interface Match {
  readonly score: number;
  /** The tokens of the record's content that answer it. */
  readonly spots: readonly number[];
}

export type Matches = ReadonlyMap<string, Match>;

/** A record that answers a query. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** How many of the query's terms it answers. */
  readonly terms: number;
  readonly spots: readonly number[];
}

/** Records that hold the words directly one behind the other; one word alone is simply found. */
export async function matchRow(index: SearchIndex, words: readonly string[]): Promise<Matches> {
  const found = await Promise.all(words.map(async (word) => byId(await index.findWord(word))));
  const [first, ...rest] = found;
  if (first === undefined) return new Map();
  if (rest.length === 0) return first;
  const rows = new Map<string, Match>();
  for (const [id, start] of first) {
    const others = rest.map((matches) => matches.get(id));
    if (others.some((match) => match === undefined)) continue;
    const matches = [start, ...(others as Match[])];
    const spots = rowsIn(matches.map((match) => match.spots));
    if (spots.length > 0) rows.set(id, { score: matches.reduce((sum, { score }) => sum + score, 0), spots });
  }
  return rows;
}

/** What the index has found, by record. */
export function byId(found: readonly Found[]): Matches {
  return new Map(found.map(({ id, score, positions }) => [id, { score, spots: positions }]));
}

/** Records that hold words in a row, by how often: as one occurrence of a word counts, and a little for each other. */
export function rowMatches(counts: ReadonlyMap<string, number>): Matches {
  return new Map(
    [...counts].map(([id, count]) => [id, { score: 0.0001 * (1 + Math.log(count)), spots: [] }] as const),
  );
}

/** Records that answer any of several wordings: the best score, all places. */
export function anyOf(wordings: readonly Matches[]): Matches {
  const any = new Map<string, Match>();
  for (const [id, match] of wordings.flatMap((matches) => [...matches])) {
    const known = any.get(id);
    any.set(
      id,
      known === undefined
        ? match
        : {
            score: Math.max(known.score, match.score),
            spots: [...known.spots, ...match.spots],
          },
    );
  }
  return any;
}

/** The same matches, their scores multiplied by a weight. */
export function weighed(matches: Matches, weight: number): Matches {
  return new Map([...matches].map(([id, { score, spots }]) => [id, { score: score * weight, spots }]));
}

export interface FuseOptions {
  readonly without?: readonly Matches[];
  /** A term that more records answer than this raises the score of a hit, but does not make a record a hit by itself. */
  readonly common?: number;
  /** Terms whose places are not told, and which make no hit beside others. */
  readonly slight?: ReadonlySet<Matches>;
  /** Records that come before others which answer as many terms. */
  readonly favoured?: ReadonlySet<string>;
}

/**
 * Records that answer all terms first, of them those that hold all within a few lines; then those that answer more of those that
 * tell; of each the favoured first, then by the sum of scores. Equal sums are in the order of their ids, so that the order is the same everywhere.
 */
export function fuse(
  terms: readonly Matches[],
  { without = [], common = Infinity, slight = new Set(), favoured = new Set() }: FuseOptions = {},
): readonly Hit[] {
  const says = (matches: Matches) => matches.size > 0 && matches.size <= common && !slight.has(matches);
  const telling = terms.some(says) ? says : (matches: Matches) => !slight.has(matches);
  const hits = new Map<
    string,
    { id: string; score: number; terms: number; spots: number[]; rest: number[] }
  >();
  for (const matches of terms) {
    for (const [id, { score, spots }] of matches) {
      const hit = hits.get(id) ?? { id, score: 0, terms: 0, spots: [], rest: [] };
      hit.score += score;
      hit.terms += 1;
      if (!slight.has(matches)) {
        const held = hit[telling(matches) ? 'spots' : 'rest'];
        for (const spot of spots) held.push(spot);
      }
      hits.set(id, hit);
    }
  }
  for (const matches of without) for (const id of matches.keys()) hits.delete(id);
  const isWhole = (hit: Pick<Hit, 'terms'>) => hit.terms === terms.length;
  // What tells little does not lift what holds no more of the rest.
  const weighty = terms.filter(telling);
  const told = (id: string) => weighty.reduce((count, matches) => count + (matches.has(id) ? 1 : 0), 0);
  const placed = terms.filter((matches) => !slight.has(matches));
  const wholeRank = (id: string) => terms.length + (standTogether(placed, id) ? 2 : 1);
  const answering = new Set(weighty.flatMap((matches) => [...matches.keys()]));
  return [...hits.values()]
    .filter((hit) => isWhole(hit) || answering.has(hit.id))
    .map(({ rest, ...hit }) => ({
      hit: isWhole(hit) ? { ...hit, spots: [...hit.spots, ...rest] } : hit,
      rank: 2 * (isWhole(hit) ? wholeRank(hit.id) : told(hit.id)) + (favoured.has(hit.id) ? 1 : 0),
    }))
    .sort((a, b) => b.rank - a.rank || b.hit.score - a.hit.score || (a.hit.id < b.hit.id ? -1 : 1))
    .map(({ hit }) => hit);
}

// What a record answers without a place, such as by its own date, it answers all over.
function standTogether(terms: readonly Matches[], id: string): boolean {
  return isNear(terms.map((matches) => matches.get(id)?.spots ?? []).filter((spots) => spots.length > 0));
}

// Positions where each word stands directly behind the one before; one token without letters may stand between.
function rowsIn(words: readonly (readonly number[])[]): number[] {
  const places = words.map((spots) => new Set(spots));
  return (words[0] ?? []).flatMap((start) => {
    const row = [start];
    for (const place of places.slice(1)) {
      const last = row.at(-1)!;
      // The same token may hold both words of a compound such as "cease-fire".
      const next = [last + 1, last, last + 2].find((position) => place.has(position));
      if (next === undefined) return [];
      row.push(next);
    }
    return row;
  });
}
