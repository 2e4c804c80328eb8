/** Finds the names that a text may hold: all of those that it does hold, and few others. */
export type FindCandidates<T> = (text: string) => readonly T[];

/**
 * Names by the rarest of their words, so that a text is compared with those alone whose word it has: a name that stands
 * in a text with neither a letter nor a digit on its sides has each of its words there as a whole one. Names and texts
 * are to be alike in their capitals. In the order in which the names are given.
 */
export function candidateFinder<T>(
  named: readonly { readonly name: string; readonly of: T }[],
): FindCandidates<T> {
  const times = new Map<string, number>();
  for (const { name } of named)
    for (const word of new Set(wordsIn(name))) times.set(word, (times.get(word) ?? 0) + 1);
  const rarity = (word: string) => times.get(word) ?? 0;
  const byWord = Map.groupBy(
    named.map(({ name, of }, place) => ({ of, place, name })),
    ({ name }) =>
      wordsIn(name).reduce<string>(
        (rarest, word) => (rarest === '' || rarity(word) < rarity(rarest) ? word : rarest),
        '',
      ),
  );
  return (text) =>
    // A name without a letter or a digit is asked of every text.
    ['', ...new Set(wordsIn(text))]
      .flatMap((word) => byWord.get(word) ?? [])
      .sort((a, b) => a.place - b.place)
      .map(({ of }) => of);
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
