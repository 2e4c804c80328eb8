import { isoDay } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';
import { isNarrowing, readDays, writeFilter, type Filter } from '../../timeline/data/filter.ts';
import type { ViewFrame } from '../../timeline/types.ts';
import { wordsOfDay } from '../../words/date-names.ts';
import { mapWords as words } from '../../words/chapters/map.ts';
import { listWords, say, sayParts } from '../../words/say.ts';
import { make } from '../shared/dom.ts';
import { linkTo } from '../shared/site.ts';
import { faultOf, spellDates } from '../timeline/typed-dates.ts';
import type { FoundEvent } from './light-map.ts';
import { nothingWords } from './nothing-words.ts';

/** What a panel tells of. */
export interface PanelSources {
  readonly frame: ViewFrame;
  /** What a place is called, by its id. */
  readonly nameOf: (id: string) => string;
  /** Address of the timeline. */
  readonly timeline: string;
  /** Address below which the pages of places stand. */
  readonly places: string;
  /** Days on which something begins at a place of the map, in order. */
  readonly days: () => Promise<readonly Day[]>;
}

/** What the script adds to a map: days to look at, and the events that are lit, as a list. */
export class MapPanel {
  readonly #frame: ViewFrame;
  readonly #nameOf: (id: string) => string;
  readonly #timeline: string;
  readonly #places: string;
  readonly #from: HTMLInputElement;
  readonly #to: HTMLInputElement;
  /** What stands in an empty field where nothing is asked for. */
  readonly #placeholder: string;
  readonly #heading = make('h2', { class: 'map-heading', hidden: true });
  readonly #status = make('p', { role: 'status', class: 'map-status' });
  readonly #chosen = make('p', { class: 'map-chosen', hidden: true });
  readonly #list = make('ol', { class: 'map-found' });
  readonly #form: HTMLFormElement;
  readonly #timelineLink: HTMLAnchorElement;
  readonly #days: () => Promise<readonly Day[]>;
  /** How many events were found, where they were looked for. */
  #found: number | undefined;

