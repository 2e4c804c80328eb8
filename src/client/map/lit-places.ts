import { mapWords as words } from '../../words/chapters/map.ts';
import { say } from '../../words/say.ts';
import { make } from '../shared/dom.ts';
import type { FoundEvent } from './light-map.ts';

/** What a drawing sets off, as a list: the same for keys and for what reads aloud. */
export class LitPlaces {
  readonly #status = make('p', { role: 'status', class: 'map-status' });
  readonly #list = make('ul', { class: 'map-lit' });
  readonly #linkOf: (id: string) => HTMLAnchorElement;

  /** @param linkOf makes the link that chooses a place, with its name */
  constructor(home: Element, linkOf: (id: string) => HTMLAnchorElement) {
    this.#linkOf = linkOf;
    home.replaceChildren(this.#status, this.#list);
  }

  /** Lists the places of what was found, in the order of its events. @param isOnMap whether a place of that id is drawn */
  show(found: readonly FoundEvent[], isOnMap: (id: string) => boolean, isAsked: boolean): void {
    const events = Map.groupBy(
      found.flatMap(({ event, certain }) => event.places.filter(isOnMap).map((id) => ({ id, certain }))),
      ({ id }) => id,
    );
    this.#status.textContent = !isAsked
      ? ''
      : events.size === 0
        ? words.litNone
        : say(words.litPlaces, { count: events.size });
    // The link that has the focus keeps it when its place stays.
    const focused = this.#list.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : undefined;
    this.#list.replaceChildren(
      ...[...events].map(([id, some]) =>
        make(
          'li',
          {},
          this.#linkOf(id),
          ` ${say(words.eventCount, { count: some.length })}`,
          ...(some.some(({ certain }) => certain) ? [] : [' ', make('em', {}, words.possibleByDate)]),
        ),
      ),
    );
    if (typeof focused === 'string')
      [...this.#list.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)?.focus();
  }
}
