import type { ProseText, Stretch } from './types.ts';

/** Prose whose blanks are those between words, and where a stretch of it stands in what was given. */
export interface Squeezed {
  readonly prose: ProseText;
  readonly asGiven: <S extends Stretch>(stretch: S) => S;
}

/**
 * A draft has blanks where the marks and addresses of its links stood. Each run of them becomes one, and none before a stop,
 * so that what a sentence says is read as it is shown. Blanks of what is apart stay.
 */
export function squeezed(given: ProseText): Squeezed {
  const fixed = [...given.apart, ...(given.quotes ?? [])];
  const left = [...given.text.matchAll(/ {2,}/g)].flatMap(({ index, 0: run }) => {
    const end = index + run.length;
    if (fixed.some((one) => one.start < end && one.end > index)) return [];
    const start = index > 0 && /^[,.;:!?)\]]/.test(given.text.slice(end)) ? index : index + 1;
    return [{ start, end }];
  });
  if (left.length === 0) return { prose: given, asGiven: (stretch) => stretch };
  let text = '';
  let from = 0;
  for (const { start, end } of left) {
    text += given.text.slice(from, start);
    from = end;
  }
  text += given.text.slice(from);
  const moved = <S extends Stretch>(stretch: S): S => ({
    ...stretch,
    start: placeBehind(left, stretch.start),
    end: placeBehind(left, stretch.end),
  });
  return {
    prose: {
      ...given,
      text,
      links: given.links.map(moved),
      apart: given.apart.map(moved),
      ...(given.quotes !== undefined && { quotes: given.quotes.map(moved) }),
    },
    asGiven: (stretch) => ({
      ...stretch,
      start: placeBefore(left, stretch.start),
      // What ends before a run does not take it in.
      end: placeBefore(left, stretch.end - 1) + 1,
    }),
  };
}

/** Where a place of the text is once runs are left out. */
function placeBehind(left: readonly Stretch[], at: number): number {
  return left.reduce((place, { start, end }) => place - Math.max(0, Math.min(at, end) - start), at);
}

/** Where a place was before runs were left out. */
function placeBefore(left: readonly Stretch[], at: number): number {
  return left.reduce((place, { start, end }) => (place >= start ? place + end - start : place), at);
}
