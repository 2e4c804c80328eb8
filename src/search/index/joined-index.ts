import type { FilterName, FoundPhrase, SearchIndex } from './index-port.ts';
import type { HavingValue } from './filter-table.ts';
import type { SearchRecord } from './record.ts';
import type { Word } from '../text/words.ts';
import { memoizeAsync } from '../../text/memoize.ts';

/** The index of one part of an archive that is published in parts. */
export interface IndexOfPart {
  readonly index: SearchIndex;
  /** How a page of the part is reached from the site that asks: "" of itself, "../north/" of a part beside it. */
  readonly way: string;
}

/** A part could not answer: `place` is its place among those that were joined. */
export class PartFailed extends Error {
  readonly place: number;

  constructor(place: number, options?: ErrorOptions) {
    super(`part ${place} of the archive cannot be searched`, options);
    this.name = 'PartFailed';
    this.place = place;
  }
}

/**
 * Several indexes asked as one. Every answer is of all parts or of none: where one part fails, the promise is refused
 * with PartFailed, and what asks may do so again without it. Ids of the parts are kept apart; scores are those of each
 * part's own index, where a word that is rare in a part counts for more.
 */
export function joinIndexes(parts: readonly IndexOfPart[]): SearchIndex {
  const ask = <T>(question: (index: SearchIndex, place: number) => Promise<T>): Promise<readonly T[]> =>
    Promise.all(parts.map((_, place) => askPart(place, question)));
  const askPart = async <T>(place: number, question: (index: SearchIndex, place: number) => Promise<T>) => {
    try {
      return await question(parts[place]!.index, place);
    } catch (cause) {
      throw new PartFailed(place, { cause });
    }
  };
  // Every part has the same pages about the program: those of the first stand for all.
  const guidesOf = memoizeAsync(async (place: number) =>
    place === 0 ? none : ((await askPart(place, (index) => index.having('in'))).get('guide') ?? none),
  );
  const inPart = async <T extends { readonly id: string }>(place: number, found: readonly T[]) => {
    const repeated = await guidesOf(place);
    return found
      .filter(({ id }) => !repeated.has(id))
      .map((one) => ({ ...one, id: joinedId(place, one.id) }));
  };
  const inRow = async (of: 'phrase' | 'lines', words: readonly Word[], all?: boolean) =>
    joinPhrases(
      await ask(async (index, place) => {
        const found = (await index[of]?.(words, all)) ?? nowhere;
        return { ...found, places: await inPart(place, found.places) };
      }),
    );
  return {
    findWord: async (word) =>
      (await ask(async (index, place) => inPart(place, await index.findWord(word)))).flat(),
    findLonger: async (word) =>
      (await ask(async (index, place) => inPart(place, await index.findLonger(word)))).flat(),
    phrase: (words, all) => inRow('phrase', words, all),
    lines: (words, all) => inRow('lines', words, all),
    having: async (filter: FilterName) =>
      joinValues(
        await ask(async (index, place) =>
          valuesInPart(place, await index.having(filter), await guidesOf(place)),
        ),
      ),
    record: async (id) => {
      const [place, own] = partOfId(id);
      return recordOfPart(await askPart(place, (index) => index.record(own)), parts[place]!.way);
    },
  };
}

const none: ReadonlySet<string> = new Set();
const nowhere: FoundPhrase = { places: [], more: false, proven: true };

const separator = '/';

function joinedId(place: number, id: string): string {
  return `${place}${separator}${id}`;
}

function partOfId(id: string): readonly [place: number, own: string] {
  const at = id.indexOf(separator);
  return [Number(id.slice(0, at)), id.slice(at + 1)];
}

function recordOfPart(record: SearchRecord, way: string): SearchRecord {
  return way === '' ? record : { ...record, path: way + record.path };
}

// Documents first, as each part has them.
function joinPhrases(found: readonly FoundPhrase[]): FoundPhrase {
  const places = found.flatMap((one) => one.places);
  const isDocument = ({ kind }: (typeof places)[number]) => kind === 'document';
  return {
    places: [...places.filter(isDocument), ...places.filter((place) => !isDocument(place))],
    more: found.some(({ more }) => more),
    proven: found.every(({ proven }) => proven),
  };
}

function valuesInPart(place: number, having: HavingValue, without: ReadonlySet<string>): HavingValue {
  return new Map(
    [...having].map(([value, ids]) => [
      value,
      new Set([...ids].filter((id) => !without.has(id)).map((id) => joinedId(place, id))),
    ]),
  );
}

function joinValues(tables: readonly HavingValue[]): HavingValue {
  const joined = new Map<string, Set<string>>();
  for (const [value, ids] of tables.flatMap((table) => [...table])) {
    const all = joined.get(value) ?? new Set();
    for (const id of ids) all.add(id);
    joined.set(value, all);
  }
  return joined;
}
