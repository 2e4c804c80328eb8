import { failureWords } from './answer.ts';
import { askSearch } from './ask.ts';
import { make, need } from '../shared/dom.ts';
import { openSearch } from './open.ts';

/** Compares sentences, one to a line, with every document, word for word. */
export class QuoteCheck extends HTMLElement {
  #asked = 0;

  connectedCallback(): void {
    const form = need<HTMLFormElement>(this, 'form');
    const sentences = need<HTMLTextAreaElement>(this, 'textarea');
    sentences.addEventListener('focus', () => void openSearch(this.#base).catch(() => undefined), {
      once: true,
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check(sentences.value);
    });
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  // The code for quotations is loaded when there is something to check.
  async #check(text: string): Promise<void> {
    const asked = ++this.#asked;
    const answers = need<HTMLElement>(this, '[data-answers]');
    try {
      const { checkSentences } = await import('./check-sentences.ts');
      const shown = await askSearch(this.#base, (sources) => checkSentences(text, sources, this.#base));
      if (asked === this.#asked) answers.replaceChildren(...shown);
    } catch (error) {
      if (asked === this.#asked) answers.replaceChildren(make('p', { class: 'sans' }, failureWords(error)));
    }
  }
}
