import { need } from './dom.ts';

/**
 * A link with a card that the style sheet shows on hover and focus. Escape hides it until the pointer or the focus comes
 * anew, and a card that would leave the window at its side is moved in.
 */
export class HoverCard extends HTMLElement {
  connectedCallback(): void {
    for (const name of ['pointerenter', 'focusin'])
      this.addEventListener(name, () => {
        this.#show();
      });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.dataset['dismissed'] = '';
    });
    // A card that is pointed at while the focus is elsewhere hears no key of its own.
    this.ownerDocument.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.matches(':hover')) this.dataset['dismissed'] = '';
    });
  }

  #show(): void {
    delete this.dataset['dismissed'];
    const card = need<HTMLElement>(this, '.card');
    card.style.removeProperty('--shift');
    const { left, right } = card.getBoundingClientRect();
    const { clientWidth } = this.ownerDocument.documentElement;
    const shift = shiftInto(left, right, clientWidth);
    if (shift !== 0) card.style.setProperty('--shift', `${shift}px`);
  }
}

const margin = 8;

/** By how much something has to be moved, to stand within a width: to the left where negative. */
export function shiftInto(left: number, right: number, width: number): number {
  if (right > width - margin) return Math.max(margin - left, width - margin - right);
  return left < margin ? margin - left : 0;
}
