/**
 * Where a reader goes on from the page of an address that has moved: to the new one, with the fragment of the old one
 * ("#p5") where the new one names none. A refresh of the page alone loses it, as only redirects of a server keep it.
 */
export function whereItMoved(target: string, hash: string): string {
  return target.includes('#') ? target : target + hash;
}

/** Leads on from the page to what its link names; the page is not left in the history. */
export class MovedPage extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link !== null) location.replace(whereItMoved(link.href, location.hash));
  }
}
