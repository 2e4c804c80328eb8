/**
 * Says the width of an element in CSS pixels whenever its size changes; where the browser has no observer of sizes,
 * whenever that of the window does.
 *
 * @returns what ends it
 */
export function watchWidth(element: Element, changed: (widthPx: number) => void): () => void {
  if (typeof ResizeObserver === 'undefined') {
    const tell = () => changed(element.getBoundingClientRect().width);
    addEventListener('resize', tell);
    return () => removeEventListener('resize', tell);
  }
  const sizes = new ResizeObserver(([entry]) => {
    if (entry !== undefined) changed(entry.contentRect.width);
  });
  sizes.observe(element);
  return () => sizes.disconnect();
}
