import { make } from './dom.ts';

/**
 * Loads the styles of what a script is about to make; without them it is still there, and can be used. `href` is the
 * address of a style sheet (Vite's `?url`).
 */
export function loadStyle(href: string): Promise<void> {
  if (document.querySelector(`link[href="${CSS.escape(href)}"]`) !== null) return Promise.resolve();
  const link = make('link', { rel: 'stylesheet', href });
  return new Promise((done) => {
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => done());
    document.head.append(link);
  });
}
