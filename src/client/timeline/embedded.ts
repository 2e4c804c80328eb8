import { watchWidth } from '../shared/watch-width.ts';

/**
 * Tells the page around an embedded one how high it is, now and whenever that changes:
 * `{ type: 'timeline-height', height }`, in CSS pixels. It holds nothing that another page may not know.
 */
export function tellHeight(root: HTMLElement): void {
  if (window.parent === window) return;
  const tell = () => window.parent.postMessage({ type: 'timeline-height', height: root.scrollHeight }, '*');
  watchWidth(root, tell);
  tell();
}
