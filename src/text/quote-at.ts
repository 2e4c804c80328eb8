import { locateQuote, type QuoteSelector } from './locate-quote.ts';

/**
 * A quotation of `text` from `start` to `end` (UTF-16 units) that `locateQuote` finds there and nowhere else, with as
 * little prefix as tells it apart, and a suffix only where no prefix can.
 */
export function quoteAt(text: string, start: number, end: number): QuoteSelector {
  const exact = text.slice(start, end);
  if (isAlone(text, { exact })) return { exact };
  // A longer prefix leaves no more places than a shorter one, so the shortest is found by halving.
  const whole = { exact, prefix: text.slice(0, start) };
  if (!isAlone(text, whole)) return { ...whole, suffix: text.slice(end) };
  let [few, enough] = [0, start];
  while (enough - few > 1) {
    const middle = (few + enough) >> 1;
    if (isAlone(text, { exact, prefix: text.slice(start - middle, start) })) enough = middle;
    else few = middle;
  }
  return { exact, prefix: text.slice(wholeCharacter(text, start - enough), start) };
}

function isAlone(text: string, quote: QuoteSelector): boolean {
  return locateQuote(text, quote).kind === 'found';
}

// A prefix does not begin in the middle of a surrogate pair.
function wholeCharacter(text: string, at: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(at)) && /[\ud800-\udbff]$/.test(text.slice(0, at)) ? at - 1 : at;
}
