import { answersAll, type Answer } from './answer.ts';
import { narrow } from '../query/facets.ts';
import type { SearchIndex } from '../index/index-port.ts';
import type { Hit } from './match.ts';
import { passagesOfHit, type HitPassages } from './passages.ts';
import type { SearchRecord } from '../index/record.ts';
import type { Counts } from './summary.ts';

/** A hit with what is to be shown of it. */
export interface ShownHit {
  readonly hit: Hit;
  readonly record: SearchRecord;
  readonly found: HitPassages;
}

/**
 * All hits of a short list, so that their passages can be counted; of a long one the first `shown`.
 *
 * @param onNext is told all that have come so far, from the first on, each time that the next one has
 */
export async function loadHits(
  index: SearchIndex,
  answer: Answer,
  shown: number,
  onNext?: (hits: readonly ShownHit[]) => void,
): Promise<readonly ShownHit[]> {
  const { hits, rows, understood } = answer;
  const wanted = hits.length <= mostCounted ? hits : hits.slice(0, shown);
  const loading = wanted.map(async (hit) => {
    const record = await index.record(hit.id);
    // When one thing was is no answer to when another was.
    const aim = answersAll(answer, hit) ? understood.aim : undefined;
    return { hit, record, found: passagesOfHit(record, hit, { rows, aim }) };
  });
  const all = Promise.all(loading);
  // What fails is told below.
  all.catch(() => undefined);
  const come: ShownHit[] = [];
  for (const one of onNext === undefined ? [] : loading) {
    come.push(await one);
    onNext?.([...come]);
  }
  return all;
}

/** How much answers the whole query, or, where nothing does, some of it. */
export async function countHits(
  index: SearchIndex,
  answer: Answer,
  loaded: readonly ShownHit[],
): Promise<Counts> {
  const whole = answer.hits.filter((hit) => answersAll(answer, hit));
  const counted = (whole.length > 0 ? whole : answer.hits).map(({ id }) => id);
  const countOf = async (kind: string) => (await narrow(index, counted, { in: [kind] })).length;
  const [documents, events] = await Promise.all([countOf('document'), countOf('event')]);
  // Lines that pages put together are of no kind that a filter knows.
  const counts = { documents, events, pages: counted.length - documents - events };
  if (loaded.length < answer.hits.length) return counts;
  const among = new Set(counted);
  const passages = loaded
    .filter(({ hit, record }) => record.in === 'document' && among.has(hit.id))
    .reduce((sum, { found }) => sum + found.passages.filter(({ beside }) => beside !== true).length, 0);
  return { ...counts, passages };
}

const mostCounted = 20;
