/** Stands where a line ends by itself: an item of a list, a row of a table, a line that had room for more words. */
const lineBreak = '\u2029';

/**
 * A text on one line, as long as it was. Where a line ended by itself `lineBreak` stands, and a blank where it was wrapped.
 *
 * @param own the text as it was written, as long as the other
 */
export function onOneLine(text: string, own = text): string {
  const lines = own.split('\n').map((line) => line.trimEnd());
  const width = lines.reduce((most, line) => Math.max(most, line.length), leastWidth);
  const pairs = lines
    .slice(0, -1)
    .map((line, index) => ({ line, next: (lines[index + 1] ?? '').trimStart() }));
  // Of a text that is wrapped each line but the last is full: the next word had no room.
  const isWrapped = pairs.every(
    ({ line, next }) => next === '' || line.length + 1 + (/^\S*/.exec(next)?.[0].length ?? 0) > width,
  );
  let at = -1;
  const breaks = new Set(
    own
      .split('\n')
      .slice(0, -1)
      .flatMap((line, index) => {
        at += line.length + 1;
        const next = pairs[index]?.next ?? '';
        return item.test(next) || row.test(line) || (!isWrapped && opening.test(next)) ? [at] : [];
      }),
  );
  return text.replace(/\s/g, (_, index: number) => (breaks.has(index) ? lineBreak : ' '));
}

// Lines of a text that is wrapped are seldom shorter.
const leastWidth = 60;
const item = /^\s*(?:[-*+\u2022]|\d{1,3}[.)])\s|^\s*[|#]/;
const row = /^\s*[|#]/;
const opening = /^["'\u2018\u201c(*_[]*[\p{Lu}\p{N}]/u;
