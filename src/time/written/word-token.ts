import { foldWord } from './fold.ts';
import { wordForm } from './table-index.ts';
import type { DateLanguageIndex, Phrase, Role } from './table.ts';
import { match, plainToken, type Token } from './token.ts';

/** A word that begins at a place, with what its table says of it; several words where they are a phrase. */
export function wordAt(text: string, at: number, index: DateLanguageIndex): Token | undefined {
  const whole = match(oneWord, text, at);
  if (whole === undefined) return undefined;
  const joined = joinedAt(text, at + whole.length, whole, index);
  const found = joined?.word ?? whole;
  const folded = foldWord(found);
  const end = joined?.end ?? at + whole.length;
  const base = {
    ...plainToken,
    kind: 'word',
    start: at,
    end,
    text: folded,
    capital: /^\p{Lu}/u.test(found),
  } as const;
  const phrase = phraseAt(text, at, end, folded, index);
  const day = index.dayNames.get(folded);
  const month = index.months.get(folded);
  const roles = phrase?.roles ?? [];
  if (phrase !== undefined && phrase.end > end)
    return phrase.day > 0
      ? { ...base, end: phrase.end, roles, value: phrase.day, digits: 2, named: true }
      : { ...base, end: phrase.end, roles, month: phrase.month };
  if (day !== undefined) return { ...base, roles, value: day, digits: 2, named: true };
  if (month === undefined) return { ...base, roles };
  apostropheEnding.lastIndex = end;
  const [added, letters = ''] = apostropheEnding.exec(text) ?? [];
  const ending = index.endings.get(foldWord(letters));
  if (added !== undefined && ending?.of.includes('month') === true) {
    return { ...base, roles, end: end + added.length, month: month.month, ending };
  }
  return { ...base, roles, ...month };
}

/** A month or a day whose name a hyphen at the end of a line has broken, with the line end as it stands or as a space. */
function joinedAt(
  text: string,
  at: number,
  begins: string,
  { months, dayNames, phrases }: DateLanguageIndex,
): { readonly word: string; readonly end: number } | undefined {
  const between = match(brokenWord, text, at);
  const rest = between === undefined ? undefined : match(oneWord, text, at + between.length);
  if (between === undefined || rest === undefined) return undefined;
  const word = foldWord(begins + rest);
  const isKnown =
    months.has(word) ||
    dayNames.has(word) ||
    phrases.get(word)?.some(({ words, roles }) => words.length === 1 && roles.includes('weekday'));
  return isKnown === true ? { word: begins + rest, end: at + between.length + rest.length } : undefined;
}

const brokenWord = /[-‐\u00ad]\s+|\u00ad/uy;
const oneWord = new RegExp(wordForm.source, 'uy');
// A comma as in "не позднее, чем".
const betweenWords = /,\s+(?=(?:քան|чем|ніж)\s)|[.․'’՚ʼ-]{0,2}\s*/uy;
const apostropheEnding = /['’՚](\p{L}[\p{L}\p{M}]*)/uy;

function phraseAt(
  text: string,
  at: number,
  firstEnd: number,
  folded: string,
  { phrases }: DateLanguageIndex,
):
  | { readonly end: number; readonly roles: readonly Role[]; readonly month: number; readonly day: number }
  | undefined {
  const known = phrases.get(folded);
  if (known === undefined) return undefined;
  const following = wordsBehind(text, firstEnd);
  for (const { words, inCapitals, roles, month, day } of known) {
    const end = endOfPhrase(firstEnd, words, following);
    if (end === undefined) continue;
    const written = text.slice(at, end);
    if (inCapitals && written.toUpperCase() !== written) continue;
    const dotted = written.includes('.') && text.charAt(end) === '.';
    return { end: dotted ? end + 1 : end, roles, month, day };
  }
  return undefined;
}

interface Following {
  /** Folded. */
  readonly word: string;
  readonly end: number;
}

/** The words behind a place, by their number from 0: each is read when it is asked for, and once for all phrases. */
function wordsBehind(text: string, from: number): (number: number) => Following | undefined {
  const read: (Following | undefined)[] = [];
  return (number) => {
    while (read.length <= number) {
      const start = read.length === 0 ? from : read.at(-1)?.end;
      read.push(start === undefined ? undefined : wordBehind(text, start));
    }
    return read[number];
  };
}

function wordBehind(text: string, from: number): Following | undefined {
  const start = from + (match(betweenWords, text, from)?.length ?? 0);
  const next = match(oneWord, text, start);
  return next === undefined ? undefined : { word: foldWord(next), end: start + next.length };
}

function endOfPhrase(
  from: number,
  words: Phrase['words'],
  following: (number: number) => Following | undefined,
): number | undefined {
  let end = from;
  for (let place = 1; place < words.length; place += 1) {
    const next = following(place - 1);
    if (next?.word !== words[place]) return undefined;
    end = next?.end ?? end;
  }
  return end;
}
