import { locateQuote, type QuoteSelector } from './locate-quote.ts';
import { lineEnd } from './wrapped.ts';

/**
 * A quotation of `text` from `start` to `end` (UTF-16 units) that `locateQuote` finds there and nowhere else, with as
 * little prefix as tells it apart, and a suffix only where no prefix can. A line end is one space to `locateQuote`: a
 * range that ends in the midst of its blanks takes them all.
 */
export function quoteAt(text: string, from: number, to: number): QuoteSelector {
  const start = lineEndAt(text, from)?.start ?? from;
  const end = lineEndAt(text, to - 1)?.end ?? to;
  const exact = text.slice(start, end);
  if (isAlone(text, { exact }, start)) return { exact };
  // A longer prefix leaves no more places than a shorter one, so the shortest is found by halving.
  const whole = { exact, prefix: text.slice(0, start) };
  if (!isAlone(text, whole, start)) return { ...whole, suffix: text.slice(end) };
  let [few, enough] = [0, start];
  while (enough - few > 1) {
    const middle = (few + enough) >> 1;
    if (isAlone(text, { exact, prefix: text.slice(start - middle, start) }, start)) enough = middle;
    else few = middle;
  }
  return { exact, prefix: text.slice(wholeCharacter(text, start - enough), start) };
}

function isAlone(text: string, quote: QuoteSelector, start: number): boolean {
  const located = locateQuote(text, quote);
  return located.kind === 'found' && located.start === start;
}

function lineEndAt(text: string, at: number): { readonly start: number; readonly end: number } | undefined {
  if (!/[ \t\n]/.test(text.charAt(at))) return undefined;
  const start = text.slice(0, at).search(/[ \t\n]*$/);
  for (const blank of text.slice(start).matchAll(lineEnd)) {
    const [first, behind] = [start + blank.index, start + blank.index + blank[0].length];
    if (first > at) break;
    if (at < behind) return { start: first, end: behind };
  }
  return undefined;
}

// A prefix does not begin in the middle of a surrogate pair.
function wholeCharacter(text: string, at: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(at)) && /[\ud800-\udbff]$/.test(text.slice(0, at)) ? at - 1 : at;
}
