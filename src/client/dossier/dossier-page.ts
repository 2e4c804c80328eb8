import { dossierWords as words } from '../../words/chapters/dossier.ts';
import { wordsOfDay } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { copyTexts } from '../copy/clipboard.ts';
import {
  moved,
  mostCharacters,
  mostItems,
  type Dossier,
  type DossierItem,
  withItem,
} from '../shared/dossier.ts';
import { make, need } from '../shared/dom.ts';
import { forgetDossier, keepDossier, keptDossier } from '../shared/kept-dossier.ts';
import { canReadPages, publicAddress } from '../shared/site.ts';
import { cardIn } from './card-check.ts';
import { dossierFragment, dossierIn, dossierInFile, type Carried } from './dossier-address.ts';
import { renderEntry } from './dossier-entry.ts';
import {
  citationsOf,
  dossierJson,
  dossierMarkdown,
  toldEntries,
  wasCompared,
  type ResolvedDossier,
} from './dossier-files.ts';
import { pageLoader } from './load-page.ts';
import { resolveItem, type LoadPage, type Resolved } from './resolve.ts';

/**
 * The page of what a reader has gathered, or of what an address carries: that is somebody's, is shown as such, and is
 * kept only where the reader takes it over. Every word is looked up in the archive's own pages.
 */
export class DossierPage extends HTMLElement {
  #dossier: Dossier = keptDossier();
  #of: 'mine' | 'theirs' | 'card' = 'mine';
  /** How many entries did not fit when they were taken over: told when the reader's own is shown. */
  #left = 0;
  #load: LoadPage = pageLoader('/');
  readonly #resolved = new Map<DossierItem, Promise<Resolved>>();

  connectedCallback(): void {
    this.hidden = false;
    this.#load = pageLoader(this.#base);
    this.addEventListener('click', (event) => this.#press(event));
    this.#title.addEventListener('change', () =>
      this.#change({ ...this.#dossier, title: this.#title.value }),
    );
    addEventListener('hashchange', () => void this.#open());
    this.addEventListener('change', (event) => void this.#bringFile(event.target));
    this.addEventListener('submit', (event) => this.#bringAddress(event));
    void this.#open();
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  get #title(): HTMLInputElement {
    return need<HTMLInputElement>(this, '[name="title"]');
  }

  async #open(brought?: Carried): Promise<void> {
    const card = brought === undefined ? await cardIn(location.hash, this.#base) : undefined;
    const checked = typeof card === 'object' ? card : undefined;
    const carried = brought ?? (await dossierIn(location.hash));
    const theirs = typeof carried === 'object' ? carried : undefined;
    this.#of = checked !== undefined ? 'card' : theirs !== undefined ? 'theirs' : 'mine';
    this.#dossier = checked?.dossier ?? theirs?.dossier ?? keptDossier();
    const failed = [card, carried].find((one) => typeof one === 'string');
    const left = theirs?.leftOut ?? this.#left;
    this.#left = 0;
    if (failed !== undefined) this.#say(failedWords[failed]);
    else
      this.#say(
        [
          left > 0 ? say(words.leftOut, { count: left, most: mostItems }) : '',
          theirs !== undefined && theirs.cut > 0
            ? say(words.textsCut, { count: theirs.cut, most: mostCharacters })
            : '',
        ]
          .join(' ')
          .trim(),
      );
    need(this, '[data-seals]').replaceChildren(
      ...(checked?.seals ?? []).map((told) => make('li', { dir: 'auto' }, told)),
    );
    await this.#show();
  }

  async #bringFile(input: EventTarget | null): Promise<void> {
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const brought = await dossierInFile(file);
    input.value = '';
    if (brought === 'unreadable') this.#say(words.fileUnreadable);
    else await this.#open(brought);
  }

  /** Opens what an address carries, whichever site of this archive it leads to. */
  #bringAddress(event: Event): void {
    event.preventDefault();
    const { value } = need<HTMLInputElement>(this, '[name="address"]');
    const at = value.indexOf('#d=');
    if (at === -1) this.#say(words.foreignUnreadable);
    else if (location.hash === value.slice(at).trim()) void this.#open();
    else location.hash = value.slice(at).trim();
  }

