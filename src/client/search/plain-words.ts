/**
 * The words of a query that surely must be looked up one by one, as they are written: those outside quotations, which
 * need not be closed yet, and operators, and not beside a number, where they may be of a date.
 */
export function plainWordsIn(text: string): readonly string[] {
  return text.replace(quotation, ' ').replace(besideNumber, ' ').match(word) ?? [];
}

const quotation = /["“”„«»][^"“”„«»]*.?/gsu;
const besideNumber = /(?:[^\s\d]+\s+){0,2}[^\s\d]*\d\S*(?:\s+[^\s\d]+)?/gu;
const word = /(?<!\S)[^\s:]*\p{L}[^\s:]*(?!\S)/gu;
