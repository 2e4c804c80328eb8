import type { Stretch } from './types.ts';

/** The text with blanks, or other marks, in the place of some stretches, every other character in its place. */
export function blanked(text: string, stretches: readonly Stretch[], mark = ' '): string {
  let left = text;
  for (const { start, end } of stretches) {
    const [from, to] = [Math.max(0, start), Math.min(text.length, end)];
    left = left.slice(0, from) + mark.repeat(Math.max(0, to - from)) + left.slice(to);
  }
  return left;
}

/** The text without the full stops within quotation marks: they end no sentence but that of the quotation. */
export function withoutEnds(text: string, quotations: readonly Stretch[]): string {
  let left = text;
  for (const { start, end } of quotations)
    left =
      left.slice(0, start + 1) +
      text.slice(start + 1, Math.max(start + 1, end - 2)).replace(/[.!?\u2026]/g, ',') +
      text.slice(Math.max(start + 1, end - 2), end) +
      left.slice(end);
  return left;
}
