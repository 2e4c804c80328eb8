import { copyWords as messages } from '../../words/chapters/copy.ts';
import { say } from '../../words/say.ts';
import type { DossierItem } from '../shared/dossier.ts';
import { need } from '../shared/dom.ts';
import { gather } from '../shared/kept-dossier.ts';
import { publicAddress } from '../shared/site.ts';
import { copyTexts, type Copied } from './clipboard.ts';
import { asHtml, asMarkdown, asSelector, asText, linkOf, type QuotedWords } from './quoted-words.ts';
import { blocksIn, selectedWords, wordsOfBlock } from './selected.ts';

const settleMs = 150;

const forms: Readonly<Record<string, (quoted: QuotedWords) => Copied>> = {
  text: (quoted) => ({ 'text/plain': asText(quoted), 'text/html': asHtml(quoted) }),
  markdown: (quoted) => ({ 'text/plain': asMarkdown(quoted) }),
  link: (quoted) => ({ 'text/plain': linkOf(quoted) }),
  data: (quoted) => ({ 'text/plain': asSelector(quoted) }),
};

/**
 * Copies words of the page with their citation and the way to them: what is selected, or a block whose button is
 * pressed. The bar of forms shows while there is something to copy.
 */
export class CopyWords extends HTMLElement {
  readonly #stop = new AbortController();
  #settle: ReturnType<typeof setTimeout> | undefined;
  #quoted: QuotedWords | undefined;

  connectedCallback(): void {
    const { signal } = this.#stop;
    const template = need<HTMLTemplateElement>(this, 'template');
    // A row of a table has no room for them: its words are selected.
    const roomy = blocksIn(document).filter(({ localName }) => localName !== 'tr');
    for (const block of roomy) this.#addButtons(template, block);
    this.#addEventButton(template);
    document.addEventListener('selectionchange', () => this.#afterSelecting(), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.#offer(undefined), { signal });
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    clearTimeout(this.#settle);
  }

  #addButtons(template: HTMLTemplateElement, block: Element): void {
    const place = block.parentElement?.querySelector('[data-copy-here]') ?? block.parentElement;
    const number = /^p\d+$/.test(block.id) ? block.id.slice(1) : undefined;
    for (const button of buttonsOf(template)) {
      const label = button.value === 'add' ? messages.addPassage : messages.copyPassage;
      if (number !== undefined) button.setAttribute('aria-label', say(label, { number }));
      button.addEventListener('click', () => {
        const quoted = wordsOfBlock(block);
        this.#offer(quoted);
        if (button.value !== 'add') void this.#copy('text');
        else if (quoted !== undefined) this.#gather(itemOf(quoted, this.#root));
      });
      place?.append(button);
    }
  }

  #addEventButton(template: HTMLTemplateElement): void {
    const place = document.querySelector<HTMLElement>('[data-gather]');
    const button = buttonsOf(template).find(({ value }) => value === 'add');
    if (place === null || button === undefined) return;
    button.setAttribute('aria-label', messages.addEvent);
    button.addEventListener('click', () => {
      need<HTMLElement>(this, '[role="toolbar"]').hidden = false;
      this.#gather({ at: place.dataset['gather'] ?? '' });
    });
    place.append(button);
  }

  get #root(): string {
    return publicAddress(this.dataset['base'] ?? '/');
  }

  #gather(item: DossierItem): void {
    need(this, '[role="status"]').textContent = messages[gather(item)];
  }

  #afterSelecting(): void {
    clearTimeout(this.#settle);
    this.#settle = setTimeout(() => {
      const selection = getSelection();
      // Pressing one of the bar's buttons may end the selection: what it offers stays.
      if (selection !== null && this.contains(selection.anchorNode)) return;
      const quoted = selectedWords(document, selection);
      if (quoted !== undefined || selection?.isCollapsed === false) this.#offer(quoted);
    }, settleMs);
  }

  #offer(quoted: QuotedWords | undefined): void {
    this.#quoted = quoted;
    need<HTMLElement>(this, '[role="toolbar"]').hidden = quoted === undefined;
    need(this, '[role="status"]').textContent = '';
  }

  #press(event: Event): void {
    const button = (event.target as Element).closest<HTMLButtonElement>('[role="toolbar"] button');
    if (button === null) return;
    if (button.value === 'close') this.#offer(undefined);
    else if (button.value !== 'add') void this.#copy(button.value);
    else if (this.#quoted !== undefined) this.#gather(itemOf(this.#quoted, this.#root));
  }

  async #copy(form: string): Promise<void> {
    const texts = this.#quoted === undefined ? undefined : forms[form]?.(this.#quoted);
    if (texts === undefined) return;
    const taken = await copyTexts(texts);
    need(this, '[role="status"]').textContent = taken ? messages.copied : messages.notCopied;
  }
}

function buttonsOf(template: HTMLTemplateElement): readonly HTMLButtonElement[] {
  const copy = template.content.cloneNode(true) as DocumentFragment;
  return [...copy.querySelectorAll('button')];
}

/** Words as a dossier has them: a whole passage is named by its address alone. */
function itemOf({ address, directive, words }: QuotedWords, root: string): DossierItem {
  const at = address.slice(root.length);
  return directive === '' && at.includes('#') ? { at } : { at, words };
}
