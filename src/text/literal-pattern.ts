/** A text as a part of a regular expression that finds it letter for letter, with any flags, outside of brackets. */
export function literalPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