  /** @param change asks for other days, or another place */
  constructor(
    home: Element,
    { frame, nameOf, timeline, places, days }: PanelSources,
    change: (change: Partial<Pick<Filter, 'places' | 'from' | 'to'>>) => void,
  ) {
    this.#frame = frame;
    this.#nameOf = nameOf;
    this.#timeline = timeline;
    this.#places = places;
    this.#days = days;
    this.#timelineLink = make('a', { href: timeline }, words.onTimeline);
    this.#from = makeDays('from', isoDay(frame.from).slice(0, -'-01'.length));
    this.#placeholder = isoDay(frame.to).slice(0, -'-01'.length);
    this.#to = makeDays('to', this.#placeholder);
    const turn = (label: string, step: 1 | -1) => {
      const button = make('button', { type: 'button', class: 'btn' }, label);
      button.addEventListener('click', () => {
        void this.#neighbour(step).then((day) => {
          if (day !== undefined) change({ from: isoDay(day), to: isoDay(day) });
        });
      });
      return button;
    };
    const whole = make(
      'a',
      { class: 'btn', href: location.pathname, 'data-everything': '' },
      words.everything,
    );
    this.#form = make(
      'form',
      { class: 'map-days no-print', 'aria-label': words.control },
      make('label', {}, `${words.fromDay} `, this.#from),
      make('label', {}, `${words.toDay} `, this.#to),
      make('div', { class: 'btns' }, turn(words.earlier, -1), turn(words.later, 1), whole),
    );
    const form = this.#form;
    const ask = async () => {
      await spellDates(form);
      const fault = faultOf(form);
      if (fault !== undefined) return this.say(fault);
      change({ from: this.#from.value, to: this.#to.value || this.#from.value });
    };
    form.addEventListener('change', () => void ask());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void ask();
    });
    this.#chosen.addEventListener('click', (event) => {
      if ((event.target as Element).closest('button') !== null) change({ places: [] });
    });
    home.prepend(form, this.#heading, this.#status, this.#chosen, this.#list);
  }

  say(status: string): void {
    this.#status.textContent = status;
  }

  /** Brings what is told into sight, where it is not. */
  lead(): void {
    const { top, bottom } = this.#status.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) this.#form.scrollIntoView({ block: 'start' });
  }

  /** Says something before what was said. */
  sayFirst(sentences: readonly string[]): void {
    if (sentences.length === 0) return;
    // Of what is not there, that nothing was found of it is no news.
    const found = this.#found === 0 ? '' : this.#status.textContent;
    this.say([...sentences, found].join(' ').trim());
  }

  /** Lists what was found. @param isOnMap whether a place of that id is drawn */
  show(filter: Filter, found: readonly FoundEvent[], isOnMap: (id: string) => boolean): void {
    this.#from.value = filter.from ?? '';
    // One day or month alone is a whole time: the other field stays free, for what is typed next.
    this.#to.value = filter.to === filter.from ? '' : (filter.to ?? '');
    this.#to.placeholder =
      filter.from === undefined ? this.#placeholder : filter.to === undefined ? words.noEnd : words.sameTime;
    for (const field of [this.#from, this.#to]) field.removeAttribute('aria-invalid');
    const days = daysInWords(filter);
    this.#heading.hidden = days === '';
    this.#heading.textContent = days;
    // What is no place has no name, and no page.
    const places = filter.places.filter(
      (id) => this.#frame.places.some((one) => one.id === id) || isOnMap(id),
    );
    this.#chosen.hidden = places.length === 0;
    if (places.length > 0)
      this.#chosen.replaceChildren(
        ...places.flatMap((id) => [
          make('b', {}, this.#nameOf(id)),
          ' ',
          make('a', { href: linkTo(`${this.#places}${id}/`), 'data-page': '' }, words.pageOfPlace),
          ' ',
        ]),
        make('button', { type: 'button', class: 'btn' }, words.everyPlace),
      );
    this.#found = isNarrowing(filter) ? found.length : undefined;
    if (this.#found === undefined) {
      this.#list.replaceChildren();
      this.say('');
      return;
    }
    this.say(
      found.length === 0
        ? nothingWords(filter, listWords(places.map(this.#nameOf), 'or'))
        : countedWords(found, isOnMap),
    );
    const query = writeFilter(filter, new URLSearchParams()).toString();
    this.#timelineLink.href = linkTo(`${this.#timeline}?${query}`);
    const left = found.length - mostListed;
    this.#list.replaceChildren(
      ...found.slice(0, mostListed).map((event) => this.#itemOf(event)),
      ...(left > 0 ? [make('li', {}, say(words.more, { count: left }))] : []),
      make('li', {}, this.#timelineLink),
    );
  }

  async #neighbour(step: 1 | -1): Promise<Day | undefined> {
    const days = await this.#days();
    const at = readDays(this.#from.value)?.[0];
    if (at === undefined) return step > 0 ? days[0] : days.at(-1);
    return step > 0 ? days.find((day) => day > at) : days.findLast((day) => day < at);
  }

  #itemOf({ event: { href, title, words: date, places }, certain }: FoundEvent): HTMLElement {
    const link = make('a', { href }, title);
    const names = places.map((id) => this.#nameOf(id)).join('; ');
    return make(
      'li',
      {},
      ...sayParts<typeof words.listed, Node>(words.listed, { event: link, date }),
      ...(certain ? [] : [' ', make('em', {}, words.possibleByDate)]),
      ...(names === '' ? [] : [make('span', { class: 'map-where' }, names)]),
    );
  }
}

const mostListed = 60;

/** How many events were found, and how many of them at how many places of the map: what the list has, and what is lit. */
function countedWords(found: readonly FoundEvent[], isOnMap: (id: string) => boolean): string {
  const count = found.length;
  const located = found.filter(({ event }) => event.places.some(isOnMap));
  const lit = new Set(located.flatMap(({ event }) => event.places.filter(isOnMap)));
  if (lit.size === 0) return say(words.showingNowhere, { count });
  const places = say(words.placesLit, { count: lit.size });
  return located.length === count
    ? say(words.showing, { count, places })
    : say(words.showingSome, { count, located: located.length, places });
}

/** "Monday, 9 January 1995", "9 January 1995 to 12 March 1995"; empty where no days are asked for. */
function daysInWords({ from = '', to = '' }: Filter): string {
  const [first, last] = [readDays(from)?.[0], readDays(to)?.[1]];
  if (first === undefined) return last === undefined ? '' : say(words.until, { last: wordsOfDay(last) });
  if (last === undefined) return say(words.since, { first: wordsOfDay(first) });
  return first === last
    ? wordsOfDay(first, { weekday: true })
    : say(words.period, { first: wordsOfDay(first), last: wordsOfDay(last) });
}

function makeDays(name: string, placeholder: string): HTMLInputElement {
  return make('input', {
    type: 'text',
    name,
    placeholder,
    inputmode: 'numeric',
    autocomplete: 'off',
    size: 10,
  });
}
