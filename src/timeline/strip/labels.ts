import { mostOf } from '../../text/extremes.ts';
import { fitText, textWidth } from '../axis/label-fit.ts';

/** A box in a drawing; y downwards. */
export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A way to set a name: in few long lines, or in more that are shorter. */
export interface NameForm {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** What is to be named above its place on an axis. */
export interface ToName {
  /** Where its leader stands. */
  readonly x: number;
  /** Where its leader ends: the top of its mark. */
  readonly foot: number;
  readonly forms: readonly NameForm[];
}

/** A name placed: its box, and the leader from the box to the mark. */
export interface PlacedName extends LabelBox {
  readonly side: 'start' | 'end';
  readonly lines: readonly string[];
}

export interface Room {
  readonly left: number;
  readonly right: number;
  /** Highest a name may reach; y downwards. */
  readonly top: number;
}

const besideLeader = 5;
const gap = 3;

/**
 * Places names above their marks, each as low as it can be, so that none lies over another, over a mark or over a
 * leader; undefined for one that finds no room. A name lies right of its leader, or left of it near the right edge.
 *
 * @param names in order of x
 * @param marks boxes that no name may cover
 */
export function placeNames(
  names: readonly ToName[],
  marks: readonly LabelBox[],
  room: Room,
): readonly (PlacedName | undefined)[] {
  const placed: (PlacedName | undefined)[] = names.map(() => undefined);
  const widest = ({ forms }: ToName) => mostOf(forms.map(({ width }) => width));
  const isAtEdge = (name: ToName) => name.x + besideLeader + widest(name) > room.right;
  // Near the edge the first is lowest, elsewhere the last: then no leader crosses a name.
  const order = names.map((_, index) => index);
  const atEdge = order.filter((index) => isAtEdge(names[index]!));
  const others = order.filter((index) => !isAtEdge(names[index]!)).reverse();
  for (const index of [...atEdge, ...others]) {
    const name = names[index]!;
    const before = placed.flatMap((box, at) =>
      box === undefined ? [] : [{ box, leader: leaderOf(names[at]!, box) }],
    );
    const boxes = [...marks, ...before.map(({ box }) => box)];
    const leaders = before.map(({ leader }) => leader);
    const ways = name.forms
      .map((form) => lowest(name, form, isAtEdge(name) ? 'end' : 'start', boxes, leaders, room))
      .filter((way) => way !== undefined);
    placed[index] = ways.toSorted((a, b) => b.y - a.y)[0];
  }
  return placed;
}

function lowest(
  name: ToName,
  { lines, width, height }: NameForm,
  side: PlacedName['side'],
  boxes: readonly LabelBox[],
  leaders: readonly LabelBox[],
  room: Room,
): PlacedName | undefined {
  const x = side === 'start' ? name.x + besideLeader : name.x - besideLeader - width;
  if (x < room.left) return undefined;
  const bottoms = [name.foot - gap, ...boxes.map(({ y }) => y - gap)]
    .filter((bottom) => bottom <= name.foot - gap && bottom - height >= room.top)
    .sort((a, b) => b - a);
  for (const bottom of bottoms) {
    const box = { x, y: bottom - height, width, height, side, lines } as const;
    const leader = leaderOf(name, box);
    const free = ![...boxes, ...leaders].some((other) => overlap(box, other));
    if (free && !boxes.some((other) => overlap(leader, other))) return box;
  }
  return undefined;
}

function leaderOf({ x, foot }: ToName, { y }: LabelBox): LabelBox {
  return { x: x - 1, y, width: 2, height: Math.max(0, foot - 1 - y) };
}

function overlap(a: LabelBox, b: LabelBox): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height && b.y < a.y + a.height
  );
}

/** A text broken into lines of a width, with an ellipsis where it needs more than there may be. */
export function breakText(
  text: string,
  widthPx: number,
  fontSizePx: number,
  most: number,
): readonly string[] {
  const lines: string[] = [];
  const rest = text.split(' ');
  while (rest.length > 0 && lines.length < most) {
    const line = [rest.shift()!];
    while (rest.length > 0 && textWidth([...line, rest[0]!].join(' '), fontSizePx) <= widthPx)
      line.push(rest.shift()!);
    lines.push(line.join(' '));
  }
  if (rest.length > 0) {
    const last = `${lines.at(-1)!} ${rest.join(' ')}`;
    const cut = fitText(last, widthPx, fontSizePx);
    lines[lines.length - 1] = cut === '' ? `${lines.at(-1)!}…` : cut;
  }
  return lines;
}

/** A text broken into as few lines as the width needs, each about as long as the others. */
export function balanceText(
  text: string,
  widthPx: number,
  fontSizePx: number,
  most: number,
): readonly string[] {
  const isCut = (lines: readonly string[]) => lines.at(-1)?.endsWith('…') === true;
  let best = breakText(text, widthPx, fontSizePx, most);
  if (isCut(best)) return best;
  for (let width = widthPx - 8; width > widthPx / 2; width -= 8) {
    const narrower = breakText(text, width, fontSizePx, best.length);
    if (isCut(narrower)) break;
    best = narrower;
  }
  return best;
}

/** Width of the longest of some lines. */
export function widestOf(lines: readonly string[], fontSizePx: number): number {
  return Math.ceil(mostOf(lines.map((line) => textWidth(line, fontSizePx))));
}
