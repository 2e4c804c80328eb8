import type { DayScale } from '../../timeline/axis/scale.ts';
import type { TimelineEvent, ViewFrame } from '../../timeline/types.ts';
import {
  layView,
  targetsOf,
  type Target,
  type ViewLayout,
  type ViewOptions,
} from '../../timeline/view/view-layout.ts';
import { viewShapes } from '../../timeline/view/view-shapes.ts';
import type { Grouped } from './lanes.ts';
import { ShapeNodes } from './shape-nodes.ts';

/** Paints lanes into the drawing, and knows what lies where in it. */
export class Painter {
  readonly #drawing: SVGSVGElement;
  readonly #nodes: ShapeNodes;
  readonly #glyphOf: (event: TimelineEvent) => ViewFrame['kinds'][number]['glyph'];
  #layout: ViewLayout | undefined;
  /** Of the layout, once they are asked for. */
  #targets: readonly Target[] | undefined;

  constructor(drawing: SVGSVGElement, content: SVGGElement, { kinds }: Pick<ViewFrame, 'kinds'>) {
    const glyphs = new Map(kinds.map(({ id, glyph }) => [id, glyph]));
    this.#drawing = drawing;
    this.#nodes = new ShapeNodes(content);
    this.#glyphOf = ({ kind }) => glyphs.get(kind) ?? 'circle';
  }

  /** What is drawn; undefined before the first time. */
  get layout(): ViewLayout | undefined {
    return this.#layout;
  }

  /** Everything drawn that can be pointed at or focused. */
  get targets(): readonly Target[] {
    return (this.#targets ??= this.#layout === undefined ? [] : targetsOf(this.#layout));
  }

  paint({ lanes, faint }: Grouped, scale: DayScale, options: ViewOptions): void {
    const layout = layView(lanes, scale, options);
    if (layout.height !== this.#layout?.height || layout.width !== this.#layout.width) {
      this.#drawing.setAttribute('viewBox', `0 0 ${layout.width} ${layout.height}`);
      this.#drawing.setAttribute('height', String(layout.height));
    }
    this.#layout = layout;
    this.#targets = undefined;
    this.#nodes.become(viewShapes(layout, { glyphOf: this.#glyphOf, isFaint: ({ id }) => faint.has(id) }));
  }
}
