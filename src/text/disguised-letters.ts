import { hiddenCharacters, type HiddenCharacters } from './hidden-characters.ts';

/** Letters of another script in a word that they look to be of, as a Cyrillic "а" in a word of Latin letters. */
export interface DisguisedLetters extends HiddenCharacters {
  readonly word: string;
}

/**
 * Letters that look like those of the word in which they stand, and are of another script: a search for the word does not
 * find them. Words in which scripts are mixed openly are none: "Windowsом" has letters that no word of Latin has. Nor are
 * numerals ("XXв"), and words of two letters, as in formulas.
 */
export function disguisedLetters(text: string): readonly DisguisedLetters[] {
  if (!anyMixed.test(text)) return [];
  const found: DisguisedLetters[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]{3,}/gu)) {
    const strange = strangeIn(word);
    if (strange === undefined) continue;
    for (const { 0: run, index: at } of word.matchAll(strange.runs)) {
      const [letter = ''] = run;
      const [start, length] = [index + at, [...run].length];
      found.push({ start, end: start + run.length, length, name: nameOf(letter, strange), word });
    }
  }
  return found;
}

/** What of a text is marked, so that nobody takes it for what it is not: hidden characters, and letters in disguise. */
export function markedCharacters(text: string): readonly HiddenCharacters[] {
  return [...hiddenCharacters(text), ...disguisedLetters(text)].sort((a, b) => a.start - b.start);
}

interface Strange {
  readonly runs: RegExp;
  readonly script: string;
  readonly like: string;
  readonly pairs: ReadonlyMap<string, string>;
}

// Each letter stands before the one of Latin that it looks like.
const likeLatin = {
  Cyrillic: 'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwәəАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԚQԜWӘƏ',
  Greek: 'οoνvΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX',
  Armenian: 'օoոnսuհhցg',
};

const scripts = Object.entries(likeLatin).map(([script, letters]) => {
  const pairs = [...letters.matchAll(/(.)(.)/gu)].map(([, one = '', latin = '']) => [one, latin] as const);
  return {
    script,
    letter: new RegExp(`\\p{Script=${script}}`, 'u'),
    runs: new RegExp(`\\p{Script=${script}}+`, 'gu'),
    toLatin: new Map(pairs),
    fromLatin: new Map(pairs.map(([one, latin]) => [latin, one])),
  };
});

const latin = /\p{Script=Latin}/u;
const latinRuns = /\p{Script=Latin}+/gu;
const others = scripts.map(({ script }) => `\\p{Script=${script}}`).join('');
const anyMixed = new RegExp(`\\p{Script=Latin}\\p{M}*[${others}]|[${others}]\\p{M}*\\p{Script=Latin}`, 'u');
const numeral = /^[IVXLCDM]+(?=\p{Ll}{1,3}$)/u;

function strangeIn(word: string): Strange | undefined {
  const letters = [...word];
  const ofLatin = letters.filter((letter) => latin.test(letter));
  if (ofLatin.length === 0 || numeral.test(word)) return undefined;
  for (const { script, letter, runs, toLatin, fromLatin } of scripts) {
    const own = letters.filter((one) => letter.test(one));
    if (own.length === 0) continue;
    const [isOwnLike, isLatinLike] = [
      own.every((one) => toLatin.has(one)),
      ofLatin.every((one) => fromLatin.has(one)),
    ];
    if (isOwnLike && (!isLatinLike || own.length <= ofLatin.length))
      return { runs, script, like: 'Latin', pairs: toLatin };
    if (isLatinLike) return { runs: latinRuns, script: 'Latin', like: script, pairs: fromLatin };
  }
  return undefined;
}

/** In the manner of Unicode's names: "U+0430 CYRILLIC LETTER THAT LOOKS LIKE LATIN a". */
function nameOf(letter: string, { script, like, pairs }: Strange): string {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${code} ${script.toUpperCase()} LETTER THAT LOOKS LIKE ${like.toUpperCase()} ${pairs.get(letter) ?? ''}`;
}
