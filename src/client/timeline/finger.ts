interface Finger {
  /** One finger is put down; false leaves it alone. */
  readonly down: (event: PointerEvent) => boolean;
  /** How far it went sideways since that was last told, in px. */
  readonly move: (px: number) => void;
}

/**
 * Follows one finger that moves sideways; one that moves up or down is the page's, which the style `touch-action`
 * says to the browser. A second finger ends it.
 */
export function followFinger(element: Element, { down, move }: Finger): void {
  let finger: { readonly id: number; readonly x: number } | undefined;
  const on = (type: string, act: (event: PointerEvent) => void) =>
    element.addEventListener(type, (event) => act(event as PointerEvent));
  on('pointerdown', (event) => {
    const { pointerType, isPrimary, pointerId, clientX } = event;
    const follow = pointerType === 'touch' && isPrimary && down(event);
    finger = follow ? { id: pointerId, x: clientX } : undefined;
  });
  on('pointermove', ({ pointerId, clientX }) => {
    if (finger?.id !== pointerId || finger.x === clientX) return;
    // Not before it moves: a tap is to reach the link under it.
    element.setPointerCapture(pointerId);
    move(clientX - finger.x);
    finger = { id: pointerId, x: clientX };
  });
  for (const end of ['pointerup', 'pointercancel']) on(end, () => (finger = undefined));
}
