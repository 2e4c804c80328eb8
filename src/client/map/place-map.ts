import {
  isNarrowing,
  matcherOf,
  readDays,
  readFilter,
  writeFilter,
  type Filter,
} from '../../timeline/data/filter.ts';
import type { Day } from '../../time/edtf/types.ts';
import type { ViewEvent } from '../../timeline/types.ts';
import { mapWords as words } from '../../words/chapters/map.ts';
import { compareNames } from '../../words/say.ts';
import { askedQuery, keepQuery } from '../shared/asked-query.ts';
import { make } from '../shared/dom.ts';
import { canReadPages, linkTo, siteAddress } from '../shared/site.ts';
import { openOwnTimeline, type TimelineData } from '../timeline/data.ts';
import { notNamed } from '../timeline/not-named.ts';
import { lightMap } from './light-map.ts';
import { LitPlaces } from './lit-places.ts';
import { MapPanel } from './map-panel.ts';
import { SignPlaces } from './sign-places.ts';
import { idsAtSign, toldAtSign } from './told-at-sign.ts';
import { takeMaps } from './take-maps.ts';

/**
 * Lights on a map what happened where in the days, or at the place, that the address of the page asks for, with the same
 * parameters as the timeline: `?from=2001-05&to=2001-06&place=ford`. A choice is a step in the history.
 *
 * `data-src` is the address of the timeline's frame, `data-places` that below which the pages of places stand, and
 * `data-timeline` that of the timeline. On the timeline's own page (`data-beside`) the filter there has the form and the
 * list: the map follows it, and hands it the place that is chosen; its drawings are those of the page `data-maps`,
 * or a link leads there, where no script can read a page.
 */
export class PlaceMap extends HTMLElement {
  #data: TimelineData | undefined;
  #panel: MapPanel | undefined;
  #litPlaces: LitPlaces | undefined;
  #signPlaces: SignPlaces | undefined;
  /** What the address asks for, and what is lit by it. */
  #filter: Filter = readFilter(new URLSearchParams());
  #lit: Filter = this.#filter;
  /** Whether a pointer has chosen what is about to be told. */
  #isPointed = false;

