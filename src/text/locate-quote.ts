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
 * hard-wrapped text, with the spaces about it, counts as one space, as browsers show it.
 */
export function locateQuote(text: string, { exact, prefix = '', suffix = '' }: QuoteSelector): LocatedQuote {
  const { unwrapped, offsetOf } = unwrap(text);
  const [words, before] = [unwrapLines(exact), unwrapLines(prefix)];
  const starts = startsOf(unwrapped, before + words + unwrapLines(suffix)).map((at) => at + before.length);
  const [start, ...others] = starts;
  if (exact === '' || start === undefined) return { kind: 'missing' };
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
  if (at === -1 || sought === '') return undefined;
  return { start: offsetOf(at), end: offsetOf(at + sought.length - 1, 'end') };
}

interface Unwrapped {
  readonly unwrapped: string;
  /** Where the character at a place of the unwrapped text begins in the text, or ends. */
  readonly offsetOf: (at: number, side?: 'start' | 'end') => number;
}

function unwrap(text: string): Unwrapped {
  const ends = [...text.matchAll(lineEnd)];
  let lost = 0;
  // How many characters are gone behind each place at which a line end became a space.
  const losses = ends.map((end) => {
    const at = end.index - lost;
    lost += end[0].length - 1;
    return { at, lost };
  });
  return {
    unwrapped: unwrapLines(text),
    offsetOf: (at, side = 'start') => {
      const behind = side === 'start' ? at : at + 1;
      return behind + (losses.findLast((loss) => loss.at < behind)?.lost ?? 0);
    },
  };
}

function startsOf(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1 && words !== ''; at = text.indexOf(words, at + 1))
    starts.push(at);
  return starts;
}
