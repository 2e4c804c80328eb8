/** Whether one of each of several words stands within a few lines of the others, by the places of its tokens. */
export function isNear(words: readonly (readonly number[])[]): boolean {
  if (words.length < 2) return true;
  const places = words
    .flatMap((spots, word) => spots.map((spot) => ({ spot, word })))
    .sort((a, b) => a.spot - b.spot);
  const last = new Map<number, number>();
  return places.some(({ spot, word }) => {
    last.set(word, spot);
    return last.size === words.length && [...last.values()].every((one) => spot - one <= mostApart);
  });
}

/** Tokens of a passage of a few lines. */
const mostApart = 40;