  /** What the reader changes of their own is kept, as the rest of it is. */
  #change(dossier: Dossier): void {
    this.#dossier = dossier;
    if (!keepDossier(dossier)) this.#say(words.notKept);
  }

  async #show(): Promise<void> {
    const { title, items } = this.#dossier;
    // Of an empty dossier there is nothing to name or to remove.
    const isBlank = this.#of === 'mine' && items.length === 0 && title === '';
    for (const part of this.querySelectorAll<HTMLElement>('[data-of]'))
      part.hidden = isBlank || part.dataset['of'] !== this.#of;
    for (const part of this.querySelectorAll<HTMLElement>('[data-some]')) part.hidden = items.length === 0;
    need<HTMLElement>(this, '[data-empty]').hidden = items.length > 0 || this.#of !== 'mine';
    this.#title.value = title;
    need(this, '[data-title]').textContent = title === '' ? words.unnamed : title;
    const shown = this.#dossier;
    this.#render(items.map(() => undefined));
    const resolved = await this.#resolveAll(items);
    if (shown === this.#dossier) this.#render(resolved);
  }

  #render(resolved: readonly (Resolved | undefined)[]): void {
    const dossier = this.#told(resolved);
    const told = toldEntries(dossier);
    const entries = told.map((entry, index) => {
      const status = resolved[index] === undefined ? words.checking : entry.status;
      return renderEntry(
        { ...entry, status },
        index + 1,
        this.#of === 'mine' ? this.#actions(index) : undefined,
      );
    });
    need(this, 'ol').replaceChildren(...entries);
    const citations = citationsOf(dossier);
    need<HTMLElement>(this, '[data-sources]').hidden = citations.length === 0;
    need(this, '[data-sources] ul').replaceChildren(
      ...citations.map((one) => make('li', { dir: 'auto' }, one)),
    );
    need(this, '[data-compared]').textContent = dossier.compared ?? '';
  }

  #actions(index: number) {
    return {
      move: (by: number) => void this.#reorder(index, by),
      remove: () => void this.#remove(index),
      annotate: (note: string) => this.#annotate(index, note),
    };
  }

  async #reorder(index: number, by: number): Promise<void> {
    this.#change(moved(this.#dossier, index, by));
    const { items } = this.#dossier;
    const to = Math.max(0, Math.min(items.length - 1, index + by));
    await this.#show();
    this.#buttonOf(to, by < 0 ? 'up' : 'down')?.focus();
    this.#say(say(words.moved, { number: to + 1, count: items.length }));
  }

  async #remove(index: number): Promise<void> {
    this.#change({ ...this.#dossier, items: this.#dossier.items.toSpliced(index, 1) });
    await this.#show();
    const next = Math.min(index, this.#dossier.items.length - 1);
    (this.#buttonOf(next, 'remove') ?? this.#title).focus();
  }

  #buttonOf(index: number, does: 'up' | 'down' | 'remove'): HTMLElement | null {
    return this.querySelector(`ol > li:nth-child(${index + 1}) [value="${does}"]`);
  }

  #annotate(index: number, note: string): void {
    const items = this.#dossier.items.map((item, at) => {
      if (at !== index) return item;
      const { note: _before, ...rest } = item;
      const annotated = note.trim() === '' ? rest : { ...rest, note };
      const known = this.#resolved.get(item);
      if (known !== undefined) this.#resolved.set(annotated, known);
      return annotated;
    });
    this.#change({ ...this.#dossier, items });
  }

  #resolveAll(items: readonly DossierItem[]): Promise<readonly Resolved[]> {
    return Promise.all(
      items.map((item) => {
        const known = this.#resolved.get(item) ?? resolveItem(item, this.#load);
        this.#resolved.set(item, known);
        return known;
      }),
    );
  }

  #told(resolved: readonly (Resolved | undefined)[]): ResolvedDossier {
    const { title, items } = this.#dossier;
    const now = new Date();
    const today = Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000);
    return {
      title: title === '' ? words.unnamed : title,
      ...(wasCompared(resolved) && {
        compared: say(words.compared, { archive: this.dataset['archive'] ?? '', day: wordsOfDay(today) }),
      }),
      root: publicAddress(this.#base),
      entries: items.map((item, index) => ({ item, resolved: resolved[index] ?? { kind: 'unreachable' } })),
    };
  }

  #press(event: Event): void {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-does]');
    const does = button?.dataset['does'] ?? '';
    if (does === 'print') print();
    else if (does === 'address') void this.#copyAddress();
    else if (does === 'take') this.#takeOver();
    else if (does === 'mine') this.#showMine();
    else if (does === 'forget') {
      forgetDossier();
      void this.#open();
    } else if (does === 'md' || does === 'json' || does === 'docx') void this.#save(does);
  }

  #takeOver(): void {
    const all = this.#dossier.items.reduce(withItem, keptDossier());
    this.#left = Math.max(0, all.items.length - mostItems);
    this.#change({ ...all, items: all.items.slice(0, mostItems) });
    this.#showMine();
  }

  #showMine(): void {
    if (location.hash === '') void this.#open();
    else location.hash = '';
  }

  async #copyAddress(): Promise<void> {
    const fragment = await dossierFragment(this.#dossier);
    if (fragment === undefined) return this.#say(words.addressTooLong);
    const address = publicAddress(`${this.#base}dossier/`) + fragment;
    const taken = await copyTexts({ 'text/plain': address });
    if (!taken) return this.#say(words.addressNotCopied);
    const copied = say(words.addressCopied, { count: address.length });
    this.#say(address.length > mostSent ? `${copied} ${words.addressLong}` : copied);
  }

  async #save(form: 'md' | 'json' | 'docx'): Promise<void> {
    try {
      const dossier = this.#told(await this.#resolveAll(this.#dossier.items));
      const file = await fileOf(form, dossier);
      const href = URL.createObjectURL(file);
      make('a', { href, download: `dossier.${form}` }).click();
      URL.revokeObjectURL(href);
      this.#say('');
    } catch {
      this.#say(words.saveFailed);
    }
  }

  #say(status: string): void {
    need(this, '[role="status"]').textContent = status;
  }
}

// Programs for mail and messages cut longer ones.
const mostSent = 2000;

const failedWords = {
  unknown: words.cardUnknown,
  unreachable: canReadPages ? words.unreachable : words.unreachableHere,
  unreadable: words.foreignUnreadable,
  packed: words.foreignPacked,
} as const;

// Few readers write for a word processor, and what does it is large.
async function fileOf(form: 'md' | 'json' | 'docx', dossier: ResolvedDossier): Promise<Blob> {
  switch (form) {
    case 'md':
      return new Blob([dossierMarkdown(dossier)], { type: 'text/markdown' });
    case 'json':
      return new Blob([dossierJson(dossier)], { type: 'application/json' });
    case 'docx':
      return (await import('./dossier-docx.ts')).dossierDocx(dossier);
  }
}
