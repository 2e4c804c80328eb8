/** Words in a row, and where they stand. */
export interface PhraseEntry {
  /** Folded words with a space between them; at most `wordsListed`. */
  readonly words: string;
  /** Number of the record, and how many letters of its words come before. */
  readonly record: number;
  readonly offset: number;
}

/** An entry as it is listed, its words one by one. */
export interface PhraseRow extends Omit<PhraseEntry, 'words'> {
  readonly words: readonly string[];
}

/**
 * The bytes of some rows in order: how many there are, how many words each has in common with the one before, its other
 * words, the records, the offsets. Numbers are LEB128.
 */
export function encodeShard(rows: readonly PhraseRow[]): Uint8Array {
  const shared: number[] = [];
  const rests: string[] = [];
  let before: readonly string[] = [];
  for (const { words } of rows) {
    let common = 0;
    while (common < words.length && words[common] === before[common]) common += 1;
    shared.push(common);
    rests.push(common === words.length - 1 ? words[common]! : words.slice(common).join(' '));
    before = words;
  }
  const text = new TextEncoder().encode(rests.join('\n'));
  const head = [...numberBytes(rows.length), ...shared, ...numberBytes(text.length)];
  const places: number[] = [];
  for (const { record } of rows) addNumber(places, record);
  for (const { offset } of rows) addNumber(places, offset);
  const bytes = new Uint8Array(head.length + text.length + places.length);
  bytes.set(head);
  bytes.set(text, head.length);
  bytes.set(places, head.length + text.length);
  return bytes;
}

/** @throws Error when the bytes are none that `encodeShard` gives. */
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

function numberBytes(number: number): number[] {
  const bytes: number[] = [];
  addNumber(bytes, number);
  return bytes;
}

function addNumber(bytes: number[], number: number): void {
  let left = number;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
  bytes.push(left);
}
