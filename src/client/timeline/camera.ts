import { dayAt, type DayScale } from '../../timeline/axis/scale.ts';
import {
  movedTo,
  seenWithin,
  stretchedTo,
  zoomedAt,
  type Held,
  type Seen,
} from '../../timeline/view/seen.ts';

// At an end the arithmetic may leave a trace of a day, which is no move.
const leastMoveDays = 0.001;
// Less is a click by an unsteady hand.
const leastDragPx = 3;

export interface CameraEvents {
  /** Whether an event of a pointer or a wheel may move the view. */
  readonly mayMove: (event: WheelEvent | PointerEvent) => boolean;
  /** @param byReader moved by hand, not by the page */
  readonly moved: (byReader: boolean) => void;
}

/** What is in sight of the whole period: zoomed and moved by wheel, mouse and two fingers, or by its methods. */
export class Camera {
  readonly #svg: SVGSVGElement;
  readonly #events: CameraEvents;
  /** The pointers that are down, each with the day that it holds. */
  readonly #held = new Map<number, Held>();
  #whole: DayScale = { from: 0, to: 1, start: 0, length: 1 };
  #seen: Seen = this.#whole;

  constructor(svg: SVGSVGElement, events: CameraEvents) {
    this.#svg = svg;
    this.#events = events;
    svg.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    svg.addEventListener('pointerdown', (event) => this.#down(event));
    svg.addEventListener('pointermove', (event) => this.#move(event));
    for (const end of ['pointerup', 'pointercancel'] as const)
      svg.addEventListener(end, ({ pointerId }) => this.#held.delete(pointerId));
  }

  /** The whole period. */
  get whole(): DayScale {
    return this.#whole;
  }

  /** What is in sight. */
  get scale(): DayScale {
    return { ...this.#whole, ...this.#seen };
  }

  /** Takes another whole, or another width; what is in sight is set by the next `fit`. */
  resize(whole: DayScale): void {
    this.#whole = whole;
  }

  fit(from: number, to: number): void {
    this.#show(seenWithin(this.#whole, from, to), false);
  }

  fitWhole(): void {
    this.fit(this.#whole.from, this.#whole.to);
  }

  zoomBy(factor: number): void {
    const { start, length } = this.#whole;
    this.#show(zoomedAt(this.#whole, this.#seen, start + length / 2, factor), false);
  }

  /**
   * Moves by a share of what is in sight, as far as there is something.
   *
   * @returns whether it moved
   */
  pan(share: number): boolean {
    const { from, to } = this.#seen;
    const moved = Math.min(Math.max((to - from) * share, this.#whole.from - from), this.#whole.to - to);
    this.fit(from + moved, to + moved);
    return Math.abs(this.#seen.from - from) > leastMoveDays;
  }

  /** Puts a day in the middle, as far as the whole allows. */
  centre(day: number): void {
    const days = this.#seen.to - this.#seen.from;
    this.fit(day - days / 2, day + days / 2);
  }

  #show(seen: Seen, byReader: boolean): void {
    this.#seen = seen;
    this.#events.moved(byReader);
  }

  #wheel(event: WheelEvent): void {
    if (!this.#events.mayMove(event)) return;
    event.preventDefault();
    this.#show(zoomedAt(this.#whole, this.#seen, this.#placeOf(event), 2 ** wheelDelta(event)), true);
  }

  #down(event: PointerEvent): void {
    if (event.pointerType !== 'touch' && !this.#events.mayMove(event)) return;
    this.#held.set(event.pointerId, { day: 0, x: this.#placeOf(event) });
    // The view may have moved under a finger that was down before.
    for (const [id, { x }] of this.#held) this.#held.set(id, { day: dayAt(this.scale, x), x });
  }

  /** A mouse drags the view; one finger is the page's, two zoom. */
  #move(event: PointerEvent): void {
    const held = this.#held.get(event.pointerId);
    if (held === undefined) return;
    const x = this.#placeOf(event);
    const [other] = [...this.#held].filter(([id]) => id !== event.pointerId);
    if (event.pointerType === 'touch') {
      const finger = { day: held.day, x };
      this.#held.set(event.pointerId, finger);
      if (other !== undefined) {
        const [a, b] = finger.day < other[1].day ? [finger, other[1]] : [other[1], finger];
        this.#show(stretchedTo(this.#whole, this.#seen, a, b), true);
      }
      return;
    }
    // Let go outside of the drawing.
    if (event.buttons === 0) return void this.#held.delete(event.pointerId);
    if (!this.#svg.hasPointerCapture(event.pointerId)) {
      if (Math.abs(x - held.x) < leastDragPx) return;
      // From here on it is a drag: what is captured presses no link when it is let go.
      this.#svg.setPointerCapture(event.pointerId);
    }
    this.#show(movedTo(this.#whole, this.#seen, { day: held.day, x }), true);
  }

  #placeOf({ clientX }: MouseEvent): number {
    return clientX - this.#svg.getBoundingClientRect().left;
  }
}

/**
 * Powers of two that a wheel zooms by. A pinch on a trackpad comes as a wheel with the Control key and small steps,
 * which want to be larger; a notch of a mouse's wheel zooms by about two fifths.
 */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const perUnit = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 0.004 : 0.15;
  return -deltaY * (ctrlKey && Math.abs(deltaY) < 40 ? perUnit * 4 : perUnit);
}
