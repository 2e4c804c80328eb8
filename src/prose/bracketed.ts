import { isoDay } from '../time/edtf/day.ts';
import { firstPlaceOf } from '../text/locate-quote.ts';
import { denies } from '../text/negation.ts';
import { knownDays } from './compare-dates.ts';
import { dayNamed, sentenceDates } from './find-dates.ts';
import { amountsIn, numbersIn, weekdaysIn, type Amount } from './patterns.ts';
import { folded, piecesOf, wholesOf } from './quotation-pieces.ts';
import type { Replaced, Subject } from './types.ts';

/** What a quotation has in brackets, and what its text has there. */
export interface Bracketed {
  readonly replaced: readonly Replaced[];
  /** The words of the text, where what stands in brackets denies or dates otherwise. */
  readonly instead?: string;
}

/**
 * What the words in brackets of a quotation stand for, at the place of the subject's texts that they differ least from;
 * nothing of those that only begin or end a word, or that the text has too.
 */
export function bracketedIn(subject: Subject, words: string): Bracketed {
  const brackets = [...words.matchAll(form)].filter(
    ([found]) => /[\p{L}\p{N}]/u.test(found) && !ofEditor.test(found) && !beginsWord.test(found),
  );
  const pieces = piecesOf(words);
  if (brackets.length === 0 || !hasLetters(words.replace(form, ''))) return { replaced: [] };
  const found = wholesOf(subject, pieces.length)
    .flatMap((text) => alignedIn(text, pieces).map((places) => ({ text, places })))
    .map(({ text, places }): Bracketed => {
      const gaps = brackets.flatMap(({ 0: bracket, index }) => {
        const before = words.slice(0, index);
        const at = hasLetters(before.replace(form, '')) ? piecesOf(before).length : 0;
        const left = leftAt(text, places, at, bare(bracket));
        return isSame(bracket, left) ? [] : [{ bracket, left }];
      });
      const replaced = gaps.map(({ bracket, left }) => ({ said: bracket, has: left.shown }));
      const isWrong =
        gaps.some(({ bracket, left }) => contradicts(bare(bracket), left)) ||
        isOtherYear(subject, words, brackets, text.slice(places[0]!.start, places.at(-1)!.end));
      if (!isWrong) return { replaced };
      const first = gaps.find(({ left }) => left.edge === 'before')?.left.shown ?? '';
      const last = gaps.find(({ left }) => left.edge === 'behind')?.left.shown ?? '';
      const whole = text.slice(places[0]!.start, places.at(-1)!.end);
      return { replaced, instead: [first, whole, last].filter((one) => one !== '').join(' ') };
    });
  const right = found.filter(({ instead }) => instead === undefined);
  const [least] = (right.length > 0 ? right : found).toSorted((a, b) => lengthOf(a) - lengthOf(b));
  return least ?? { replaced: [] };
}

const lengthOf = ({ replaced }: Bracketed) => replaced.reduce((sum, { has }) => sum + 1 + has.length, 0);

const form = /[\p{L}\p{N}\p{M}]*\[[^[\]]*\][\p{L}\p{N}\p{M}]*/gu;
const beginsWord = /^\[\p{L}\p{M}*\]\p{L}+$/u;
const ofEditor =
  /\[\s*(?:sic\b.*|(?:emphasis|italics|stress)\b.*|.*\b(?:added|omitted|inaudible|illegible))\s*\]/iu;

const hasLetters = (text: string) => /[\p{L}\p{N}]/u.test(text);
const bare = (bracket: string) => bracket.replace(/[[\]]/g, '').trim();

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Left {
  /** The words of the text in place of a bracket; of one at an edge as many as it has. */
  readonly words: string;
  readonly shown: string;
  readonly edge?: 'before' | 'behind';
}

/** The places of pieces in their order, from each place of the first one on. */
function alignedIn(text: string, pieces: readonly string[]): readonly (readonly Place[])[] {
  const all: (readonly Place[])[] = [];
  for (let from = 0; all.length < mostPlaces; from = all.at(-1)![0]!.start + 1) {
    const places: Place[] = [];
    for (const piece of pieces) {
      const at = places.at(-1)?.end ?? from;
      const found = firstPlaceOf(text.slice(at), piece);
      if (found === undefined) return all;
      places.push({ start: at + found.start, end: at + found.end });
    }
    all.push(places);
  }
  return all;
}

const mostPlaces = 12;

