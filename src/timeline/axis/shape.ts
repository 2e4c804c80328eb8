import type { Look, Part, TextPart, Tone } from './look.ts';
import { lookOf } from './look.ts';
import { tenth } from './scale.ts';

/** One element of a drawing as data: a browser makes a node of it, a file a line of XML. */
export type Shape = PathShape | TextShape;

export interface PathShape {
  readonly tag: 'path';
  readonly look: Look;
  /** Path commands; none where a drawing has nothing of that part at this zoom. */
  readonly d: string;
}

export interface TextShape {
  readonly tag: 'text';
  readonly look: Look;
  readonly x: number;
  readonly y: number;
  readonly content: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Read from below upwards. */
  readonly upwards?: true;
}

export function pathShape(part: Part, d: string, tone?: Tone): PathShape {
  return { tag: 'path', look: lookOf(part, tone), d };
}

/** Paths that look the same as one each. */
export function joinPaths(shapes: readonly PathShape[]): readonly PathShape[] {
  const alike = Map.groupBy(shapes, ({ look }) => JSON.stringify(look));
  return [...alike.values()].map((some) => ({ ...some[0]!, d: some.map(({ d }) => d).join('') }));
}

export function textShape(
  part: TextPart,
  { x, y }: { readonly x: number; readonly y: number },
  content: string,
  { anchor = 'start', upwards, ...tone }: Tone & Partial<Pick<TextShape, 'anchor' | 'upwards'>> = {},
): TextShape {
  return {
    tag: 'text',
    look: lookOf(part, tone),
    x: tenth(x),
    y: tenth(y),
    content,
    anchor,
    ...(upwards && { upwards }),
  };
}

/** Everything that stands in the element of a shape: its look and its place. */
export function attributesOf(shape: Shape): Look {
  if (shape.tag === 'path') return { ...shape.look, d: shape.d };
  const { look, x, y, anchor, upwards } = shape;
  return {
    ...look,
    x,
    y,
    ...(anchor !== 'start' && { 'text-anchor': anchor }),
    ...(upwards && { transform: `rotate(-90 ${x} ${y})` }),
  };
}

/** Path commands of a box. */
export function boxPath(x: number, y: number, width: number, height: number): string {
  return `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`;
}
