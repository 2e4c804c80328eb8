import { mapWords as words } from '../../words/chapters/map.ts';
import { compareNames, say } from '../../words/say.ts';
import { make } from '../shared/dom.ts';

/** Which places a sign stands for that are too many to be told at it, as a list: each is a link that chooses it. */
export class SignPlaces {
  readonly #element = make('details', { class: 'more no-print', hidden: true });
  readonly #linkOf: (id: string) => HTMLAnchorElement | undefined;
  readonly #everyPlace: string;

  /**
   * @param linkOf makes the link that chooses a place, with its name; undefined for one whose name is not known here
   * @param everyPlace address of the list of all places
   */
  constructor(
    home: Element,
    { linkOf, everyPlace }: { linkOf: (id: string) => HTMLAnchorElement | undefined; everyPlace: string },
  ) {
    this.#linkOf = linkOf;
    this.#everyPlace = everyPlace;
    home.append(this.#element);
  }

  show(ids: readonly string[]): void {
    const links = ids
      .flatMap((id) => this.#linkOf(id) ?? [])
      .sort((a, b) => compareNames(a.textContent, b.textContent));
    const left = ids.length - links.length;
    const summary = make('summary', { class: 'min-h-11' }, say(words.atSign, { count: ids.length }));
    const every = make(
      'a',
      { href: this.#everyPlace, 'data-page': '' },
      say(words.moreAtSign, { count: left }),
    );
    this.#element.replaceChildren(
      summary,
      make(
        'ul',
        { class: 'map-lit' },
        ...[...links, ...(left > 0 ? [every] : [])].map((link) => make('li', {}, link)),
      ),
    );
    this.#element.hidden = false;
    this.#element.open = true;
    summary.focus({ preventScroll: true });
    summary.scrollIntoView({ block: 'nearest' });
  }

  hide(): void {
    this.#element.hidden = true;
  }
}