function leftAt(text: string, places: readonly Place[], at: number, said: string): Left {
  const [before, behind] = [places[at - 1], places[at]];
  const count = said.split(/\s+/).length;
  if (before === undefined) {
    const words = /[^.;:!?\n]*$/.exec(text.slice(0, behind?.start))?.[0].trim().split(/\s+/) ?? [];
    return { words: words.slice(-count).join(' '), shown: words.slice(-count).join(' '), edge: 'before' };
  }
  if (behind === undefined) {
    const words = (/^[^.;:!?,\n]*/.exec(text.slice(before.end))?.[0] ?? '').trim().split(/\s+/);
    return {
      words: words.slice(0, count).join(' '),
      shown: words.slice(0, Math.max(count, mostBehind)).join(' '),
      edge: 'behind',
    };
  }
  const words = text.slice(before.end, behind.start).trim();
  const all = words.split(/\s+/);
  return { words, shown: all.length > mostShown ? `${all.slice(0, mostShown).join(' ')} \u2026` : words };
}

const mostBehind = 4;
const mostShown = 12;

// "Report[ed]" of "reports" is the same word.
function isSame(bracket: string, { words }: Left): boolean {
  const [said, has] = [folded(bare(bracket)), folded(words)];
  const isJoined = !/^\[.*\]$/u.test(bracket) && !has.includes(' ');
  return said === has || (isJoined && has !== '' && said.slice(0, 3) === has.slice(0, 3));
}

function contradicts(said: string, { words, edge, shown }: Left): boolean {
  if (denies(said)) return !denies(edge === undefined ? words : shown);
  if (words.split(/\s+/).length > mostShown) return false;
  const [amounts, others] = [amountsIn(said), amountsIn(words)];
  if (amounts.length > 0 && others.length > 0)
    return !amounts.some((one) => others.some((other) => meet(rangeOf(one), rangeOf(other))));
  const [own, there] = [valuesIn(said), valuesIn(words)];
  return own.some(
    (values, kind) =>
      values.length > 0 && there[kind]!.length > 0 && !values.some((one) => there[kind]!.includes(one)),
  );
}

/** Numbers and years, months and weekdays. */
function valuesIn(text: string): readonly (readonly number[])[] {
  return [
    [
      ...numbersIn(text).map(({ number }) => number),
      ...[...text.matchAll(/(?<![\d.,])\d+(?:st|nd|rd|th)?(?![\d]|[.,]\d)/g)].map(([found]) =>
        Number.parseInt(found, 10),
      ),
    ],
    [...text.matchAll(months)].map(([found]) => monthNames.indexOf(found.slice(0, 3))),
    weekdaysIn(text).map(({ day }) => day),
  ];
}

const months =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
const monthNames = 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec'.split(',');

function rangeOf({ count, unit, degree, slack = 0 }: Amount): readonly [number, number] {
  const days = count * daysIn[unit];
  const room = (unit === 'month' || unit === 'year' ? days * 0.05 : 0) + slack;
  if (degree === 'over') return [days - room, Infinity];
  if (degree === 'under') return [0, days + room];
  if (degree === 'almost') return [days * 0.7, days + room];
  const about = degree === 'about' ? days * 0.25 : room;
  return [days - about, days + about];
}

const daysIn = { hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25 } as const;

const meet = (one: readonly [number, number], other: readonly [number, number]) =>
  one[0] <= other[1] && other[0] <= one[1];

/** "On 1 March [1994]" of a text that speaks of the 1 March nearest to its own day, in another year. */
function isOtherYear(
  subject: Subject,
  words: string,
  brackets: readonly RegExpExecArray[],
  whole: string,
): boolean {
  const near = knownDays(subject);
  const years = brackets.flatMap(([found]) => /^\[(\d{4})\]$/.exec(found)?.[1] ?? []);
  if (years.length === 0 || near.length === 0) return false;
  const there = sentenceDates(whole, 'en').flatMap((one) =>
    one.yearless === undefined ? [] : (dayNamed(one, near) ?? []),
  );
  return sentenceDates(words.replace(/[[\]]/g, ''), 'en').some(
    ({ plain = '' }) =>
      years.includes(plain.slice(0, 4)) &&
      there.some((day) => isoDay(day).slice(4) === plain.slice(4) && isNear(isoDay(day), plain)) &&
      !there.some((day) => isoDay(day) === plain),
  );
}

// Farther off it may well be another year that is meant.
function isNear(one: string, other: string): boolean {
  const years = Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4)));
  return years > 0 && years <= 3;
}
