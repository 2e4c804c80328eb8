import { select, type Selection } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import { dayAt, unitsPerDay, type DayScale } from '../../timeline/axis/scale.ts';

export const leastDaysInSight = 10;
// At an end the arithmetic may leave a trace of a day, which is no move.
const leastMoveDays = 0.001;

export interface CameraEvents {
  /** Whether an event of a pointer or a wheel may move the view. */
  readonly mayMove: (event: Event) => boolean;
  /** @param byReader moved by hand, not by the page */
  readonly moved: (byReader: boolean) => void;
}

/**
 * Powers of two that a wheel zooms by. A pinch on a trackpad comes as a wheel with the Control key and small steps,
 * which want to be larger; a notch of a mouse's wheel zooms by about two fifths.
 */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const perUnit = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 0.004 : 0.15;
  return -deltaY * (ctrlKey && Math.abs(deltaY) < 40 ? perUnit * 4 : perUnit);
}

/** What is in sight of the whole period: zoomed and moved by hand, through d3-zoom, or by its methods. */
export class Camera {
  readonly #svg: Selection<SVGSVGElement, unknown, null, undefined>;
  readonly #zoom: ZoomBehavior<SVGSVGElement, unknown>;
  #whole: DayScale = { from: 0, to: 1, start: 0, length: 1 };
  #scale = this.#whole;

  constructor(svg: SVGSVGElement, { mayMove, moved }: CameraEvents) {
    this.#svg = select(svg);
    this.#zoom = zoom<SVGSVGElement, unknown>()
      .filter(mayMove)
      .wheelDelta(wheelDelta)
      .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        const { start, length } = this.#whole;
        const from = dayAt(this.#whole, transform.invertX(start));
        this.#scale = { from, to: dayAt(this.#whole, transform.invertX(start + length)), start, length };
        moved(sourceEvent !== null);
      });
    this.#svg.call(this.#zoom).on('dblclick.zoom', null);
  }

  /** The whole period. */
  get whole(): DayScale {
    return this.#whole;
  }

  /** What is in sight. */
  get scale(): DayScale {
    return this.#scale;
  }

  /** Takes another whole, or another width; what is in sight is set by the next `fit`. */
  resize(whole: DayScale): void {
    this.#whole = whole;
    const { start, length, from, to } = whole;
    const extent: [[number, number], [number, number]] = [
      [start, 0],
      [start + length, 1],
    ];
    this.#zoom
      .extent(extent)
      .translateExtent(extent)
      .scaleExtent([1, Math.max(1, (to - from) / leastDaysInSight)]);
  }

  fit(from: number, to: number): void {
    const { start } = this.#whole;
    const factor = (this.#whole.to - this.#whole.from) / (to - from);
    const x = start + (from - this.#whole.from) * unitsPerDay(this.#whole);
    this.#zoom.transform(this.#svg, zoomIdentity.translate(start - factor * x, 0).scale(factor));
  }

  fitWhole(): void {
    this.fit(this.#whole.from, this.#whole.to);
  }

  zoomBy(factor: number): void {
    this.#zoom.scaleBy(this.#svg, factor);
  }

  /**
   * Moves by a share of what is in sight, as far as there is something.
   *
   * @returns whether it moved
   */
  pan(share: number): boolean {
    const { from, to } = this.#scale;
    const moved = Math.min(Math.max((to - from) * share, this.#whole.from - from), this.#whole.to - to);
    this.fit(from + moved, to + moved);
    return Math.abs(this.#scale.from - from) > leastMoveDays;
  }

  /** Puts a day in the middle, as far as the whole allows. */
  centre(day: number): void {
    const days = this.#scale.to - this.#scale.from;
    const from = Math.min(Math.max(day - days / 2, this.#whole.from), this.#whole.to - days);
    this.fit(from, from + days);
  }
}
