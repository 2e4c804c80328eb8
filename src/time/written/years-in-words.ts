import { foldWord } from './fold.ts';
import { numberWordsOf, type NumberWord, type NumberWords } from './number-words.ts';
import type { DateLanguageIndex } from './table.ts';
import { has, isMark, plainToken, type Token } from './token.ts';

/**
 * The tokens with each year in words as the number that it is: "nineteen ninety-three", "mil neuf cent
 * quatre-vingt-treize", "neunzehnhundertdreiundneunzig". What follows may be counted, as behind digits; a round number
 * ("two thousand") is a year only behind a month or the word for one.
 */
export function withYearsInWords(
  tokens: readonly Token[],
  { table }: DateLanguageIndex,
  text: string,
): readonly Token[] {
  const numbers = numberWordsOf(table.tag);
  if (numbers === undefined && table.tag !== 'de') return tokens;
  const words = numbers === undefined ? [] : wordsOf(tokens, text);
  const places = new Map(words.map(({ place }, at) => [place, at] as const).reverse());
  const found: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const number =
      token.kind !== 'word'
        ? undefined
        : numbers === undefined
          ? germanAt(token, at)
          : placed(numberAt(words, places.get(at) ?? 0, numbers), words, at);
    const last = number === undefined ? undefined : tokens[number.last - 1];
    if (
      number === undefined ||
      last === undefined ||
      !mayBeYear(number.value, found, tokens.slice(number.last))
    ) {
      found.push(token);
      at += 1;
      continue;
    }
    const { start, spaced } = token;
    const digits = number.value < 100 ? 2 : 4;
    const its = { start, end: last.end, text: String(number.value), spaced, value: number.value, digits };
    found.push({ ...plainToken, kind: 'number', ...its });
    at = number.last;
  }
  return found;
}

/** A number, and the place behind its words or tokens. */
interface NumberAt {
  readonly value: number;
  readonly last: number;
}

/** A word or a mark of a text: of a phrase each of its words by itself. */
interface Word {
  readonly text: string;
  /** The place of its token. */
  readonly place: number;
  readonly isWord: boolean;
  readonly spaced: boolean;
  /** Of a day by its name. */
  readonly value: number | undefined;
}

function wordsOf(tokens: readonly Token[], text: string): readonly Word[] {
  return tokens.flatMap((token, place): Word[] => {
    const { kind, spaced, start, end, named } = token;
    const parts =
      kind === 'word' && end - start > token.text.length + 2 ? text.slice(start, end).match(part) : null;
    if (parts === null || parts.length < 2)
      return [
        { text: token.text, place, isWord: kind === 'word', spaced, value: named ? token.value : undefined },
      ];
    return parts.map((one, at) => ({
      text: foldWord(one),
      place,
      isWord: /\p{L}/u.test(one),
      spaced: at === 0 ? spaced : false,
      value: undefined,
    }));
  });
}

