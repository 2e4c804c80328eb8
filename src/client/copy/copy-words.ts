import { keepAsked } from '../shared/asked-items.ts';
import { cutText } from '../../text/cut-text.ts';
import { need } from '../shared/dom.ts';
import { publicAddress } from '../shared/site.ts';
import { blocksIn } from './blocks.ts';
import type { DossierItem } from '../shared/dossier.ts';
import type * as module from './copying.ts';
import type { Outcome } from './copying.ts';
import type { QuotedWords } from './quoted-words.ts';

type Copying = typeof module;

const settleMs = 150;
/** By these a reader shows that the page is used: what copies is there before it is asked for. */
const signsOfUse = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;

/**
 * Copies words of the page with their citation and the way to them: what is selected, or a block whose button is
 * pressed. The bar of forms shows while there is something to copy.
 *
 * `data-passage` of a button in the template is its name with the number of a passage in it, `data-quoted` that with the
 * words, `data-event` that for a whole event; `data-not-loaded` is what is said where the rest of the script does not come.
 */
export class CopyWords extends HTMLElement {
  readonly #stop = new AbortController();
  #settle: ReturnType<typeof setTimeout> | undefined;
  #quoted: QuotedWords | undefined;
  /** Takes from the button that was pressed last what it says of that. */
  #unsign = () => {};
  /** What is being added while the script for it loads, for the case that the page goes first. */
  #asked = '';

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
    addEventListener('pagehide', () => keepAsked(this.#asked), { signal });
    for (const sign of signsOfUse)
      addEventListener(sign, () => void copying().catch(() => undefined), {
        signal,
        once: true,
        passive: true,
      });
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    clearTimeout(this.#settle);
  }

  #addButtons(template: HTMLTemplateElement, block: Element): void {
    const place = block.parentElement?.querySelector('[data-copy-here]') ?? block.parentElement;
    const number = /^p\d+$/.test(block.id) ? block.id.slice(1) : undefined;
    for (const button of buttonsOf(template)) {
      const { passage = '', quoted } = button.dataset;
      if (number !== undefined) button.setAttribute('aria-label', passage.replace('{number}', number));
      else if (quoted !== undefined)
        button.setAttribute(
          'aria-label',
          quoted.replace('{words}', () => cutText(block.textContent.trim(), 60)),
        );
      button.addEventListener('click', () => {
        void this.#with(
          async ({ wordsOfBlock, copyAs, gatherWords }) => {
            const quoted = wordsOfBlock(block);
            this.#offer(quoted);
            if (quoted === undefined) return undefined;
            return button.value === 'add' ? gatherWords(quoted, this.#root) : copyAs('text', quoted);
          },
          button,
          block.id === ''
            ? { at: this.#path, words: block.textContent }
            : { at: `${this.#path}#${block.id}` },
        );
      });
      place?.append(button);
    }
  }

  #addEventButton(template: HTMLTemplateElement): void {
    const place = document.querySelector<HTMLElement>('[data-gather]');
    const button = buttonsOf(template).find(({ value }) => value === 'add');
    if (place === null || button === undefined) return;
    button.setAttribute('aria-label', button.dataset['event'] ?? '');
    button.addEventListener('click', () => {
      const at = place.dataset['gather'] ?? '';
      void this.#with(
        ({ gatherPage }) => {
          need<HTMLElement>(this, '[role="toolbar"]').hidden = false;
          return gatherPage(at);
        },
        button,
        { at },
      );
    });
    place.append(button);
  }

  get #root(): string {
    return publicAddress(this.#base);
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  get #path(): string {
    return location.pathname.slice(this.#base.length);
  }

  #afterSelecting(): void {
    clearTimeout(this.#settle);
    const selection = getSelection();
    if (selection?.isCollapsed !== false) return;
    this.#settle = setTimeout(() => {
      // Pressing one of the bar's buttons may end the selection: what it offers stays.
      if (this.contains(selection.anchorNode)) return;
      void this.#with(({ selectedWords }) => {
        const now = getSelection();
        const quoted = selectedWords(document, now);
        if (quoted !== undefined || now?.isCollapsed === false) this.#offer(quoted);
        return undefined;
      });
    }, settleMs);
  }

  #offer(quoted: QuotedWords | undefined): void {
    this.#quoted = quoted;
    need<HTMLElement>(this, '[role="toolbar"]').hidden = quoted === undefined;
    this.#say('');
  }

  #press(event: Event): void {
    const button = (event.target as Element).closest<HTMLButtonElement>('[role="toolbar"] button');
    if (button === null) return;
    const quoted = this.#quoted;
    if (button.value === 'close') this.#offer(undefined);
    else if (quoted !== undefined)
      void this.#with(({ copyAs, gatherWords }) =>
        button.value === 'add' ? gatherWords(quoted, this.#root) : copyAs(button.value, quoted),
      );
  }

  /** Does something with what copies, and says what came of it; so does the button that stands away from the bar. */
  async #with(
    use: (copying: Copying) => Outcome | undefined | Promise<Outcome | undefined>,
    button?: HTMLButtonElement,
    item?: Pick<DossierItem, 'at' | 'words'>,
  ): Promise<void> {
    const line = button?.value === 'add' ? `${JSON.stringify(item)}\n` : '';
    this.#asked += line;
    try {
      const came = await use(await copying());
      if (came === undefined) return;
      this.#say(came.said);
      this.#unsign();
      if (button !== undefined) this.#sign(button, came.sign);
    } catch {
      need<HTMLElement>(this, '[role="toolbar"]').hidden = false;
      this.#say(this.dataset['notLoaded'] ?? '');
    } finally {
      this.#asked = this.#asked.replace(line, '');
    }
  }

  /** The button says what came of its press, to the eye and in its name, until another is pressed. */
  #sign(button: HTMLButtonElement, sign: string): void {
    const does = button.textContent;
    const name = button.getAttribute('aria-label');
    button.textContent = sign;
    if (name !== null) button.setAttribute('aria-label', `${sign} ${name}`);
    this.#unsign = () => {
      button.textContent = does;
      if (name !== null) button.setAttribute('aria-label', name);
      this.#unsign = () => {};
    };
  }

  #say(words: string): void {
    need(this, '[role="status"]').textContent = words;
  }
}

// What has come is kept by the browser; what has not is asked for again.
function copying(): Promise<Copying> {
  return import('./copying.ts');
}

function buttonsOf(template: HTMLTemplateElement): readonly HTMLButtonElement[] {
  const copy = template.content.cloneNode(true) as DocumentFragment;
  return [...copy.querySelectorAll('button')];
}
