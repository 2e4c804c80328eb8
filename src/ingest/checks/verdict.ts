import type { Edtf } from '../../time/edtf/types.ts';
import { readEdtf } from '../../time/edtf/read.ts';
import { meaningsOf } from '../../time/written/limits.ts';
import { nounLimit } from '../../time/written/noun-limit.ts';
import type { DatedWords } from '../../time/written/read-dates.ts';
import { tableOf } from '../../time/written/tables.ts';
import { yearlessDates } from '../../time/written/yearless.ts';
import { countedInPlace } from './counted-in-place.ts';
import {
  readerFor,
  sayingOfTexts,
  surroundingsOf,
  valuesOf,
  type Surroundings,
  type ClaimedWords,
} from './worded.ts';

/** How a claim stands to its words. */
export type Verdict =
  | { readonly kind: 'fits' }
  /** True, and less exact than the words, which mean `meant`. */
  | { readonly kind: 'less'; readonly meant: string }
  /** True, and the text limits what the words say: they leave out the "early" of `from`. */
  | { readonly kind: 'short'; readonly from: string }
  /** True where it lasted: the words mean first that it was at one time between, `meant`. */
  | { readonly kind: 'lasting'; readonly meant: string }
  /** True of the thing whose date it is; the text tells of what was before or after it: `from`. */
  | { readonly kind: 'of-thing'; readonly from: string }
  /** Nobody reads dates in this language, or not in these words. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'no-date' }
  /** The words name a month, and no year. */
  | { readonly kind: 'no-year' }
  | { readonly kind: 'other-calendar' }
  /** The words say that it was not then. */
  | { readonly kind: 'denied' }
  /** The words name a day that there is not. */
  | { readonly kind: 'impossible'; readonly named: string }
  /** The words mean something else. The first of `meant` is what to write instead. */
  | { readonly kind: 'other'; readonly meant: readonly [string, ...string[]] }
  /** Digits that can be read two ways. */
  | { readonly kind: 'two-ways'; readonly meant: string }
  /** The words are cut out of others, and mean something else there, or no date. */
  | { readonly kind: 'cut'; readonly from: string; readonly meant: readonly string[] }
  | { readonly kind: 'not-counted'; readonly message: string };

/** Whether the words state the date claimed, read alone and where they stand. */
export function statedVerdict(worded: ClaimedWords): Verdict {
  const reader = readerFor(worded);
  const dates = reader.read(worded.written);
  if (dates.length === 0) return reader.knowsLanguage ? withoutDate(worded) : { kind: 'unread' };
  const alone = verdictOf(worded, limitedByThings(worded, dates));
  if (alone.kind === 'fits' && dates.flat().some(({ counted }) => counted === true))
    return countedInPlace(worded) ?? alone;
  if (alone.kind === 'other' && isEndedInPlace(worded, surroundingsOf(worded, reader)))
    return { kind: 'fits' };
  if (alone.kind !== 'fits' && alone.kind !== 'less' && alone.kind !== 'lasting') return alone;
  const places = surroundingsOf(worded, reader);
  const isShared = dates.flat().some(({ share }) => share !== undefined);
  const cut = cutVerdict(worded, places);
  if (cut !== undefined) return cut;
  const said = isShared ? alone : shortVerdict(worded, places, alone);
  return said.kind === 'fits' ? (ofThing(worded, places) ?? said) : said;
}

/** The words leave out that the text only measures by the thing whose date they give; undefined where one place does not. */
function ofThing(
  { written, language, of }: ClaimedWords,
  places: readonly Surroundings[],
): Verdict | undefined {
  const measured = places.map(({ text, dates }) => {
    const [date] = dates;
    const limit = date === undefined || isLimited(date) ? undefined : nounLimit(text, date, language);
    const ends =
      limit?.relations.some((one) => one === 'since' || one === 'until') === true && of !== 'whole';
    return limit === undefined || ends ? undefined : text.slice(limit.start, limit.end);
  });
  const [from] = measured;
  const isLeftOut = measured.every((one) => one !== undefined && !written.includes(one));
  return from !== undefined && isLeftOut ? { kind: 'of-thing', from } : undefined;
}

/**
 * The dates with the limits that the words set by a thing of that date: "after the coup of 12 May 1994" is `[1994-05-12..]`,
 * and 12 May only of the coup, which words without "after" claim.
 */
export function limitedByThings(
  { written, language }: ClaimedWords,
  readings: readonly (readonly DatedWords[])[],
): readonly (readonly DatedWords[])[] {
  return readings.map((dates) =>
    dates.map((date) => {
      const limit = isLimited(date) ? undefined : nounLimit(written, date, language);
      if (limit === undefined) return date;
      const near = date.readings.filter((text) => readEdtf(`${text}~`).kind === 'read');
      return limit.isNear
        ? { ...date, readings: near.map((text) => `${text}~`) }
        : { ...date, relations: limit.relations };
    }),
  );
}

