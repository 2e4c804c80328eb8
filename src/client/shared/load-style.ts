import { make } from './dom.ts';
import { linkTo } from './site.ts';

/**
 * Loads the styles of what a script is about to make; without them it is still there, and can be used. `address` is
 * that of a style sheet (Vite's `?url`).
 */
export function loadStyle(address: string): Promise<void> {
  const href = linkTo(address);
  if (document.querySelector(`link[href="${CSS.escape(href)}"]`) !== null) return Promise.resolve();
  const link = make('link', { rel: 'stylesheet', href });
  return new Promise((done) => {
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => done());
    document.head.append(link);
  });
}
