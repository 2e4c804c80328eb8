/** Follows a pointer from its press to its release. @param move is told where it is, from the element's left edge */
export function followDrag(event: PointerEvent, move: (x: number) => void): void {
  const element = event.currentTarget as Element;
  const { left } = element.getBoundingClientRect();
  element.setPointerCapture(event.pointerId);
  move(event.clientX - left);
  const follow = (moved: Event) => move((moved as PointerEvent).clientX - left);
  element.addEventListener('pointermove', follow);
  for (const end of ['pointerup', 'pointercancel'])
    element.addEventListener(end, () => element.removeEventListener('pointermove', follow), { once: true });
}
