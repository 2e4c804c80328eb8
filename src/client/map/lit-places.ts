import { mapWords as words } from '../../words/chapters/map.ts';
import { say } from '../../words/say.ts';
import { make } from '../shared/dom.ts';
import type { FoundEvent } from './light-map.ts';

/** The places of a drawing as a list, the same for keys and for what reads aloud: those that are set off, or all. */
export class LitPlaces {
  readonly #status = make('p', { role: 'status', class: 'map-status' });
  readonly #list = make('ul', { class: 'map-lit' });
  readonly #summary = make('summary', { class: 'min-h-11' });
  readonly #all = make('details', { class: 'more no-print', hidden: true }, this.#summary);
  readonly #linkOf: (id: string) => HTMLAnchorElement;

  /** @param linkOf makes the link that chooses a place, with its name */
  constructor(home: Element, linkOf: (id: string) => HTMLAnchorElement) {
    this.#linkOf = linkOf;
    home.replaceChildren(this.#status, this.#list, this.#all);
  }

  /**
   * Lists the places of what was found, in the order of its events, and behind them what was chosen without an event.
   *
   * @param isOnMap whether a place of that id is drawn
   */
  show(found: readonly FoundEvent[], isOnMap: (id: string) => boolean, chosen: readonly string[] = []): void {
    const events = Map.groupBy(
      found.flatMap(({ event, certain }) => event.places.filter(isOnMap).map((id) => ({ id, certain }))),
      ({ id }) => id,
    );
    const without = chosen.filter((id) => isOnMap(id) && !events.has(id));
    this.#status.textContent =
      events.size === 0 ? words.litNone : say(words.litPlaces, { count: events.size });
    this.#all.hidden = true;
    this.#fill(this.#status, [
      ...[...events].map(([id, some]) => [
        this.#linkOf(id),
        ` ${say(words.eventCount, { count: some.length })}`,
        ...(some.some(({ certain }) => certain) ? [] : [' ', make('em', {}, words.possibleByDate)]),
      ]),
      ...without.map((id) => [this.#linkOf(id), ` ${words.noEvents}`]),
    ]);
  }

  /** Lists what can be chosen, where nothing is asked for: folded, as the drawing shows it. */
  showAll(places: readonly string[]): void {
    const left = places.length - mostListed;
    this.#status.textContent = '';
    this.#all.hidden = false;
    this.#summary.textContent = say(words.placesDrawn, { count: places.length });
    this.#fill(this.#summary, [
      ...places.slice(0, mostListed).map((id) => [this.#linkOf(id)]),
      ...(left > 0 ? [[say(words.more, { count: left })]] : []),
    ]);
  }

  /** @param behind what stands before the list */
  #fill(behind: Element, items: readonly (readonly (Node | string)[])[]): void {
    // The link that has the focus keeps it when its place stays.
    const focused = this.#list.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : undefined;
    this.#list.replaceChildren(...items.map((item) => make('li', {}, ...item)));
    behind.after(this.#list);
    if (typeof focused === 'string')
      [...this.#list.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)?.focus();
  }
}

const mostListed = 60;
