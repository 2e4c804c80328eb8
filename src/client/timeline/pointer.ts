import { followDrag } from './drag.ts';
import { followFinger } from './finger.ts';

/** How far from a target a pointer may be, in px: a finger covers what it points at. */
const reachPx = { mouse: 9, finger: 14 } as const;

export interface PointerEvents {
  /** Height of the dates, from the top of the drawing: a press on them moves the day and not the view. */
  readonly axisPx: number;
  /** A place in the drawing is pointed at. */
  readonly point: (x: number, y: number, reach: number) => void;
  /** The view is to move by so many px of what is in sight. */
  readonly pan: (px: number) => void;
  /** The day is to move to a place in the drawing. */
  readonly moveDay: (x: number) => void;
}

/** Follows what a mouse, a wheel or one finger does over the drawing, apart from zooming and dragging the view. */
export function followPointer(drawing: SVGSVGElement, { axisPx, point, pan, moveDay }: PointerEvents): void {
  const onDates = (event: MouseEvent) => isOnDates(event, drawing, axisPx);
  const pointAt = ({ clientX, clientY }: PointerEvent, reach: number) => {
    const { left, top } = drawing.getBoundingClientRect();
    point(clientX - left, clientY - top, reach);
  };
  drawing.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
      event.preventDefault();
      pan(event.deltaX);
    },
    { passive: false },
  );
  drawing.addEventListener('pointermove', (event) => {
    if (event.buttons === 0) pointAt(event, reachPx.mouse);
  });
  drawing.addEventListener('pointerdown', (event) => {
    if (onDates(event)) followDrag(event, moveDay);
  });
  followFinger(drawing, {
    down: (event) => {
      pointAt(event, reachPx.finger);
      return !onDates(event);
    },
    move: (px) => pan(-px),
  });
}

/** Whether an event of a wheel or a mouse may zoom or drag the view. */
export function mayMoveView(
  event: WheelEvent | PointerEvent,
  drawing: SVGSVGElement,
  axisPx: number,
): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  return event.button === 0 && !event.ctrlKey && !isOnDates(event, drawing, axisPx);
}

function isOnDates({ clientY }: MouseEvent, drawing: SVGSVGElement, axisPx: number): boolean {
  return clientY - drawing.getBoundingClientRect().top < axisPx;
}
