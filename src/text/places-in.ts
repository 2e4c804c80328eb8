/**
 * Tells every place where words stand in a text (UTF-16 units, overlapping places too), as `indexOf` does again and again.
 * In a long text they are looked for only where one of their pieces stands, so that asking for each of its sentences takes
 * no more than a few times the length of the text.
 */
export function placesIn(text: string): (words: string) => readonly number[] {
  if (text.length < shortest) return (words) => scanned(text, words);
  let pieces: ReadonlyMap<string, readonly number[]> | undefined;
  return (words) => {
    pieces ??= piecesOf(text);
    let fewest: { readonly at: number; readonly places: readonly number[] } | undefined;
    for (const at of pieceStarts(words)) {
      const places = pieces.get(words.slice(at, at + pieceLength)) ?? [];
      if (fewest === undefined || places.length < fewest.places.length) fewest = { at, places };
      if (places.length < 2) break;
    }
    if (fewest === undefined) return scanned(text, words);
    const { at, places } = fewest;
    return places.map((place) => place - at).filter((start) => text.startsWith(words, start));
  };
}

// A shorter text is scanned sooner than cut into pieces.
const shortest = 20_000;

// Characters behind a space: long enough to be rare, and short enough to be whole in most sentences.
const pieceLength = 12;

function piecesOf(text: string): ReadonlyMap<string, readonly number[]> {
  const pieces = new Map<string, number[]>();
  for (const at of pieceStarts(text)) {
    const piece = text.slice(at, at + pieceLength);
    const places = pieces.get(piece);
    if (places === undefined) pieces.set(piece, [at]);
    else places.push(at);
  }
  return pieces;
}

/** Where whole pieces begin: behind each space, wherever else words are cut. */
function* pieceStarts(text: string): Generator<number> {
  for (let at = text.indexOf(' ') + 1; at !== 0; at = text.indexOf(' ', at) + 1)
    if (at + pieceLength <= text.length) yield at;
}

function scanned(text: string, words: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1 && words !== ''; at = text.indexOf(words, at + 1))
    starts.push(at);
  return starts;
}
