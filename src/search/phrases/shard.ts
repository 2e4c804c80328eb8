/** Words in a row, and where they stand. */
export interface PhraseEntry {
  /** Folded words with a space between them; at most `wordsListed`. */
  readonly words: string;
  /** Number of the record, and how many letters of its words come before. */
  readonly record: number;
  readonly offset: number;
}

/** What `encodeShard` has written. @throws Error when the bytes are none of it */
export function decodeShard(bytes: Uint8Array): readonly PhraseEntry[] {
  let at = 0;
  const byte = () => {
    const value = bytes[at++];
    if (value === undefined) throw new Error('a file of the index of phrases is cut short');
    return value;
  };
  const number = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const next = byte();
      value += (next & 127) * scale;
      if (next < 128) return value;
    }
  };
  const count = number();
  const shared = Array.from({ length: count }, byte);
  const length = number();
  const rests = new TextDecoder().decode(bytes.subarray(at, at + length)).split('\n');
  at += length;
  const records = Array.from({ length: count }, number);
  const offsets = Array.from({ length: count }, number);
  let before: readonly string[] = [];
  return rests.slice(0, count).map((rest, place) => {
    before = [...before.slice(0, shared[place]), ...(rest === '' ? [] : rest.split(' '))];
    return { words: before.join(' '), record: records[place]!, offset: offsets[place]! };
  });
}
