import { answer, type Answer } from '../../search/answer/answer.ts';
import type { QuotationAnswer } from '../../search/answer/answer-quotation.ts';
import type { SearchSources } from '../../search/answer/look-up.ts';
import { countHits, loadHits, type ShownHit } from '../../search/answer/count-hits.ts';
import { countFacets } from '../../search/query/facets.ts';
import type { SearchRequest } from '../../search/query/read-request.ts';
import { languageWords } from '../../search/answer/summary.ts';
import type { SearchManifest } from '../../search/index/manifest.ts';
import { readUrl, writeUrl } from '../../search/query/url-state.ts';
import { failureWords, renderChips, renderHits, renderRemarks, renderStatus } from './answer.ts';
import { askSearch } from './ask.ts';
import { askedQuery, keepQuery } from '../shared/asked-query.ts';
import { need } from '../shared/dom.ts';
import { chosenIn, renderFacets, replaceFacets } from './facets.ts';
import { moveBetweenHits } from './keys.ts';
import { newestOnly } from '../shared/newest-only.ts';
import { openSearch } from './open.ts';
import { rememberSearch } from './recent.ts';
import { tellWaiting } from './waiting.ts';
import type { Landing } from './results.ts';

const hitsAtOnce = 10;
// The address is debounced, since browsers refuse one that changes with every key.
const addressPauseMs = 400;
const facetPauseMs = 60;

/**
 * The search page. The server sends the box, the help and the lists; this looks the query up while it is typed, keeps
 * it in the address, and answers under it. Only the newest query is ever shown.
 */
export class ArchiveSearch extends HTMLElement {
  #asked = 0;
  #shown = hitsAtOnce;
  /** Ids of all hits of the newest answer, before facets narrowed them: what the facets count. */
  #everything: readonly string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #facetTimer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { box, form, facets, more } = this.#parts();
    box.addEventListener('focus', () => void openSearch(this.#base).catch(() => undefined), { once: true });
    const searchTyped = newestOnly(() => this.#search('replace'));
    box.addEventListener('input', () => void searchTyped());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(box.value);
      void this.#search('push');
    });
    facets.addEventListener('submit', (event) => event.preventDefault());
    facets.addEventListener('change', () => void this.#search('push'));
    more.addEventListener('click', () => {
      this.#shown += hitsAtOnce;
      void this.#search('keep', readUrl(askedQuery()));
    });
    this.addEventListener('keydown', (event) => moveBetweenHits(event, this, box));
    addEventListener('popstate', () => this.#restore());
    // What was typed before this code came stays, and is answered.
    const typed = box.value;
    this.#restore();
    if (typed === '' || writeUrl(readUrl(askedQuery())) !== '') return;
    box.value = typed;
    void searchTyped();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#facetTimer);
  }

  // Shows what the address asks for.
  #restore(): void {
    const request = readUrl(askedQuery());
    const { box, section, from, to } = this.#parts();
    box.value = request.text;
    from.value = request.from ?? '';
    to.value = request.to ?? '';
    const isAsked = writeUrl(request) !== '';
    // From here on the answer has its room, so that nothing in sight moves when it comes.
    section.toggleAttribute('data-asked', isAsked);
    if (isAsked) void this.#search('keep', request);
    else section.hidden = true;
  }

  #parts() {
    return {
      form: need<HTMLFormElement>(this, 'form[role="search"]'),
      box: need<HTMLInputElement>(this, 'input[name="q"]'),
      section: need<HTMLElement>(this, '[data-results]'),
      status: need<HTMLElement>(this, '[role="status"]'),
      chips: need<HTMLElement>(this, '[data-chips]'),
      remarks: need<HTMLElement>(this, '[data-remarks]'),
      quotations: need<HTMLElement>(this, '[data-quotations]'),
      hits: need<HTMLElement>(this, '[data-hits]'),
      facets: need<HTMLFormElement>(this, 'form.facets'),
      sort: need<HTMLSelectElement>(this, 'select[name="sort"]'),
      from: need<HTMLInputElement>(this, 'input[name="from"]'),
      to: need<HTMLInputElement>(this, 'input[name="to"]'),
      languages: need<HTMLElement>(this, '[data-languages]'),
      groups: need<HTMLElement>(this, '[data-facets]'),
      more: need<HTMLButtonElement>(this, '[data-more]'),
    };
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  #request(undated = false): SearchRequest {
    const { box, facets, sort, from, to } = this.#parts();
    return {
      text: box.value.trim(),
      chosen: chosenIn(facets),
      sort: sort.value === 'earliest' || sort.value === 'latest' ? sort.value : 'relevance',
      ...(from.value !== '' && { from: from.value }),
      ...(to.value !== '' && { to: to.value }),
      undated,
    };
  }

