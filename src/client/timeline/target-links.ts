import { writeViewState } from '../../timeline/view/view-state.ts';
import type { Target } from '../../timeline/view/view-layout.ts';
import type { ViewEvent } from '../../timeline/types.ts';
import { linkTo } from '../shared/site.ts';

/**
 * The two links of the drawing: wherever the pointer or the focus goes, one of them lies over that event, so that
 * opening, copying and announcing an event are the browser's own. Focus alternates between the two: a screen reader
 * reads the name of what is newly focused, but not a name that changes under it.
 */
export class TargetLinks {
  readonly #links: readonly [SVGAElement, SVGAElement];
  readonly #show: (target: Target | undefined) => void;
  #at: 0 | 1 = 0;
  #target: Target | undefined;

  /** @param show is told what is hovered over or focused, if anything is */
  constructor(
    drawing: SVGSVGElement,
    links: readonly [SVGAElement, SVGAElement],
    show: (target: Target | undefined) => void,
  ) {
    this.#links = links;
    this.#show = show;
    for (const link of this.#links) link.addEventListener('focus', () => this.#show(this.#target));
    drawing.addEventListener('dragstart', (event) => event.preventDefault());
  }

  get current(): Target | undefined {
    return this.#target;
  }

  get focused(): boolean {
    return this.includes(document.activeElement);
  }

  /** Whether an element is one of the links, or in one. */
  includes(element: Element | null): boolean {
    return this.#links.some((link) => link.contains(element));
  }

  /** Takes the link off what it lies over, while that moves away under it. */
  lift(): void {
    this.#link.firstElementChild?.setAttribute('width', '0');
  }

  /** Moves focus to a target. */
  focus(target: Target, name: string): void {
    this.#at = this.#at === 0 ? 1 : 0;
    this.#place(target, name);
    this.#link.focus({ preventScroll: true });
  }

  /** Lies over what the pointer is on, unless focus is being moved by keys. */
  hover(target: Target | undefined, name: string): void {
    if (target === undefined) {
      if (!this.focused) this.#show(undefined);
      return;
    }
    this.#place(target, name);
    this.#show(target);
  }

  /** After a redraw: stays on the same event, or on the first in sight. */
  follow(targets: readonly Target[], nameOf: (target: Target) => string): void {
    const key = this.#target?.key;
    const target = targets.find((one) => one.key === key) ?? targets[0];
    if (target !== undefined) this.#place(target, nameOf(target));
  }

  get #link(): SVGAElement {
    return this.#links[this.#at];
  }

  #place(target: Target, name: string): void {
    this.#target = target;
    const { reach: box } = target;
    this.#links.forEach((link, index) => link.setAttribute('tabindex', index === this.#at ? '0' : '-1'));
    const link = this.#link;
    link.setAttribute('href', linkTo(hrefOf(target)));
    if (target.kind === 'cluster') link.setAttribute('role', 'button');
    else link.removeAttribute('role');
    link.setAttribute('aria-label', name);
    // At least 24 units square, so that a finger finds it.
    const width = Math.max(24, box.width);
    const height = Math.max(24, box.height);
    const place = { x: box.x - (width - box.width) / 2, y: box.y - (height - box.height) / 2, width, height };
    for (const [name, value] of Object.entries(place))
      link.firstElementChild?.setAttribute(name, String(value));
    this.#links[this.#at === 0 ? 1 : 0].firstElementChild?.setAttribute('width', '0');
  }
}

/** The page of an event; of a count, the view that draws it apart. */
function hrefOf(target: Target): string {
  if (target.kind === 'event') return (target.mark.event as ViewEvent).href;
  const { from, to } = target.cluster;
  return writeViewState({ seen: [from, to], lanes: 'kind' }, new URLSearchParams());
}
