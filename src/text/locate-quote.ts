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

/** Where a quotation stands in a text, character for character: nothing is folded, trimmed or guessed. */
export function locateQuote(text: string, { exact, prefix = '', suffix = '' }: QuoteSelector): LocatedQuote {
  const starts = startsOf(text, prefix + exact + suffix).map((start) => start + prefix.length);
  const [start, ...others] = starts;
  if (exact === '' || start === undefined) return { kind: 'missing' };
  if (others.length > 0) return { kind: 'ambiguous', starts };
  return { kind: 'found', start, end: start + exact.length };
}

function startsOf(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1 && words !== ''; at = text.indexOf(words, at + 1))
    starts.push(at);
  return starts;
}
