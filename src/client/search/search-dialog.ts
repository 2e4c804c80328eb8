import { answer, type Answer } from '../../search/answer/answer.ts';
import { countHits, loadHits, type ShownHit } from '../../search/answer/count-hits.ts';
import { statusParts } from '../../search/answer/summary.ts';
import { writeUrl } from '../../search/query/url-state.ts';
import { searchAnywhereWords as words } from '../../words/chapters/search-anywhere.ts';
import { failureWords } from './answer.ts';
import { askSearch } from './ask.ts';
import { make } from '../shared/dom.ts';
import { newestOnly } from '../shared/newest-only.ts';
import { linkTo } from '../shared/site.ts';
import { openSearch } from './open.ts';
import { optionsOf, renderOption, type DialogOption } from './options.ts';
import type { Landing } from './results.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { tellWaiting } from './waiting.ts';

const mostOptions = 8;

/** The search dialog: a combobox (ARIA 1.2) over the best hits; the page of all results is one key away. */
export class SearchDialog extends HTMLElement {
  readonly #box = make('input', {
    type: 'search',
    name: 'q',
    role: 'combobox',
    'aria-label': words.searchTheArchive,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'search-options',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: words.placeholder,
  });
  readonly #list = make('ul', { id: 'search-options', role: 'listbox', 'aria-label': words.results });
  readonly #status = make('p', { role: 'status', class: 'sans' });
  readonly #forget = make('button', { type: 'button', class: 'btn' }, words.clearRecent);
  readonly #dialog = make('dialog', { class: 'search-dialog', 'aria-label': words.search });
  #asked = 0;
  #active = -1;
  #options: readonly DialogOption[] = [];

  connectedCallback(): void {
    const form = make(
      'form',
      { class: 'find', role: 'search' },
      this.#box,
      make('button', { class: 'btn main' }, words.allResults),
    );
    const close = make('button', { type: 'button', class: 'btn' }, words.close);
    close.addEventListener('click', () => this.#dialog.close());
    this.#dialog.append(form, this.#status, this.#list, make('div', { class: 'btns' }, this.#forget, close));
    this.append(this.#dialog);
    this.addEventListener('open', (event) => this.#open((event as CustomEvent<string>).detail));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#follow();
    });
    const searchTyped = newestOnly(() => this.#search());
    this.#box.addEventListener('input', () => {
      this.#activate(-1);
      void searchTyped();
    });
    this.#box.addEventListener('keydown', (event) => this.#move(event));
    this.#forget.addEventListener('click', () => {
      forgetSearches();
      this.#showRecent();
      this.#box.focus();
    });
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  /** @param typed what was typed before there was a box to type into */
  #open(typed: string): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#box.select();
    if (typed !== '') {
      this.#box.value = typed;
      this.#box.dispatchEvent(new Event('input'));
    }
    void openSearch(this.#base).catch(() => undefined);
    if (this.#box.value.trim() === '') this.#showRecent();
  }

  #showRecent(): void {
    const recent = recentSearches();
    this.#status.textContent = recent.length === 0 ? words.typeSomething : words.recent;
    this.#show(
      recent.map((text) => ({ kind: 'recent', text, href: this.#searchPage(text) })),
      recent.length > 0,
    );
  }

  async #search(): Promise<void> {
    const asked = ++this.#asked;
    const text = this.#box.value.trim();
    if (text === '') {
      this.#showRecent();
      return;
    }
    const waiting = tellWaiting((sentence, isLong) => {
      if (isLong && asked === this.#asked) this.#status.textContent = sentence;
    });
    try {
      const { found, options, counts } = await askSearch(
        this.#base,
        async (sources) => {
          const found = await answer(sources, { text, chosen: {}, sort: 'relevance', undated: false });
          const landing = { base: this.#base, back: writeUrl(found.request) };
          const quoted = await quotedIn(found, landing);
          const optionsFor = (hits: readonly ShownHit[]) => [
            ...quoted,
            ...optionsOf(found, hits.slice(0, mostOptions), landing),
          ];
          // Where nothing is offered yet, each hit is as soon as it comes.
          const isFirst = this.#options.every(({ kind }) => kind === 'recent');
          const showNext = (hits: readonly ShownHit[]) => {
            if (asked === this.#asked) this.#show(optionsFor(hits), false, this.#active);
          };
          const hits = await loadHits(sources.index, found, mostOptions, isFirst ? showNext : undefined);
          return { found, options: optionsFor(hits), counts: await countHits(sources.index, found, hits) };
        },
        asked === 1 ? text : '',
      );
      if (asked !== this.#asked) return;
      this.#status.textContent = statusParts(found, counts, (count) => count).join('');
      this.#show(options, false, this.#active);
    } catch (error) {
      if (asked !== this.#asked) return;
      this.#status.textContent = failureWords(error, words.unreachable);
      this.#show([], false);
    } finally {
      waiting.end();
    }
  }

  #show(options: readonly DialogOption[], forgettable: boolean, active = -1): void {
    this.#options = options;
    this.#list.replaceChildren(
      ...options.map((option, place) => {
        const item = renderOption(option, `search-option-${place}`);
        // A press of the mouse must not take the focus from the box.
        item.addEventListener('mousedown', (event) => event.preventDefault());
        item.addEventListener('click', () => this.#follow(place));
        return item;
      }),
    );
    this.#list.hidden = options.length === 0;
    this.#forget.hidden = !forgettable;
    this.#box.setAttribute('aria-expanded', String(options.length > 0));
    this.#activate(active);
  }

  #activate(place: number): void {
    this.#active = place;
    for (const [at, item] of [...this.#list.children].entries()) {
      item.setAttribute('aria-selected', String(at === place));
      if (at === place) item.scrollIntoView({ block: 'nearest' });
    }
    if (place === -1) this.#box.removeAttribute('aria-activedescendant');
    else this.#box.setAttribute('aria-activedescendant', `search-option-${place}`);
  }

  #move(event: KeyboardEvent): void {
    const last = this.#options.length - 1;
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      // A search box would only be emptied by it.
      event.preventDefault();
      this.#dialog.close();
    }
    if (last < 0) return;
    const at = this.#active;
    const target = {
      ArrowDown: at === last ? -1 : at + 1,
      ArrowUp: at === -1 ? last : at - 1,
      Home: at === -1 ? undefined : 0,
      End: at === -1 ? undefined : last,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.#activate(target);
  }

  #follow(place = this.#active): void {
    const text = this.#box.value.trim();
    rememberSearch(text);
    location.assign(linkTo(this.#options[place]?.href ?? this.#searchPage(text)));
  }

  #searchPage(text: string): string {
    return `${this.#base}search/${writeUrl({ text, chosen: {}, sort: 'relevance', undated: false })}`;
  }
}

// The code for quotations is loaded when one is found.
async function quotedIn({ quotations }: Answer, landing: Landing): Promise<readonly DialogOption[]> {
  if (quotations.every(({ found }) => found.length === 0)) return [];
  const { quotedOptions } = await import('./quoted-options.ts');
  return quotedOptions(quotations, landing);
}