  connectedCallback(): void {
    window.addEventListener('popstate', this.#readAddress);
    document.addEventListener('timeline-filter', this.#readAddress);
    document.addEventListener('timeline-seen', this.#readAddress);
    this.addEventListener('click', this.#click);
    void this.#open();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#readAddress);
    document.removeEventListener('timeline-filter', this.#readAddress);
    document.removeEventListener('timeline-seen', this.#readAddress);
    this.removeEventListener('click', this.#click);
  }

  async #open(): Promise<void> {
    const { src, maps, timeline = '', places = '' } = this.dataset;
    if (src === undefined) return;
    if (maps !== undefined && !canReadPages) {
      this.#sayAtTop(words.notBeside);
      this.#readAddress();
      return;
    }
    try {
      if (maps !== undefined) await takeMaps(this.querySelectorAll<HTMLElement>('[data-map]'), linkTo(maps));
      this.#data = await openOwnTimeline(src);
    } catch {
      this.#sayAtTop(maps === undefined ? words.notRead : words.notTaken);
      return;
    }
    const home = this.querySelector('[data-panel]');
    if (home !== null)
      this.#panel = new MapPanel(
        home,
        { nameOf: this.#nameOf, frame: this.#data.frame, timeline, places, days: () => this.#days() },
        (change) => this.#change(change),
      );
    const list = this.querySelector('[data-lit]');
    if (list !== null)
      this.#litPlaces = new LitPlaces(list, (id) =>
        make('a', { href: linkTo(`${places}${id}/`) }, this.#nameOf(id)),
      );
    const room = home ?? list;
    if (room !== null)
      this.#signPlaces = new SignPlaces(room, {
        linkOf: (id) => {
          const name = this.#nameOf(id);
          return name === id ? undefined : make('a', { href: linkTo(`${places}${id}/`) }, name);
        },
        everyPlace: linkTo(places),
      });
    this.#readAddress();
  }

  #sayAtTop(text: string): void {
    this.querySelector('[data-panel], [data-lit]')?.prepend(
      make('p', { role: 'status', class: 'map-status' }, text),
    );
  }

  async #days(): Promise<readonly Day[]> {
    const events = (await this.#data?.readAll().catch(() => [])) ?? [];
    const days = events.filter((event) => event.places.some(this.#isOnMap)).map(({ drawn }) => drawn.from);
    return [...new Set(days)].sort((a, b) => a - b);
  }

  readonly #isOnMap = (id: string): boolean =>
    this.querySelector(`[data-place~="${CSS.escape(id)}"]`) !== null;

  /** What a place is called; of one that no event names the list beside the map knows it, or its own sign. */
  readonly #nameOf = (id: string): string =>
    this.#data?.frame.places.find((place) => place.id === id)?.name ??
    [...this.querySelectorAll('.map-places a')]
      .find((link) => this.#placeOf(link) === id)
      ?.firstChild?.textContent?.trim() ??
    toldAtSign(this.querySelector<SVGElement>(`[data-place~="${CSS.escape(id)}"]`)).get(id) ??
    id;

  /** Every place of the drawings, by its name. */
  #drawn(): readonly string[] {
    const marks = [...this.querySelectorAll<SVGElement>('[data-place]')];
    const ids = new Set(marks.flatMap((mark) => mark.dataset['place']!.split(' ')));
    return [...ids].sort((a, b) => compareNames(this.#nameOf(a), this.#nameOf(b)));
  }

  readonly #readAddress = (): void => {
    const query = askedQuery();
    this.#filter = readFilter(query);
    const day = query.get('day') ?? query.get('on') ?? '';
    // The day on which the line of the view stands, or that another page's address names, where no days are asked for.
    const isSeen =
      this.#filter.from === undefined && this.#filter.to === undefined && readDays(day) !== undefined;
    this.#lit = isSeen ? { ...this.#filter, from: day, to: day } : this.#filter;
    void this.#apply();
  };

  #change(change: Partial<Pick<Filter, 'places' | 'from' | 'to'>>): void {
    const { from: _from, to: _to, ...rest } = this.#filter;
    const { from = this.#filter.from, to = this.#filter.to } = change;
    const filter: Filter = {
      ...rest,
      places: change.places ?? this.#filter.places,
      ...(from !== undefined && readDays(from) !== undefined && { from }),
      ...(to !== undefined && readDays(to) !== undefined && { to }),
    };
    const query = writeFilter(filter, askedQuery()).toString();
    keepQuery('push', query === '' ? '' : `?${query}`);
    // The filter of the timeline reads its address anew, as when a reader goes back.
    window.dispatchEvent(new PopStateEvent('popstate'));
  }

  /** A place that is chosen asks for its events; with a key held, or once more, its link leads to its page. */
  readonly #click = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    const places = link === null ? [] : this.#placesOf(link);
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (this.#data === undefined || link === null || !isPlain || link.hasAttribute('data-page')) return;
    const crowd = idsAtSign(link.closest<SVGElement>('[data-place]'));
    if (places.length === 0 && crowd.length === 0) return;
    event.preventDefault();
    if (places.length === 0) {
      this.#signPlaces?.show(crowd);
      return;
    }
    // Who chooses far from what is told of it would see nothing happen; by keys the focus stays, and it is read out.
    this.#isPointed = event.detail > 0;
    const isChosen =
      places.length === this.#filter.places.length &&
      places.every((one) => this.#filter.places.includes(one));
    this.#change({ places: isChosen ? [] : places });
  };

  /** The place that a link leads to, or all that share its sign: none of them stands for the others. */
  #placesOf(link: Element): readonly string[] {
    const place = this.#placeOf(link);
    if (place !== undefined) return [place];
    return [...toldAtSign(link.closest<SVGElement>('[data-place]')).keys()];
  }

  #placeOf(link: Element): string | undefined {
    const { places = '' } = this.dataset;
    const href = siteAddress(link.getAttribute('href') ?? '');
    return href.startsWith(places) ? href.slice(places.length).replace(/\/.*$/, '') || undefined : undefined;
  }

  async #apply(): Promise<void> {
    const filter = this.#lit;
    const data = this.#data;
    this.#leadToWhole();
    if (data === undefined) return;
    let events: readonly ViewEvent[] = [];
    if (isNarrowing(filter)) {
      try {
        events = await data.readAll();
      } catch {
        this.#panel?.say(words.notRead);
        return;
      }
    }
    if (filter !== this.#lit) return;
    this.#signPlaces?.hide();
    const match = matcherOf(filter);
    const found = events.flatMap((event) => {
      const answer = match(event);
      return answer === 'no' ? [] : [{ event, certain: answer === 'yes' }];
    });
    if (isNarrowing(filter)) this.#litPlaces?.show(found, this.#isOnMap, filter.places);
    else this.#litPlaces?.showAll(this.#drawn());
    lightMap(this, { filter, found, placeOf: (link) => this.#placeOf(link) });
    this.#panel?.show(filter, found, this.#isOnMap);
    const drawn = filter.places.filter(this.#isOnMap).map((id) => ({ id, name: this.#nameOf(id) }));
    const known = { ...data.frame, places: [...data.frame.places, ...drawn] };
    if (this.#isPointed) this.#panel?.lead();
    this.#isPointed = false;
    this.#panel?.sayFirst(notNamed(askedQuery(), known));
  }

  /** The whole map shows what this one does. */
  #leadToWhole(): void {
    const link = this.querySelector<HTMLAnchorElement>('a[data-whole]');
    const whole = link?.dataset['whole'];
    if (link === null || whole === undefined) return;
    const query = writeFilter(this.#lit, new URLSearchParams()).toString();
    link.href = linkTo(query === '' ? whole : `${whole}?${query}`);
  }
}
