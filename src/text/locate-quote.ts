import { memoizeByText } from './memoize.ts';
import { placesIn } from './places-in.ts';
import { lineEnd, unwrapLines } from './wrapped.ts';

/** Words to be found verbatim (W3C TextQuoteSelector); prefix and suffix stand directly before and behind them. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Offsets are UTF-16 units of the text, `end` behind the last. */
export type LocatedQuote =
  | { readonly kind: 'found'; readonly start: number; readonly end: number }
  | { readonly kind: 'ambiguous'; readonly starts: readonly number[] }
  | { readonly kind: 'missing' };

/**
 * Where a quotation stands in a text, character for character: nothing is trimmed or guessed. A line end of a
 * hard-wrapped text, with the spaces about it, counts as one space, as browsers show it. A word that a hyphen breaks at
 * a line's end is found whole, with the hyphen and without: nobody can say which it has.
 */
export function locateQuote(text: string, selector: QuoteSelector): LocatedQuote {
  const { exact, prefix = '', suffix = '' } = selector;
  const { startsOf, offsetOf } = unwrap(text);
  const [words, before] = [unwrapLines(exact), unwrapLines(prefix)];
  const starts = startsOf(before + words + unwrapLines(suffix)).map((at) => at + before.length);
  const [start, ...others] = starts;
  if (exact === '') return { kind: 'missing' };
  if (start === undefined) return locateBroken(text, selector);
  if (others.length > 0) return { kind: 'ambiguous', starts: starts.map((at) => offsetOf(at)) };
  return { kind: 'found', start: offsetOf(start), end: offsetOf(start + words.length - 1, 'end') };
}

/** Where words first stand in a text, as `locateQuote` reads it; undefined where they do not. */
export function firstPlaceOf(
  text: string,
  words: string,
): { readonly start: number; readonly end: number } | undefined {
  const { unwrapped, offsetOf } = unwrap(text);
  const sought = unwrapLines(words);
  const at = unwrapped.indexOf(sought);
  if (sought === '') return undefined;
  if (at === -1) return placesOfBroken(text, { exact: words })[0];
  return { start: offsetOf(at), end: offsetOf(at + sought.length - 1, 'end') };
}

interface TextPlace {
  readonly start: number;
  readonly end: number;
}

function locateBroken(text: string, selector: QuoteSelector): LocatedQuote {
  const [place, ...others] = placesOfBroken(text, selector);
  if (place === undefined) return { kind: 'missing' };
  if (others.length === 0) return { kind: 'found', ...place };
  return { kind: 'ambiguous', starts: [place, ...others].map(({ start }) => start) };
}

const brokenWord = /[\p{L}\p{M}][-\u2010\u00ad][ \t]*\n[ \t]*(?=\p{L})/u;

/** Where words stand in a text with words broken at line ends. */
function placesOfBroken(text: string, { exact, prefix = '', suffix = '' }: QuoteSelector): TextPlace[] {
  if (!brokenWord.test(text)) return [];
  const [before, words, behind] = [prefix, exact, suffix].map((part) => brokenPattern(unwrapLines(part)));
  const pattern = new RegExp(`(?<=${before})(?:${words})(?=${behind})`, 'gu');
  const places: TextPlace[] = [];
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    places.push({ start: found.index, end: found.index + found[0].length });
    pattern.lastIndex = found.index + 1;
  }
  return places;
}

/** A pattern of words between any two letters of which a hyphen may break off a line. */
function brokenPattern(words: string): string {
  return words
    .replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
    .replace(/ /g, String.raw`(?: |[ \t]*\n[ \t]*)`)
    .replace(/(?<=[\p{L}\p{M}])(?=\p{L})/gu, String.raw`(?:[-\u2010\u00ad][ \t]*\n[ \t]*)?`)
    .replace(/(?<=[\p{L}\p{M}][-\u2010])(?=\p{L})/gu, String.raw`(?:[ \t]*\n[ \t]*)?`);
}

interface Unwrapped {
  readonly unwrapped: string;
  /** Where words stand in the unwrapped text. */
  readonly startsOf: (words: string) => readonly number[];
  /** Where the character at a place of the unwrapped text begins in the text, or ends. */
  readonly offsetOf: (at: number, side?: 'start' | 'end') => number;
}

// A long passage is asked for each of its quotations, and quotations for their words between.
function unwrap(text: string): Unwrapped {
  return text.length < longText ? unwrapText(text) : unwrapOnce(text);
}

const longText = 1000;
const unwrapOnce = memoizeByText(unwrapText, 4);

function unwrapText(text: string): Unwrapped {
  const ends = [...text.matchAll(lineEnd)];
  let lost = 0;
  // How many characters are gone behind each place at which a line end became a space.
  const losses = ends.map((end) => {
    const at = end.index - lost;
    lost += end[0].length - 1;
    return { at, lost };
  });
  const unwrapped = unwrapLines(text);
  return {
    unwrapped,
    startsOf: placesIn(unwrapped),
    offsetOf: (at, side = 'start') => {
      const behind = side === 'start' ? at : at + 1;
      return behind + (losses.findLast((loss) => loss.at < behind)?.lost ?? 0);
    },
  };
}
