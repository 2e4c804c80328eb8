import type { Parted } from '../text/words.ts';

/** How many words in a row the index of phrases lists; a longer phrase is looked up in pieces of this. */
export const wordsListed = 6;

/**
 * The ways to read words in a row, the first as they are parted, the others with what may be written as one joined: for
 * "cease-fire talks" also "ceasefire talks". Each has at most `wordsListed`; the first is never joined to one before.
 */
export function readingsOf(words: readonly Parted[]): readonly (readonly string[])[] {
  const joints = Math.min(jointsOf(words), mostVaried);
  const readings = Array.from({ length: 2 ** joints }, (_, choice) => readingOf(words, choice, joints));
  return [...new Map(readings.map((reading) => [reading.join(' '), reading])).values()];
}

/** A word as it is listed: of a very long one the beginning, which the text itself is compared for. */
export function listedWord(letters: string): string {
  return letters.length <= longestListed ? letters : letters.slice(0, longestListed);
}

// Every choice is listed among so few; further ones are as the last of these.
const mostVaried = 4;
const longestListed = 60;

// Where words may be joined, as far as a reading of `wordsListed` words can reach.
function jointsOf(words: readonly Parted[]): number {
  let [joints, parted] = [0, 0];
  for (const [place, { joins }] of words.entries()) {
    if (joins && place > 0) joints += 1;
    else parted += 1;
    if (parted > wordsListed) break;
  }
  return joints;
}

// Each bit of the choice is for one joint: 1 joins.
function readingOf(words: readonly Parted[], choice: number, joints: number): readonly string[] {
  const reading: string[] = [];
  let joint = 0;
  for (const { letters, joins } of words) {
    const isJoint = joins && reading.length > 0;
    if (isJoint && (choice >> Math.min(joint++, joints - 1)) & 1) reading[reading.length - 1] += letters;
    else if (reading.length === wordsListed) break;
    else reading.push(letters);
  }
  return reading;
}
