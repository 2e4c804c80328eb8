import { recordId } from '../index/filter-table.ts';
import type { PhrasePlace, SearchIndex } from '../index/index-port.ts';
import type { PageKind } from '../index/record.ts';
import type { Word } from '../text/words.ts';
import { phraseReader, type PhraseReader, type ReadBytes } from './find-entries.ts';
import { listedWord, readingsOf, wordsListed } from './readings.ts';
import type { RootDirectory } from './phrase-files.ts';

/**
 * Finds words in a row, as `SearchIndex.phrase` promises, in the files that `phraseFiles` gives.
 *
 * @param idOf the id of a record by its number
 */
export function phraseIndex(read: ReadBytes, idOf = recordId): SearchIndex['phrase'] {
  const reader = phraseReader(read);
  return async (words, all = false) => {
    const pieces = piecesOf(words);
    const [only] = pieces;
    if (only === undefined) return { places: [], more: false, proven: true };
    const { places, more, proven } =
      pieces.length === 1
        ? { ...(await findPiece(reader, only, all ? Infinity : mostFiles)), proven: true }
        : { ...(await findPieces(reader, pieces)), more: false };
    return { places: sorted(places, await reader.root(), idOf), more, proven };
  };
}

/** At most this many files are read for words that stand nearly everywhere. */
const mostFiles = 3;
/** Of so few records the texts themselves are as quickly compared. */
const fewRecords = 12;

/** Words of a phrase that are looked up at once. */
interface Piece {
  readonly words: readonly Word[];
  /** How many letters of the phrase come before. */
  readonly offset: number;
}

/** Where the phrase would begin: letters of the record before it, by number of the record. */
type Places = ReadonlyMap<number, ReadonlySet<number>>;

interface FoundPiece {
  readonly places: Places;
  readonly more: boolean;
}

// Cut where no hyphen is, so that each reading of a piece has the same letters.
function piecesOf(words: readonly Word[]): readonly Piece[] {
  const groups: Word[][] = [];
  for (const word of words) {
    if (word.joins && groups.length > 0) groups.at(-1)!.push(word);
    else groups.push([word]);
  }
  const pieces: { words: Word[]; offset: number }[] = [];
  let offset = 0;
  for (const group of groups) {
    const last = pieces.at(-1);
    if (last !== undefined && last.words.length + group.length <= wordsListed)
      for (const word of group) last.words.push(word);
    else pieces.push({ words: [...group], offset });
    for (const { letters } of group) offset += letters.length;
  }
  return pieces;
}

async function findPiece(reader: PhraseReader, { words, offset }: Piece, most: number): Promise<FoundPiece> {
  const found = await Promise.all(
    readingsOf(words).map((reading) => reader.find(reading.map(listedWord), most)),
  );
  const places = new Map<number, Set<number>>();
  for (const entry of found.flatMap(({ entries }) => entries)) {
    const start = entry.offset - offset;
    if (start < 0) continue;
    const starts = places.get(entry.record) ?? new Set();
    places.set(entry.record, starts.add(start));
  }
  return { places, more: found.some(({ more }) => more) };
}

// Pieces that stand nearly everywhere are read only where all do.
async function findPieces(
  reader: PhraseReader,
  pieces: readonly Piece[],
): Promise<{ readonly places: Places; readonly proven: boolean }> {
  let places: Places | undefined;
  let passedOver = 0;
  for (const piece of pieces) {
    const found = await findPiece(reader, piece, mostFiles);
    if (found.more) passedOver += 1;
    else places = places === undefined ? found.places : inBoth(places, found.places);
    if (places !== undefined && places.size <= fewRecords) return { places, proven: places.size === 0 };
  }
  for (const piece of places === undefined ? pieces : []) {
    const found = await findPiece(reader, piece, Infinity);
    places = places === undefined ? found.places : inBoth(places, found.places);
    passedOver = 0;
  }
  return { places: places ?? new Map(), proven: passedOver === 0 };
}

function inBoth(one: Places, other: Places): Places {
  const both = [...one].flatMap(([record, starts]) => {
    const left = [...starts].filter((start) => other.get(record)?.has(start));
    return left.length > 0 ? [[record, new Set(left)] as const] : [];
  });
  return new Map(both);
}

function sorted(
  places: Places,
  { kinds }: RootDirectory,
  idOf: (number: number) => string,
): readonly PhrasePlace[] {
  const listed = [...places].flatMap(([record, starts]) =>
    [...starts].map((offset) => ({ record, kind: kindOf(record, kinds), offset })),
  );
  return listed
    .sort((a, b) => rank(a.kind) - rank(b.kind) || a.record - b.record || a.offset - b.offset)
    .map(({ record, kind, offset }) => ({ id: idOf(record), kind, offset }));
}

function kindOf(record: number, kinds: RootDirectory['kinds']): PageKind {
  let left = record;
  for (const [kind, count] of kinds) {
    if (left < count) return kind;
    left -= count;
  }
  throw new Error('the index of phrases knows a record that it has no kind of');
}

function rank(kind: PageKind): number {
  return kind === 'document' ? 0 : 1;
}