function isLimited({ none, relations, counted }: DatedWords): boolean {
  return none !== undefined || counted === true || relations.some((one) => one !== 'from');
}

/** The text tells by "again" that what was before has ended since: "open again since 9 March". */
export function isEndedInPlace({ claimed, of }: ClaimedWords, places: readonly Surroundings[]): boolean {
  if (of !== 'end') return false;
  return places.some(({ dates }) =>
    dates.some(
      (one) =>
        one.relations.includes('ended') &&
        sayingOfTexts(claimed, meaningsOf({ ...one, relations: ['ended'] }, of)) === 'same',
    ),
  );
}

/** How a claim stands to texts that its words can mean; the first is what they mean first. */
export function sayingVerdict({ claimed }: ClaimedWords, meant: readonly [string, ...string[]]): Verdict {
  const saying = sayingOfTexts(claimed, meant);
  if (saying === 'same')
    return isLasting(claimed, meant[0]) ? { kind: 'lasting', meant: meant[0] } : { kind: 'fits' };
  if (saying === 'other') return { kind: 'other', meant };
  const less = meant.find((one) => sayingOfTexts(claimed, [one]) === 'less') ?? meant[0];
  return { kind: 'less', meant: less };
}

// "Between 10 and 12 December" names the limits of one time, or of all of it.
function isLasting(claimed: Edtf, first: string): boolean {
  return claimed.kind === 'interval' && first === `[${claimed.text.replace('/', '..')}]`;
}

function withoutDate({ written, language }: ClaimedWords): Verdict {
  const table = tableOf(language) ?? tableOf('en');
  const months = table === undefined ? [] : yearlessDates(written, table);
  return { kind: months.length > 0 ? 'no-year' : 'no-date' };
}

function verdictOf(worded: ClaimedWords, readings: readonly (readonly DatedWords[])[]): Verdict {
  const all = readings.flat();
  const [first, ...rest] = [...new Set(all.flatMap((one) => meaningsOf(one, worded.of)))];
  if (first === undefined) {
    return withoutMeaning(all);
  }
  const verdict = sayingVerdict(worded, [first, ...rest]);
  const twoWays = all.find((one) => isTwoWays(worded.written, one));
  return verdict.kind === 'other' && twoWays !== undefined
    ? { kind: 'two-ways', meant: twoWays.readings[0] ?? '' }
    : verdict;
}

/** Why dated words give no date. */
export function withoutMeaning(all: readonly DatedWords[]): Verdict {
  const none = all.find((one) => one.none !== undefined)?.none;
  return none === undefined
    ? { kind: 'impossible', named: all.flatMap(({ readings }) => readings)[0] ?? '' }
    : { kind: none };
}

function isTwoWays(words: string, { start, end, readings }: DatedWords): boolean {
  return /^\[[\d-]+,[\d-]+\]$/.test(readings[0] ?? '') && !/\p{L}/u.test(words.slice(start, end));
}

/** Undefined where the words mean the same in at least one of the places where they stand, or stand nowhere. */
function cutVerdict(worded: ClaimedWords, places: readonly Surroundings[]): Verdict | undefined {
  const holds = ({ text, dates }: Surroundings) =>
    [...dates, ...limitedByThings({ ...worded, written: text }, [dates]).flat()].some(
      (one) => sayingOfTexts(worded.claimed, meaningsOf(one, worded.of)) !== 'other',
    );
  const [first] = places;
  if (first === undefined || places.some(holds)) return undefined;
  const told = places.find(({ dates }) => dates.length > 0) ?? first;
  return cutOut(
    told,
    told.dates.flatMap((one) => meaningsOf(one, worded.of)),
  );
}

/** The verdict on words that mean something else where they stand. */
export function cutOut({ text, dates }: Surroundings, meant: readonly string[]): Verdict {
  const [date] = dates;
  const from =
    date === undefined ? text : text.slice(date.limited.start, Math.max(date.limited.end, date.end));
  return { kind: 'cut', from, meant: valuesOf(meant).map((one) => one.text) };
}

/** "December 1994" of "early December 1994" is true, and leaves out what the text says; `alone` where nothing is. */
function shortVerdict({ written }: ClaimedWords, places: readonly Surroundings[], alone: Verdict): Verdict {
  const shares = places.map(({ text, dates }) => {
    const date = dates.find((one) => one.share !== undefined);
    return date === undefined ? undefined : text.slice(date.start, date.end);
  });
  const [from] = shares;
  return from !== undefined && shares.every((one) => one !== undefined && !written.includes(one))
    ? { kind: 'short', from }
    : alone;
}
