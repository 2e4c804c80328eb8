import { textWidth } from './label-fit.ts';
import { tenth } from './scale.ts';
import type { TextShape } from './shape.ts';

interface Upright {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

// What a line of letters takes above its baseline and below it.
const ascent = 12;
const descent = 5;
const beside = 2;

/** Path commands of an upright that makes way for the words it would strike through. */
export function uprightAround(
  { x, top, bottom }: Upright,
  words: readonly TextShape[],
  fontSizePx: number,
): string {
  const gaps = words
    .filter((one) => meets(one, x, fontSizePx))
    .map(({ y }) => ({ from: y - ascent, to: y + descent }))
    .sort((a, b) => a.from - b.from);
  let path = '';
  let y = top;
  for (const { from, to } of gaps) {
    if (from > y) path += `M${x} ${y}V${tenth(Math.min(from, bottom))}`;
    y = Math.max(y, tenth(to));
  }
  return y < bottom ? `${path}M${x} ${y}V${bottom}` : path;
}

function meets({ x, anchor, content }: TextShape, at: number, fontSizePx: number): boolean {
  const width = textWidth(content, fontSizePx);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return at > left - beside && at < left + width + beside;
}
