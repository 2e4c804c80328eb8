import type { Amount } from './patterns.ts';
import type { Stretch } from './types.ts';

/** Which way a distance is counted. */
export interface Direction<P> {
  /** What it is counted from; undefined where the sentence before has that. */
  readonly from: P | undefined;
  /** What is counted was later than that. */
  readonly isLater: boolean;
}

/**
 * Which way a distance is counted, in English: "two days after [A]" from A, "two days later" from what was told before.
 * Undefined where the words do not tell surely.
 *
 * @param places of what the sentence dates, in order
 */
export function directionOf<P extends Stretch>(
  text: string,
  { start, end }: Amount,
  places: readonly P[],
): Direction<P> | undefined {
  const words = text.slice(start, end);
  const isLater = /\b(?:later|afterwards|after|next day|following day)$/i.test(words);
  if (!isLater && !/\b(?:earlier|before|previous day)$/i.test(words)) return undefined;
  const behind = places.find((one) => one.start >= end);
  const before = places.filter((one) => one.end <= start);
  const isFrom = /\b(?:after|before)$/i.test(words) || /^ than\b/i.test(text.slice(end));
  const between = behind === undefined ? '' : text.slice(end, behind.start);
  const isPlain = !/[,;:.]/.test(between) && !pronoun.test(between);
  if (behind !== undefined && isFrom && isPlain) return { from: behind, isLater };
  if (places.length <= 1) return { from: undefined, isLater };
  // Of three and more each may be meant.
  if (places.length > 2) return undefined;
  const [first, second] = places;
  // "[A], set up two days earlier, was named on 3 May": earlier than that day.
  if (
    first !== undefined &&
    second !== undefined &&
    second.start >= end &&
    /^, (?:\p{Ll}+ ){1,4}$/u.test(text.slice(first.end, start)) &&
    text[end] === ','
  )
    return { from: second, isLater };
  if (first === undefined || second === undefined || before.length === 0) return undefined;
  const isTurned =
    before.length === 1
      ? /;|\bhad\b/i.test(between) || (order.test(between) && !isFrom)
      : /;/.test(text.slice(first.end, second.start)) || order.test(text.slice(first.end, second.start));
  return isTurned ? undefined : { from: first, isLater };
}

const pronoun =
  /^\s*(?:it|they|them|he|she|then|which|its (?:start|beginning|outbreak|launch|end|close|conclusion))\b/i;
// "[B] followed [A] two weeks later", "[B] came two weeks later, after [A]".
const order = /\b(?:after|before|since|following|follows|followed(?! by)|preceding|preceded(?! by)|from)\b/i;
