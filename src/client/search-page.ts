import { answer, type Answer, type SearchSources } from '../search/answer.ts';
import { countFacets, narrow } from '../search/facets.ts';
import { passagesOfHit } from '../search/passages.ts';
import { countWords, remarks, type Counts } from '../search/summary.ts';
import { readUrl, writeUrl, type UrlState } from '../search/url-state.ts';
import { make, need } from './search-dom.ts';
import { chosenIn, renderFacets } from './search-facets.ts';
import { openSearch, SearchUnavailable } from './search-open.ts';
import { renderQuotation } from './search-quotations.ts';
import { renderHit, type Landing, type ShownHit } from './search-results.ts';

const pauseMs = 90;
const hitsAtOnce = 10;
const mostCountedHits = 40;

/**
 * The search page. The server sends the box, the help and the lists; this looks the query up while it is typed, keeps
 * it in the address, and answers under it. Only the newest query is ever shown.
 */
export class ArchiveSearch extends HTMLElement {
  #sources: Promise<SearchSources> | undefined;
  #asked = 0;
  #shown = hitsAtOnce;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    for (const element of this.querySelectorAll('[data-scripted]')) element.removeAttribute('hidden');
    const { box, form, facets, more } = this.#parts();
    box.value = readUrl(location.search).text;
    box.addEventListener('focus', () => void this.#open().catch(() => undefined), { once: true });
    box.addEventListener('input', () => this.#soon());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search('push');
    });
    facets.addEventListener('submit', (event) => event.preventDefault());
    facets.addEventListener('change', () => void this.#search('push'));
    more.addEventListener('click', () => {
      this.#shown += hitsAtOnce;
      void this.#search('keep');
    });
    this.addEventListener('keydown', (event) => this.#move(event));
    addEventListener('popstate', () => {
      box.value = readUrl(location.search).text;
      void this.#search('keep', readUrl(location.search));
    });
    if (writeUrl(readUrl(location.search)) !== '') void this.#search('keep', readUrl(location.search));
  }

  #parts() {
    return {
      form: need<HTMLFormElement>(this, 'form[role="search"]'),
      box: need<HTMLInputElement>(this, 'input[name="q"]'),
      section: need<HTMLElement>(this, '[data-results]'),
      status: need<HTMLElement>(this, '[role="status"]'),
      remarks: need<HTMLElement>(this, '[data-remarks]'),
      quotations: need<HTMLElement>(this, '[data-quotations]'),
      hits: need<HTMLElement>(this, '[data-hits]'),
      facets: need<HTMLFormElement>(this, 'form.facets'),
      sort: need<HTMLSelectElement>(this, 'select[name="sort"]'),
      groups: need<HTMLElement>(this, '[data-facets]'),
      more: need<HTMLButtonElement>(this, '[data-more]'),
    };
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  #open(): Promise<SearchSources> {
    this.#sources ??= openSearch(this.#base);
    this.#sources.catch(() => (this.#sources = undefined));
    return this.#sources;
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search('replace'), pauseMs);
  }

  #state(): UrlState {
    const { box, facets, sort } = this.#parts();
    const { from, to } = readUrl(location.search);
    return {
      text: box.value.trim(),
      chosen: chosenIn(facets),
      sort: sort.value === 'earliest' || sort.value === 'latest' ? sort.value : 'relevance',
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      undated: false,
    };
  }

  async #search(address: 'push' | 'replace' | 'keep', state = this.#state()): Promise<void> {
    clearTimeout(this.#timer);
    const asked = ++this.#asked;
    const isNewest = () => asked === this.#asked;
    const { section, status, sort } = this.#parts();
    if (address !== 'keep') {
      this.#shown = hitsAtOnce;
      history[address === 'push' ? 'pushState' : 'replaceState'](
        null,
        '',
        `${location.pathname}${writeUrl({ ...state, text: state.text.slice(0, 2000) })}`,
      );
    }
    sort.value = state.sort;
    section.hidden = false;
    const waiting = setTimeout(() => {
      if (isNewest()) status.textContent = 'Searching …';
    }, 250);
    try {
      const sources = await this.#open();
      const found = await answer(sources, state);
      const hits = await this.#records(sources, found);
      const counts = await countHits(sources, found, hits);
      if (!isNewest()) return;
      this.#show(found, hits.slice(0, this.#shown), counts, sources);
      const facets = await countFacets(sources.index, found.everything, state.chosen);
      if (!isNewest()) return;
      this.#parts().groups.replaceChildren(...renderFacets(facets, sources.manifest));
    } catch (error) {
      if (isNewest()) this.#fail(error);
    } finally {
      clearTimeout(waiting);
    }
  }

  // All of a short list, so that its passages can be counted; of a long one what is shown.
  #records({ index }: SearchSources, { hits }: Answer): Promise<readonly ShownHit[]> {
    const wanted = hits.length <= mostCountedHits ? hits : hits.slice(0, this.#shown);
    return Promise.all(
      wanted.map(async (hit) => {
        const record = await index.record(hit.id);
        return { hit, record, found: await passagesOfHit(index, record, hit) };
      }),
    );
  }

  #show(found: Answer, hits: readonly ShownHit[], counts: Counts, { manifest }: SearchSources): void {
    const parts = this.#parts();
    const landing: Landing = { base: this.#base, back: location.search };
    const told = remarks(found).map((remark) => make('p', { class: 'sans' }, remark));
    parts.status.replaceChildren(...statusOf(found, counts));
    parts.remarks.replaceChildren(...missingOf(found, this.#base), ...told);
    parts.quotations.replaceChildren(
      ...found.quotations.map((quotation) => renderQuotation(quotation, landing, manifest.documents)),
    );
    const some = hits.findIndex(({ hit }) => hit.terms < found.terms);
    parts.hits.replaceChildren(
      ...hits.flatMap((hit, place) => [
        ...(place === some && found.request.sort === 'relevance' ? [someHeading(place)] : []),
        renderHit(hit, landing),
      ]),
    );
    parts.more.hidden = hits.length >= found.hits.length;
  }

  #fail(error: unknown): void {
    const parts = this.#parts();
    parts.status.replaceChildren(failureWords(error));
    for (const part of [parts.remarks, parts.quotations, parts.hits, parts.groups]) part.replaceChildren();
    parts.more.hidden = true;
  }

  // Arrows go from the box through the results; Home and End to the first and last; Escape back to the box.
  #move(event: KeyboardEvent): void {
    const { box } = this.#parts();
    const stops = [...this.querySelectorAll<HTMLElement>('[data-hit]')].filter((one) =>
      one.checkVisibility(),
    );
    const at = stops.findIndex((one) => one === document.activeElement);
    const inBox = document.activeElement === box;
    if (!inBox && at === -1) return;
    const target = {
      ArrowDown: stops[at + 1],
      ArrowUp: at === 0 ? box : stops[at - 1],
      Home: inBox ? undefined : stops[0],
      End: inBox ? undefined : stops.at(-1),
      Escape: inBox ? undefined : box,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  }
}

