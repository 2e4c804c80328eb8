import { isNarrowing, readFilter, type Filter } from '../../timeline/data/filter.ts';
import { readViewState } from '../../timeline/view/view-state.ts';
import { askedQuery } from '../shared/asked-query.ts';
import { openTimeline, type TimelineData } from './data.ts';
import { makeView } from './view-template.ts';
import { View } from './view.ts';

/**
 * The zoomable view of the timeline, over the same events as the strip and the list. `data-src` is the address of
 * the frame. When it stands it says `timeline-drawn`; when its data cannot be had it removes itself.
 */
export class TimelineDrawing extends HTMLElement {
  #view: View | undefined;
  #filter: Filter = readFilter(new URLSearchParams());

  connectedCallback(): void {
    document.addEventListener('timeline-filter', this.#refilter);
    void this.#open();
  }

  disconnectedCallback(): void {
    document.removeEventListener('timeline-filter', this.#refilter);
    this.#view?.close();
  }

  async #open(): Promise<void> {
    const source = this.dataset['src'];
    if (source === undefined) return;
    this.#filter = readFilter(askedQuery());
    let data: TimelineData;
    try {
      data = await openTimeline(source);
      await readFirst(data, this.#filter);
    } catch {
      // The strip and the list are there; the view is an extra.
      this.dispatchEvent(new CustomEvent('timeline-not-read', { bubbles: true }));
      this.remove();
      return;
    }
    // Asked for before anything is put in, when nothing has to be laid out to answer.
    const widthPx = this.getBoundingClientRect().width;
    const parts = makeView();
    this.append(parts.root);
    this.#view = new View(parts, data, { filter: this.#filter, widthPx });
    this.dispatchEvent(new CustomEvent('timeline-drawn', { bubbles: true }));
  }

  readonly #refilter = (event: Event): void => {
    this.#filter = (event as CustomEvent<Filter>).detail;
    this.#view?.filter(this.#filter);
  };
}

/** What the view will open on: read before it is drawn, so that it is drawn once. */
async function readFirst(data: TimelineData, filter: Filter): Promise<void> {
  const { from, to, opensAt } = data.frame;
  if (isNarrowing(filter)) await data.readAll();
  const [first, last] = readViewState(askedQuery()).seen ?? opensAt ?? [from, to];
  await data.read(first, last + 1);
}
