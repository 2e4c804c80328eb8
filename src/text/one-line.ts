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
  // Of a text that is wrapped each line but the last is full: the next word had no room. It ends as sentences do, and not
  // all of its lines begin as they do; lines of a list may be as long.
  const areFull = pairs.every(
    ({ line, next }) => next === '' || line.length + 1 + (/^\S*/.exec(next)?.[0].length ?? 0) > width,
  );
  const isProse = sentenceEnd.test(own) && !pairs.every(({ next }) => next === '' || opening.test(next));
  const endsLine = (line: string, next: string) =>
    !unfinished.test(line) &&
    (areFull ? !isProse && opening.test(next) : opening.test(next) || endsInYear.test(line));
  let at = -1;
  const breaks = new Set(
    own
      .split('\n')
      .slice(0, -1)
      .flatMap((line, index) => {
        at += line.length + 1;
        const next = pairs[index]?.next ?? '';
        return item.test(next) || row.test(line) || endsLine(pairs[index]?.line ?? '', next) ? [at] : [];
      }),
  );
  return text.replace(/\s/g, (_, index: number) => (breaks.has(index) ? lineBreak : ' '));
}

// Lines of a text that is wrapped are seldom shorter.
const leastWidth = 60;
const item = /^\s*(?:[-*+\u2022]|\d{1,3}[.)])\s|^\s*[|#]/;
const row = /^\s*[|#]/;
const sentenceEnd = /[.!?:\u2026\u0589]["'\u2019\u201d)\]*_]*\s*$/u;
// A line of a list ends with its date, and none within "on / 3 May".
const unfinished =
  /(?:^|\s)(?:of|the|an?|in|on|at|by|to|and|or|with|from|for|between|that|was|were|is|are|since|until|after|before)$/i;
const endsInYear = /(?<!\d)\d{4}["'\u2019\u201d)*_]*[,;]?$/u;
const opening = /^["'\u2018\u201c(*_[]*[\p{Lu}\p{N}]/u;
