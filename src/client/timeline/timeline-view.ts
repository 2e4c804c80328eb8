import styles from './timeline-view.css?url';
import { filterWords as words } from '../../words/chapters/filter.ts';
import { askedQuery, keepQuery } from '../shared/asked-query.ts';
import { make } from '../shared/dom.ts';
import { loadStyle } from '../shared/load-style.ts';

const parameters = ['view', 'day', 'lanes'];

/**
 * Wraps the strip, which stays what it is without script, and offers the view that zooms: that is loaded when it is
 * asked for, or when the address says how it stood. `data-src` is the address of the frame.
 */
export class TimelineView extends HTMLElement {
  readonly #status = make('p', { role: 'status', class: 'sans no-print' });

  connectedCallback(): void {
    const asked = isAsked();
    window.addEventListener('popstate', this.#follow);
    if (this.hasAttribute('data-open')) void this.#open();
    else if (asked) {
      this.addEventListener('timeline-drawn', () => this.#keepWhatFollows(), { once: true });
      void this.#open();
    } else this.#offer();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#follow);
  }

  /** Going back from the view that was opened leads to the strip as it was, and forward to the view. */
  readonly #follow = (): void => {
    if (this.hasAttribute('data-open')) return;
    const drawing = this.querySelector('timeline-drawing');
    if (isAsked() && drawing === null) void this.#open();
    else if (!isAsked() && drawing !== null) {
      const hadFocus = drawing.contains(document.activeElement);
      drawing.remove();
      this.classList.remove('is-open');
      this.style.minBlockSize = '';
      this.querySelector('.view-open')?.remove();
      this.#offer();
      if (hadFocus) this.querySelector<HTMLElement>('.view-open')?.focus({ preventScroll: true });
    }
  };

  /**
   * What stands under the strip stays where it is seen, be the view that takes its place higher or lower: a higher one
   * grows upwards, out of a page that nobody has scrolled yet, a lower one leaves room. Run before the strip goes.
   */
  #keepWhatFollows(): void {
    if (window.scrollY > 0) return;
    const { top, bottom } = this.getBoundingClientRect();
    this.classList.add('is-open');
    const { bottom: next } = this.getBoundingClientRect();
    const least = Math.min(bottom, window.innerHeight);
    if (next < least) this.style.minBlockSize = `${least - top}px`;
    else if (bottom < window.innerHeight) window.scrollBy({ top: next - bottom, behavior: 'instant' });
  }

  #offer(): void {
    const button = make('button', { class: 'btn view-open no-print', type: 'button' }, words.open);
    button.addEventListener('click', () => {
      button.disabled = true;
      const query = askedQuery();
      query.set('view', 'open');
      keepQuery('push', `?${query.toString().replaceAll('%2F', '/')}`);
      void this.#open();
      // Behind what `open` listens with: the strip has left its place before the view is looked for.
      this.addEventListener(
        'timeline-drawn',
        () => {
          this.querySelector<HTMLElement>('[data-do="in"]')?.focus({ preventScroll: true });
          // At once: on a smooth way there the page still moves, and the way would end elsewhere.
          this.querySelector('.view')?.scrollIntoView({ behavior: 'instant' });
        },
        { once: true },
      );
    });
    (this.querySelector('figcaption') ?? this).append(button, this.#status);
  }

  async #open(): Promise<void> {
    this.#status.textContent = '';
    this.addEventListener('timeline-drawn', () => this.#stand(), { once: true });
    this.addEventListener('timeline-not-read', () => this.#fail(), { once: true });
    try {
      await Promise.all([import('./timeline-drawing.define.ts'), loadStyle(styles)]);
    } catch {
      this.#fail();
      return;
    }
    const drawing = document.createElement('timeline-drawing');
    drawing.dataset['src'] = this.dataset['src'];
    // Before the strip, whose place it takes: what moves is seen to move.
    this.prepend(drawing);
  }

  #stand(): void {
    this.querySelector('.view-open')?.remove();
    this.classList.add('is-open');
  }

  /** The strip is shown after all, and the view offered again. */
  #fail(): void {
    this.removeAttribute('data-open');
    this.querySelector('.view-open')?.remove();
    this.#offer();
    this.#status.textContent = words.viewNotLoaded;
  }
}

function isAsked(): boolean {
  return parameters.some((name) => askedQuery().has(name));
}
