/**
 * Arrows go from the box through the results and back; Home and End to the first and last; Escape from a result to the
 * box. Results are the links marked `data-hit`.
 */
export function moveBetweenHits(event: KeyboardEvent, root: HTMLElement, box: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const stops = [...root.querySelectorAll<HTMLElement>('[data-hit]')].filter((stop) =>
    stop.checkVisibility(),
  );
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const inBox = document.activeElement === box;
  if (!inBox && at === -1) return;
  const target = targetOf(event.key, stops, at, box);
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}

function targetOf(
  key: string,
  stops: readonly HTMLElement[],
  at: number,
  box: HTMLElement,
): HTMLElement | undefined {
  if (key === 'ArrowDown') return stops[at + 1];
  if (at === -1) return undefined;
  switch (key) {
    case 'ArrowUp':
      return at === 0 ? box : stops[at - 1];
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    case 'Escape':
      return box;
    default:
      return undefined;
  }
}
