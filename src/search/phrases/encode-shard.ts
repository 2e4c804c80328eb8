import { wordsFrom, type ListedPhrases } from './list-phrases.ts';
import { wordsListed } from './readings.ts';

/**
 * The bytes of some rows in order, from the `first` on to that before `end`: how many there are, how many words each has
 * in common with the one before, its other words, the records, the offsets. Numbers are LEB128.
 */
export function encodeShard(phrases: ListedPhrases, first: number, end: number): Uint8Array {
  const { starts, values, records, offsets } = phrases;
  const shared: number[] = [];
  const rests: string[] = [];
  for (let row = first; row < end; row++) {
    const start = starts[row]!;
    const common = row === first ? 0 : wordsInCommon(values, starts[row - 1]!, start);
    shared.push(common);
    rests.push(wordsFrom(phrases, start, start + common));
  }
  const text = new TextEncoder().encode(rests.join('\n'));
  const head = [...numberBytes(end - first), ...shared, ...numberBytes(text.length)];
  const places: number[] = [];
  for (let row = first; row < end; row++) addNumber(places, records[starts[row]!]!);
  for (let row = first; row < end; row++) addNumber(places, offsets[starts[row]!]!);
  const bytes = new Uint8Array(head.length + text.length + places.length);
  bytes.set(head);
  bytes.set(text, head.length);
  bytes.set(places, head.length + text.length);
  return bytes;
}

function wordsInCommon(values: Int32Array, one: number, other: number): number {
  let common = 0;
  while (
    common < wordsListed &&
    values[one + common] !== 0 &&
    values[one + common] === values[other + common]
  )
    common += 1;
  return common;
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
