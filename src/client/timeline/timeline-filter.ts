import { isNarrowing, matcherOf, readFilter, writeFilter, type Filter } from '../../timeline/data/filter.ts';
import { filterWords as words } from '../../words/chapters/filter.ts';
import { listWords, say } from '../../words/say.ts';
import { askedQuery, keepQuery } from '../shared/asked-query.ts';
import { make } from '../shared/dom.ts';
import { siteAddress } from '../shared/site.ts';
import { openTimeline, type TimelineData } from './data.ts';
import { fillForm, makeForm, readForm, togetherWords } from './filter-form.ts';
import { countWords, filterDrawings, filterList, listFound } from './filtered-list.ts';
import { notNamed } from './not-named.ts';
import { faultOf, spellDates } from './typed-dates.ts';

/**
 * Filters the list and the view together. Its state is the address: a change of it is a step in the history, and
 * going back undoes it. `data-src` is the address of the frame; says `timeline-filter` to the document.
 */
export class TimelineFilter extends HTMLElement {
  #data: TimelineData | undefined;
  #form: HTMLFormElement | undefined;
  #filter: Filter = readFilter(new URLSearchParams());
  /** What the address asks for that nothing is. */
  #notNamed: readonly string[] = [];
  /** What is wrong with what the form has, which stays said when an earlier answer comes. */
  #fault: string | undefined;

  connectedCallback(): void {
    void this.#open();
    window.addEventListener('popstate', this.#readAddress);
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#readAddress);
  }

  async #open(): Promise<void> {
    const source = this.dataset['src'];
    if (source === undefined) return;
    let form: HTMLFormElement;
    try {
      this.#data = await openTimeline(source);
      form = await makeForm(this.#data.frame);
    } catch {
      // The links to years, kinds, actors and places remain.
      this.prepend(make('p', { role: 'status', class: 'sans no-print' }, words.filterNotLoaded));
      return;
    }
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => void this.#change(form));
    form.addEventListener('reset', () => setTimeout(() => void this.#change(form)));
    this.#form = form;
    this.prepend(form);
    this.#data.whenUnread((titles) => this.#sayUnread(titles));
    this.#readAddress();
  }

  readonly #readAddress = (): void => {
    const query = askedQuery();
    this.#filter = readFilter(query);
    this.#fault = undefined;
    this.#notNamed = this.#data === undefined ? [] : notNamed(query, this.#data.frame, placesWithout());
    if (this.#form !== undefined) fillForm(this.#form, this.#filter);
    void this.#apply();
  };

  async #change(form: HTMLFormElement): Promise<void> {
    await spellDates(form);
    const fault = faultOf(form);
    this.#fault = fault;
    if (fault !== undefined) return this.#say(fault);
    this.#filter = readForm(form, this.#filter);
    this.#notNamed = [];
    const query = writeFilter(this.#filter, askedQuery()).toString();
    keepQuery('push', query === '' ? '' : `?${query.replaceAll('%2F', '/')}`);
    void this.#apply();
  }

  async #apply(): Promise<void> {
    const filter = this.#filter;
    const data = this.#data;
    if (data === undefined) return;
    document.dispatchEvent(new CustomEvent('timeline-filter', { detail: filter }));
    // What asks for everything needs nothing read.
    const events = isNarrowing(filter) ? await data.readAll().catch(() => undefined) : [];
    if (events === undefined) return this.#say(words.notRead);
    if (filter !== this.#filter) return;
    const match = matcherOf(filter);
    const answers = new Map(events.map((event) => [event.id, match(event)]));
    const filtered = { answers, narrowed: isNarrowing(filter), fade: filter.fade };
    filterList(document, filtered);
    filterDrawings(document, filtered);
    const found = this.querySelector<HTMLElement>('.found');
    if (found !== null)
      listFound(
        found,
        events.filter(({ id }) => answers.get(id) !== 'no' && document.getElementById(id) === null),
      );
    if (this.#fault !== undefined) return;
    this.#say(
      [...this.#notNamed, ...togetherWords(filter, data.frame), countWords(data.frame.count, filtered)].join(
        ' ',
      ),
      filtered.narrowed || this.#notNamed.length > 0,
    );
  }

  #sayUnread(titles: readonly string[]): void {
    const line =
      this.querySelector('.unread') ?? make('p', { class: 'unread sans no-print', role: 'status' });
    line.textContent = say(words.unread, { parts: listWords(titles) });
    this.prepend(line);
  }

  #say(status: string, isSeen = true): void {
    const line = this.#form?.querySelector('.shown');
    if (!line) return;
    line.textContent = status;
    // That all is shown is seen; it is said to whoever hears the page.
    line.classList.toggle('sr-only', !isSeen);
  }
}

/** What the places on this page's map are called that no event names, by their ids: the frame has only the others. */
function placesWithout(): ReadonlyMap<string, string> {
  const links = document.querySelectorAll('place-map .map-places a');
  return new Map(
    [...links].map((link) => [
      siteAddress(link.getAttribute('href') ?? '')
        .split('/')
        .at(-2) ?? '',
      link.textContent.trim(),
    ]),
  );
}
