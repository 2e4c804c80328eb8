import { timelineWords as words } from '../../words/chapters/timeline.ts';
import { say } from '../../words/say.ts';
import type { Stretched } from '../axis/pack.ts';

/** A mark, and whether it is to stand free at the outer side of its pile. */
export interface Piled extends Stretched {
  readonly outermost: boolean;
}

/**
 * The level of each mark in a pile, from 0 at the axis, so that none overlap; undefined where there are more than
 * `most` levels. What is to be outermost stands above all that it shares its place with.
 *
 * @param marks in order of x0
 */
export function pileUp(marks: readonly Piled[], most: number): readonly (number | undefined)[] {
  const levels: Stretched[][] = [];
  const isFree = (level: number, { x0, x1 }: Stretched) =>
    (levels[level] ?? []).every((other) => other.x1 <= x0 || other.x0 >= x1);
  const put = (mark: Stretched, level: number) => {
    if (level >= most) return undefined;
    (levels[level] ??= []).push(mark);
    return level;
  };
  const placed: (number | undefined)[] = marks.map(() => undefined);
  marks.forEach((mark, index) => {
    if (mark.outermost) return;
    let level = 0;
    while (level < most && !isFree(level, mark)) level += 1;
    placed[index] = put(mark, level);
  });
  marks.forEach((mark, index) => {
    if (!mark.outermost) return;
    let level = Math.min(levels.length, most - 1);
    while (level > 0 && isFree(level - 1, mark)) level -= 1;
    placed[index] = isFree(level, mark) ? put(mark, level) : undefined;
  });
  return placed;
}

const leastApart = 26;

/** "+3" for the marks that found no level, those close together as one. */
export function countsOver(
  marks: readonly Stretched[],
  levels: readonly (number | undefined)[],
): readonly { readonly at: number; readonly count: string }[] {
  const over: { at: number; count: number }[] = [];
  marks.forEach(({ x0, x1 }, index) => {
    if (levels[index] !== undefined) return;
    const last = over.at(-1);
    if (last !== undefined && x0 - last.at < leastApart) last.count += 1;
    else over.push({ at: (x0 + x1) / 2, count: 1 });
  });
  return over.map(({ at, count }) => ({ at, count: say(words.moreMarks, { count }) }));
}