  async #search(address: 'push' | 'replace' | 'keep', request = this.#request()): Promise<void> {
    clearTimeout(this.#timer);
    const asked = ++this.#asked;
    const isNewest = () => asked === this.#asked;
    const { section, status, sort } = this.#parts();
    if (address !== 'keep') {
      this.#shown = hitsAtOnce;
      const query = writeUrl({ ...request, text: request.text.slice(0, longestInAddress) });
      const write = () => keepQuery(address, query);
      if (address === 'push') write();
      else this.#timer = setTimeout(write, addressPauseMs);
    }
    sort.value = request.sort;
    section.hidden = false;
    const waiting = tellWaiting((sentence, isLong) => {
      if (!isNewest()) return;
      status.textContent = sentence;
      // What can be read meanwhile.
      if (isLong) section.removeAttribute('data-asked');
    });
    try {
      const sources = await askSearch(
        this.#base,
        async (asked) => {
          await this.#answer(asked, request, isNewest);
          return asked;
        },
        this.#asked === 1 ? request.text : '',
      );
      waiting.end();
      clearTimeout(this.#facetTimer);
      this.#facetTimer = setTimeout(() => void this.#showFacets(sources, request, isNewest), facetPauseMs);
    } catch (error) {
      if (isNewest()) this.#fail(error);
    } finally {
      waiting.end();
      // The fonts that were left for the answer come now.
      delete document.documentElement.dataset['awaits'];
    }
  }

  // Debounced: counting takes longer than finding. If it fails, the results stay without counts.
  async #showFacets(
    { index, manifest }: SearchSources,
    request: SearchRequest,
    isNewest: () => boolean,
  ): Promise<void> {
    if (!isNewest()) return;
    const facets = await countFacets(index, this.#everything, request.chosen).catch(() => []);
    if (isNewest()) replaceFacets(this.#parts().groups, renderFacets(facets, manifest));
  }

  async #answer(sources: SearchSources, request: SearchRequest, isNewest: () => boolean): Promise<void> {
    const { index, manifest } = sources;
    const found = await answer(sources, request);
    const landing = { base: this.#base, back: writeUrl(request) };
    const { verdicts, behind } = await renderVerdicts(found, landing, manifest);
    const parts = this.#parts();
    const isFirst = parts.hits.childElementCount === 0;
    let drawn = 0;
    const showAbove = () => {
      parts.chips.replaceChildren(
        ...renderChips(found, () => void this.#search('push', this.#request(true))),
      );
      parts.remarks.replaceChildren(...renderRemarks(found, this.#base));
      parts.quotations.replaceChildren(...verdicts);
    };
    // Where nothing is shown yet, each hit is as soon as it comes, under all that stands above the hits.
    const showNext = (hits: readonly ShownHit[]) => {
      if (!isNewest() || hits.length > this.#shown) return;
      if (drawn === 0) showAbove();
      const next = renderHits(found, hits, landing).slice(drawn);
      parts.hits.append(...next);
      drawn += next.length;
    };
    const loaded = await loadHits(index, found, this.#shown, isFirst ? showNext : undefined);
    const counts = await countHits(index, found, loaded);
    if (!isNewest()) return;
    this.#everything = found.everything;
    const shown = loaded.slice(0, this.#shown);
    parts.status.replaceChildren(...renderStatus(found, counts));
    if (drawn === 0) {
      showAbove();
      parts.hits.replaceChildren(...renderHits(found, shown, landing));
    }
    parts.hits.append(...behind);
    parts.languages.textContent = languageWords(manifest).join(' ');
    parts.more.hidden = shown.length >= found.hits.length;
    if (shown.length === 0) parts.section.removeAttribute('data-asked');
  }

  #fail(error: unknown): void {
    const { section, status, chips, remarks, quotations, hits, groups, more } = this.#parts();
    section.removeAttribute('data-asked');
    status.replaceChildren(failureWords(error));
    for (const part of [chips, remarks, quotations, hits, groups]) part.replaceChildren();
    more.hidden = true;
  }
}

const longestInAddress = 2000;

// What only the archive's own words hold stands among the hits; that no document does is said behind them.
async function renderVerdicts(
  { quotations }: Answer,
  landing: Landing,
  manifest: SearchManifest,
): Promise<{ readonly verdicts: readonly HTMLElement[]; readonly behind: readonly HTMLElement[] }> {
  if (quotations.length === 0) return { verdicts: [], behind: [] };
  const { renderQuotation } = await import('./quotations.ts');
  const isOwn = ({ found, elsewhere }: QuotationAnswer) => found.length === 0 && elsewhere.length > 0;
  const render = (quotation: QuotationAnswer) => renderQuotation(quotation, landing, manifest);
  return {
    verdicts: quotations.filter((one) => !isOwn(one)).map(render),
    behind: quotations.filter(isOwn).map(render),
  };
}
