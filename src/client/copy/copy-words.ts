import { copyWords as messages } from '../../words/chapters/copy.ts';
import { say } from '../../words/say.ts';
import { need } from '../shared/dom.ts';
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
    for (const block of blocksIn(document)) this.#addButton(template, block);
    document.addEventListener('selectionchange', () => this.#afterSelecting(), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.#offer(undefined), { signal });
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    clearTimeout(this.#settle);
  }

  #addButton(template: HTMLTemplateElement, block: Element): void {
    const button = need<HTMLButtonElement>(template.content, 'button').cloneNode(true) as HTMLButtonElement;
    const place = block.parentElement?.querySelector('[data-copy-here]') ?? block.parentElement;
    const number = /^p\d+$/.test(block.id) ? block.id.slice(1) : undefined;
    if (number !== undefined) button.setAttribute('aria-label', say(messages.copyPassage, { number }));
    button.addEventListener('click', () => {
      this.#offer(wordsOfBlock(block));
      void this.#copy('text');
    });
    place?.append(button);
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
    else void this.#copy(button.value);
  }

  async #copy(form: string): Promise<void> {
    const texts = this.#quoted === undefined ? undefined : forms[form]?.(this.#quoted);
    if (texts === undefined) return;
    const taken = await copyTexts(texts);
    need(this, '[role="status"]').textContent = taken ? messages.copied : messages.notCopied;
  }
}
