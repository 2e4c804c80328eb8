import { dayAt, type DayScale } from '../../timeline/axis/scale.ts';
import { densityMarkup, windowOf } from '../../timeline/view/view-svg.ts';
import type { ViewEvent } from '../../timeline/data/wire.ts';
import type { TimelineData } from './data.ts';
import { followDrag } from './drag.ts';

const height = 36;

/** The whole period in little, with a window on what is in sight that can be dragged. */
export class Minimap {
  readonly #map: SVGSVGElement;
  #whole: DayScale | undefined;

  /** @param lead is told the day that the middle of the view is to be on */
  constructor(map: SVGSVGElement, lead: (day: number) => void) {
    this.#map = map;
    map.innerHTML = '<rect class="win"/><g></g><rect class="win-edge"/>';
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
    this.#map.querySelector('g')!.innerHTML = densityMarkup(counts, whole, height);
  }

  /** Puts the window over what is in sight. */
  frame(seen: DayScale): void {
    if (this.#whole === undefined) return;
    const { x, width } = windowOf(this.#whole, seen);
    for (const rect of this.#map.querySelectorAll('rect')) {
      rect.setAttribute('x', String(x));
      rect.setAttribute('y', '0.5');
      rect.setAttribute('width', String(width));
      rect.setAttribute('height', String(height - 1));
    }
  }
}
