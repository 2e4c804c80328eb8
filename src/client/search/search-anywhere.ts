import dialogStyles from './search-dialog.css?url';
import landingStyles from './search-landing.css?url';
import { readManifest } from './manifest.ts';
import { plainWordsIn } from './plain-words.ts';
import { loadStyle } from '../shared/load-style.ts';
import { loadAhead } from '../shared/site.ts';

/**
 * Search from any page: `/` or Ctrl-K (⌘-K) opens the dialog, and a page that a result led to marks what was found.
 * The code of each is loaded when it is first used.
 */
export class SearchAnywhere extends HTMLElement {
  #isOpening = false;

  connectedCallback(): void {
    addEventListener('keydown', (event) => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      void this.#openDialog();
    });
    const asked = new URLSearchParams(location.search);
    if (asked.has('mark')) void this.#land();
    // The page of results comes with more code than this, which need not be awaited.
    const q = asked.get('q');
    const page = document.querySelector<HTMLElement>('archive-search');
    if (q !== null && page !== null) this.#startReading(plainWordsIn(q).length > 0 ? page.dataset : {});
  }

  async #openDialog(): Promise<void> {
    const box = document.querySelector<HTMLInputElement>('archive-search input[name="q"]');
    if (box !== null) {
      box.focus();
      box.select();
      return;
    }
    if (this.#isOpening) return;
    this.#isOpening = true;
    const typed = bufferTyped();
    this.#startReading();
    try {
      await Promise.all([import('./search-dialog.define.ts'), loadStyle(dialogStyles)]);
    } catch {
      this.#fail();
      return;
    } finally {
      typed.stop();
      this.#isOpening = false;
    }
    const dialog = document.querySelector('search-dialog') ?? this.#put('search-dialog');
    dialog.dispatchEvent(new CustomEvent('open', { detail: typed.text() }));
  }

  // Whoever needs it says what cannot be read. Pagefind's code is the longest, and where words are asked it is not to wait
  // for what names it.
  #startReading({ engine, engineScript }: DOMStringMap = {}): void {
    if (engine !== undefined) loadAhead(engine, 'data');
    if (engineScript !== undefined) loadAhead(engineScript, 'module');
    void readManifest(this.dataset['base'] ?? '/').catch(() => undefined);
  }

  async #land(): Promise<void> {
    try {
      await Promise.all([import('./search-landing.define.ts'), loadStyle(landingStyles)]);
    } catch {
      this.#fail();
      return;
    }
    this.#put('search-landing');
  }

  // The message stands in the page, since the script that would hold it has not come.
  #fail(): void {
    const message = document.createElement('p');
    message.classList.add('landing', 'no-print');
    message.setAttribute('role', 'status');
    this.append(message);
    message.textContent = this.dataset['notLoaded'] ?? '';
  }

  #put(name: string): HTMLElement {
    const element = document.createElement(name);
    element.dataset['base'] = this.dataset['base'] ?? '/';
    document.body.append(element);
    return element;
  }
}

/** Buffers what is typed while the code of the dialog is loading. */
function bufferTyped(): { readonly text: () => string; readonly stop: () => void } {
  let text = '';
  const buffer = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (key.length !== 1 || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    text += key;
  };
  addEventListener('keydown', buffer, { capture: true });
  return { text: () => text, stop: () => removeEventListener('keydown', buffer, { capture: true }) };
}

function opensSearch(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false;
  const isChord = event.ctrlKey !== event.metaKey && event.key.toLowerCase() === 'k' && !event.shiftKey;
  return isChord || (event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target));
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
