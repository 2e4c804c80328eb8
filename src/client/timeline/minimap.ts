import { dayAt, type DayScale } from '../../timeline/axis/scale.ts';
import { densityShape, windowOf } from '../../timeline/axis/density.ts';
import { lookOf } from '../../timeline/axis/look.ts';
import type { ViewEvent } from '../../timeline/types.ts';
import type { TimelineData } from './data.ts';
import { makeSvg } from '../shared/dom.ts';
import { followDrag } from './drag.ts';
import { ShapeNodes } from './shape-nodes.ts';

const height = 36;

/** The whole period in little, with a window on what is in sight that can be dragged. */
export class Minimap {
  readonly #map: SVGSVGElement;
  readonly #columns: ShapeNodes;
  readonly #windows = (['window', 'window-frame'] as const).map((part) => makeSvg('rect', lookOf(part)));
  #whole: DayScale | undefined;

  /** @param lead is told the day that the middle of the view is to be on */
  constructor(map: SVGSVGElement, lead: (day: number) => void) {
    this.#map = map;
    const columns = makeSvg('g');
    map.append(...this.#windows.slice(0, 1), columns, ...this.#windows.slice(1));
    this.#columns = new ShapeNodes(columns);
    map.addEventListener('pointerdown', (event) =>
      followDrag(event, (x) => {
        if (this.#whole !== undefined) lead(dayAt(this.#whole, x));
      }),
    );
  }

  /** Draws the density of some events, or of the whole timeline, read or not. */
  show(events: readonly ViewEvent[] | undefined, data: TimelineData, whole: DayScale): void {
    this.#whole = whole;
    const { overview } = data.frame;
    const begun = (some: readonly ViewEvent[]) => some.map(({ drawn }) => [drawn.from, 1] as const);
    const counts =
      events !== undefined
        ? begun(events)
        : overview === undefined
          ? begun(data.here('all'))
          : Object.values(overview.counts.kind).flatMap((lane) =>
              lane.map((count, index) => [overview.from + index * overview.days, count] as const),
            );
    this.#map.setAttribute('viewBox', `0 0 ${whole.start + whole.length} ${height}`);
    this.#columns.become([densityShape(counts, whole, height)]);
  }

  /** Puts the window over what is in sight. */
  frame(seen: DayScale): void {
    if (this.#whole === undefined) return;
    const { x, width } = windowOf(this.#whole, seen);
    for (const rect of this.#windows) {
      rect.setAttribute('x', String(x));
      rect.setAttribute('y', '0.5');
      rect.setAttribute('width', String(width));
      rect.setAttribute('height', String(height - 1));
    }
  }
}
