/**
 * The word by which what a quotation leaves out denies something: without it the words can say the opposite. Of whole
 * sentences that are left out none counts.
 *
 * @param left what stands between two pieces of a quotation, from the one's last word to the other's first
 */
export function negationLeftOut(left: string): string | undefined {
  const parts = left.split(sentenceEnd);
  return parts
    .filter((_, at) => at === 0 || at === parts.length - 1)
    .map((part) => negation.exec(part)?.[0])
    .find((word) => word !== undefined);
}

/** Whether words deny something. */
export function denies(words: string): boolean {
  return negation.test(words);
}

/** Whether a word denies by letters that are not among those of it which are known: "uncommitted" of "committed". */
export function deniesWithin(word: string, known: string): boolean {
  const [whole, own] = [word.toLowerCase(), known.toLowerCase()];
  const rest = (letters: string) => !own.startsWith(letters) && !own.endsWith(letters);
  return [...(denyingLetters.exec(whole)?.slice(1) ?? [])].some(
    (letters) => letters !== undefined && letters !== '' && rest(letters),
  );
}

// English, German and French.
const denyingLetters = /^(un|non-?|in|im|il|ir|dis|mis)?.*?(less(?:ly|ness)?|los(?:e[mnrs]?)?)?$/u;

const sentenceEnd = /[.!?\u0589]["'\u2019\u201d)\]]*\s|\n\s*\n/u;
// English, German, French, Russian, Armenian, and Turkish and Azerbaijani, which also deny by the ending of a verb, and
// not by letters within a word, as "immediate" has them.
const negation =
  /(?<![\p{L}\p{N}\p{M}])(?:not?|never|none|nor|neither|nobody|nothing|without|cannot|\p{L}+n['\u2019]t|nicht|kein\p{L}*|ohne|ne|pas|sans|не|нет|ни|без|ոչ|առանց|չ\p{L}{3,}|de[yğ]il\p{L}*|heç|yox|\p{L}+m[aəe]d[ıi](?:[mnkqr]|n[ıi]z|l[aəe]r\p{L}*|[ğg][ıi]\p{L}*)?)(?![\p{L}\p{N}\p{M}])/iu;
