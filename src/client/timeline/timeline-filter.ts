import type { Ternary } from '../../time/edtf/types.ts';
import { isNarrowing, matcherOf, readFilter, writeFilter, type Filter } from '../../timeline/data/filter.ts';
import type { Named, ViewEvent, ViewFrame } from '../../timeline/data/wire.ts';
import { escapeXml } from '../../text/xml.ts';
import { openTimeline, type TimelineData } from './data.ts';

/**
 * Filters the list and the view together. Its state is the address: a change of it is a step in the history, and
 * going back undoes it. `data-src` is the address of the frame; says `timeline-filter` to the document.
 */
export class TimelineFilter extends HTMLElement {
  #data: TimelineData | undefined;
  #filter: Filter = readFilter(new URLSearchParams());

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
    try {
      this.#data = await openTimeline(source);
      const form = document.createElement('form');
      form.className = 'filters no-print';
      form.innerHTML = formMarkup(this.#data.frame);
      this.prepend(form);
      form.addEventListener('submit', (event) => event.preventDefault());
      form.addEventListener('change', () => this.#readForm(form));
      form.addEventListener('reset', () => setTimeout(() => this.#readForm(form)));
      this.#readAddress();
    } catch {
      // Without data the links to years, kinds, actors and places remain.
      return;
    }
  }

  readonly #readAddress = (): void => {
    this.#filter = readFilter(new URLSearchParams(location.search));
    const form = this.querySelector('form');
    if (form !== null) fillForm(form, this.#filter);
    void this.#apply();
  };

  #readForm(form: HTMLFormElement): void {
    const entries = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
    this.#filter = readFilter(new URLSearchParams(entries));
    const query = writeFilter(this.#filter, new URLSearchParams(location.search)).toString();
    const address = `${query === '' ? location.pathname : `?${query.replaceAll('%2F', '/')}`}${location.hash}`;
    history.pushState(history.state, '', address);
    void this.#apply();
  }

  async #apply(): Promise<void> {
    const filter = this.#filter;
    const data = this.#data;
    if (data === undefined) return;
    document.dispatchEvent(new CustomEvent('timeline-filter', { detail: filter }));
    // What asks for everything needs nothing read.
    const status = this.querySelector('.shown');
    const events = isNarrowing(filter) ? await data.readAll().catch(() => undefined) : [];
    if (events === undefined) {
      if (status !== null)
        status.textContent = 'The events could not be read, so nothing is filtered. Try again.';
      return;
    }
    if (filter !== this.#filter) return;
    const match = matcherOf(filter);
    const matches = new Map(events.map((event) => [event.id, match(event)]));
    showInList(matches, filter);
    this.#showFound(events.filter(({ id }) => matches.get(id) !== 'no'));
    const count = (wanted: Ternary) => [...matches.values()].filter((answer) => answer === wanted).length;
    const all = data.frame.count;
    if (status !== null)
      status.textContent = countTold(all, isNarrowing(filter) ? all - count('no') : all, count('maybe'));
  }

  /** Where the list is not on this page, what matches is listed here. */
  #showFound(events: readonly ViewEvent[]): void {
    const list = this.querySelector<HTMLElement>('.found');
    if (list === null) return;
    const items = events
      .slice(0, mostFound)
      .map(
        ({ href, title, words }) =>
          `<li><a href="${escapeXml(href)}">${escapeXml(title)}</a>, ${escapeXml(words)}</li>`,
      );
    const left = events.length - items.length;
    list.hidden = events.length === 0;
    list.innerHTML =
      items.join('') + (left > 0 ? `<li>and ${left} more: narrow the filter to see them</li>` : '');
  }
}

const mostFound = 200;

function countTold(all: number, shown: number, possible: number): string {
  const part = shown === all ? `Showing all ${all} events` : `Showing ${shown} of ${all} events`;
  return possible === 0 ? `${part}.` : `${part}, ${possible} of them possible by date.`;
}

/** Hides, or makes faint, the rows that do not match, and headings and gap notes that then say nothing true. */
function showInList(matches: ReadonlyMap<string, Ternary>, filter: Filter): void {
  const narrowed = isNarrowing(filter);
  for (const item of document.querySelectorAll<HTMLElement>('.chron .item')) {
    const answer = matches.get(item.id) ?? (narrowed ? 'no' : 'yes');
    item.hidden = answer === 'no' && !filter.fade;
    item.classList.toggle('faint', answer === 'no' && filter.fade);
    item.classList.toggle('possible', answer === 'maybe');
  }
  for (const month of document.querySelectorAll<HTMLElement>('.chron .month')) {
    month.hidden = month.querySelector('.item:not([hidden])') === null;
  }
  for (const gap of document.querySelectorAll<HTMLElement>('.chron .gapnote')) gap.hidden = narrowed;
}

function formMarkup({ kinds, kindCounts, actors, places, documents }: ViewFrame): string {
  const boxes = kinds.map(
    ({ id, name, glyph }, index) =>
      `<label><input type="checkbox" name="kind" value="${id}"><svg class="g" aria-hidden="true"><use href="#g-${glyph}"/></svg>${escapeXml(name)} <span class="num">${kindCounts[index] ?? 0}</span></label>`,
  );
  return `<details class="more"${matchMedia('(min-width: 44rem)').matches ? ' open' : ''}><summary>Filter</summary>
<fieldset><legend>Kind</legend>${boxes.join('')}</fieldset>
<fieldset class="choices">
<legend class="vh">More</legend>
${choice('actor', 'Actor', actors)}${choice('place', 'Place', places)}${choice('document', 'Document', documents)}
${choice('layer', 'Layer', [
  { id: 'attested', name: 'attested by a document' },
  { id: 'context', name: 'context' },
])}${choice('dated', 'Date', [
    { id: 'day', name: 'known to the day' },
    { id: 'vague', name: 'not known to the day' },
  ])}
<label>From <input type="text" name="from" inputmode="numeric" placeholder="2022-12" autocomplete="off"></label>
<label>To <input type="text" name="to" inputmode="numeric" placeholder="2023-09" autocomplete="off"></label>
<label><input type="checkbox" name="others" value="faint"> Leave the others in sight, faint</label>
<button type="reset" class="btn">Show all</button>
</fieldset></details>
<p class="shown" role="status"></p>`;
}

function choice(name: string, label: string, values: readonly Named[]): string {
  const options = values.map(({ id, name: words }) => `<option value="${id}">${escapeXml(words)}</option>`);
  return `<label>${label} <select name="${name}"><option value="">any</option>${options.join('')}</select></label>`;
}

function fillForm(form: HTMLFormElement, filter: Filter): void {
  const single: Readonly<Record<string, string | undefined>> = {
    actor: filter.actors[0],
    place: filter.places[0],
    document: filter.documents[0],
    layer: filter.layer,
    dated: filter.dated,
    from: filter.from,
    to: filter.to,
  };
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    if (field.name === 'kind') (field as HTMLInputElement).checked = filter.kinds.includes(field.value);
    else if (field.name === 'others') (field as HTMLInputElement).checked = filter.fade;
    else field.value = single[field.name] ?? '';
  }
}