const part = /\p{L}[\p{L}\p{M}]*|[-’'ʼ]/gu;

/** The same with the place behind its tokens; undefined where it ends within one. */
function placed(number: NumberAt | undefined, words: readonly Word[], at: number): NumberAt | undefined {
  if (number === undefined) return undefined;
  const last = words[number.last - 1]?.place ?? at;
  return words[number.last]?.place === last ? undefined : { value: number.value, last: last + 1 };
}

function mayBeYear(value: number, before: readonly Token[], [next, other]: readonly Token[]): boolean {
  // "Neunten März": the day of a month.
  if (value < 100) return (next?.month ?? 0) > 0;
  if (!(value >= 1000 && value <= 2099)) return false;
  // "Nineteen ninety-day visas".
  if (isMark(next, '-') && next?.spaced === false && other?.spaced === false) return false;
  if (value % 100 !== 0 || has(next, 'year-word')) return true;
  const near = before.slice(-3).filter((one) => !isMark(one, ',،') && !has(one, 'filler'));
  return near.some((one) => has(one, 'year-word') || one.month > 0);
}

function numberAt(words: readonly Word[], from: number, numbers: NumberWords): NumberAt | undefined {
  const pair = numbers.pairs === true ? pairAt(words, from, numbers) : undefined;
  if (pair !== undefined) return pair;
  let [total, current, at, last] = [0, 0, from, from];
  for (;;) {
    const read = wordAt(words, at, numbers);
    if (read === undefined) {
      if (at === from || at > last || !numbers.joints.has(words[at]?.text ?? '')) break;
      at += 1;
      continue;
    }
    const { kind, value } = read.word;
    if (kind === 'times' && value === 1000) {
      if (total > 0) break;
      total = (current === 0 ? 1 : current) * 1000;
      current = 0;
    } else if (kind === 'times') {
      if (current >= 100) break;
      current = (current === 0 ? 1 : current) * value;
    } else if (value === 20 && current % 100 === 4 && numbers.joints.has('et')) {
      // "Quatre-vingt".
      current += 76;
    } else {
      if (!adds(current, value, numbers)) break;
      current += value;
    }
    at = read.last;
    last = at;
  }
  const value = total + current;
  return value < 1000 || (last - from < 2 && value !== 2000) ? undefined : { value, last };
}

// Ones behind tens, both behind hundreds; French "soixante-dix", "quatre-vingt-dix", "dix-sept".
function adds(current: number, value: number, { onesFirst }: NumberWords): boolean {
  const rest = current % 100;
  if (value >= 100) return current === 0;
  if (rest === 0) return true;
  if (onesFirst === true && rest < 10) return value >= 10 && value < 100 && value % 10 === 0;
  if (rest === 10) return value < 10;
  if (rest === 70 || rest === 90) return value < 10;
  if (rest === 60 || rest === 80) return value < 20;
  return rest >= 20 && rest % 10 === 0 && value < 10;
}

/** "Nineteen ninety-three", "twenty oh five"; of the day's hours are the tens before thirteen. */
function pairAt(words: readonly Word[], from: number, numbers: NumberWords): NumberAt | undefined {
  const first = wordAt(words, from, numbers);
  const isCentury = first?.word.kind === 'adds' && first.word.value >= 13 && first.word.value <= 20;
  if (first === undefined || !isCentury) return undefined;
  const oh = /^(?:oh|o)$/.test(words[first.last]?.text ?? '') ? 1 : 0;
  const dash = words[first.last + oh]?.text === '-' ? 1 : 0;
  const tens = wordAt(words, first.last + oh + dash, numbers);
  if (tens?.word.kind !== 'adds' || (oh === 1 ? tens.word.value > 9 : tens.word.value < 10)) return undefined;
  const joint = words[tens.last]?.text === '-' ? 1 : 0;
  const ones = tens.word.value >= 20 ? wordAt(words, tens.last + joint, numbers) : undefined;
  const hasOnes = ones?.word.kind === 'adds' && ones.word.value < 10;
  const value = first.word.value * 100 + tens.word.value + (hasOnes ? ones.word.value : 0);
  return { value, last: hasOnes ? ones.last : tens.last };
}

interface WordOfNumber {
  readonly word: NumberWord;
  readonly last: number;
}

function wordAt(all: readonly Word[], at: number, { words, bare }: NumberWords): WordOfNumber | undefined {
  const one = all[at];
  if (one?.isWord !== true) return undefined;
  // Ukrainian "дев'ятсот" is three.
  const [mark, rest] = all.slice(at + 1, at + 3);
  if (/^['’ʼ]$/.test(mark?.text ?? '') && mark?.spaced === false && rest?.spaced === false) {
    const word = words.get(`${one.text}ʼ${rest.text}`);
    if (word !== undefined) return { word, last: at + 3 };
  }
  const word =
    words.get(one.text) ?? (bare === undefined ? undefined : words.get(one.text.replace(bare, '')));
  if (word !== undefined) return { word, last: at + 1 };
  return one.value === undefined ? undefined : { word: { kind: 'adds', value: one.value }, last: at + 1 };
}

/** A German number is one word. */
function germanAt({ text }: Token, at: number): NumberAt | undefined {
  const day = germanDays.indexOf(text) + 1;
  if (day > 0) return { value: day, last: at + 1 };
  const parts = german.exec(text);
  if (parts === null) return undefined;
  const [, thousands, hundreds, ones, tens] = parts;
  const many = (word: string | undefined) => (word === undefined || word === '' ? 1 : (small[word] ?? 1));
  const thousand = text.includes('tausend') ? many(thousands) * 1000 : 0;
  const hundred = hundreds === undefined ? 0 : many(hundreds) * 100;
  const last = ones === undefined ? 0 : (small[ones] ?? 0);
  const ten = tens === undefined ? 0 : (decades[tens] ?? 0);
  return thousand + hundred === 0 ? undefined : { value: thousand + hundred + ten + last, last: at + 1 };
}

const small: Readonly<Record<string, number>> = Object.fromEntries([
  ['eins', 1],
  ...(
    'ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn ' +
    'achtzehn neunzehn'
  )
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
]);
// "Am neunten März".
const germanDays = (
  'ersten zweiten dritten vierten funften sechsten siebten achten neunten zehnten elften zwolften dreizehnten vierzehnten ' +
  'funfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten zweiundzwanzigsten ' +
  'dreiundzwanzigsten vierundzwanzigsten funfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten ' +
  'neunundzwanzigsten dreißigsten einunddreißigsten'
).split(' ');
const decades: Readonly<Record<string, number>> = Object.fromEntries(
  'zwanzig dreißig vierzig funfzig sechzig siebzig achtzig neunzig'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);
const ofSmall = Object.keys(small)
  .sort((a, b) => b.length - a.length)
  .join('|');
const german = new RegExp(
  `^(?:(ein|zwei)?tausend(?:und)?)?(?:(${ofSmall})hundert(?:und)?)?(?:(${ofSmall})?(?:und)?(${Object.keys(decades).join('|')})?)?$`,
);