async function countHits(
  { index }: SearchSources,
  { hits, terms }: Answer,
  loaded: readonly ShownHit[],
): Promise<Counts> {
  const ids = hits.filter((hit) => hit.terms === terms || terms === 0).map(({ id }) => id);
  const counted = ids.length > 0 ? ids : hits.map(({ id }) => id);
  const of = async (kind: string) => (await narrow(index, counted, { in: [kind] })).length;
  const [documents, events, pages] = await Promise.all([of('document'), of('event'), of('page')]);
  if (loaded.length < hits.length) return { documents, events, pages };
  const among = new Set(counted);
  const passages = loaded
    .filter(({ hit, record }) => record.in === 'document' && among.has(hit.id))
    .reduce((sum, { found }) => sum + found.passages.length, 0);
  return { documents, events, pages, passages };
}

function statusOf({ hits, terms, query, missing }: Answer, counts: Counts): (Node | string)[] {
  const asked = terms > 0 || hits.length > 0;
  if (!asked && query.operators.length === 0)
    return ['There is no word in this to search for. Type a word, a date or a sentence.'];
  if (hits.length === 0) return ['Nothing in this archive answers this.'];
  const all = hits.some((hit) => hit.terms === terms);
  const found = make('b', {}, countWords(counts));
  const verb =
    counts.documents + counts.events + counts.pages === 1 && (counts.passages ?? 1) <= 1 ? 'holds' : 'hold';
  if (terms === 0) return [found, '.'];
  if (!all) return ['Nothing holds all of these words. ', found, ` ${verb} some of them.`];
  if (terms === 1 || missing.length > 0) return [found, ` ${verb} this, or another form of it.`];
  return [found, ` ${verb} all of this, in one form or another.`];
}

function someHeading(place: number): HTMLElement {
  return make(
    'h3',
    { class: 'some' },
    place === 0 ? 'With some of the words' : 'Then, with some of the words only',
  );
}

function missingOf({ missing }: Answer, base: string): readonly HTMLElement[] {
  return missing.map(({ word, suggestions }) =>
    make(
      'p',
      { class: 'sans' },
      `Nothing in this archive has “${word}”`,
      suggestions.length === 0 ? '.' : '; did you mean ',
      ...suggestions.flatMap((suggestion, place) => [
        place === 0 ? '' : ' or ',
        make('a', { href: `${base}search/?q=${encodeURIComponent(suggestion)}` }, suggestion),
      ]),
      suggestions.length === 0 ? '' : '?',
    ),
  );
}

function failureWords(error: unknown): string {
  if (error instanceof SearchUnavailable && error.reason === 'no-index')
    return 'There is no search index here. It is made when the site is built; a site in development has none.';
  return 'The search index could not be read. Check the connection and search again; the lists below work without it.';
}
