import { failureWords } from './answer.ts';
import { make, need } from './dom.ts';
import { openSearch } from './open.ts';

const mostSentences = 20;
const longestSentence = 2000;

/** Compares sentences, one to a line, with every document, word for word. */
export class QuoteCheck extends HTMLElement {
  #asked = 0;

  connectedCallback(): void {
    this.hidden = false;
    const form = need<HTMLFormElement>(this, 'form');
    const sentences = need<HTMLTextAreaElement>(this, 'textarea');
    sentences.addEventListener('focus', () => void openSearch(this.#base).catch(() => undefined), {
      once: true,
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check(sentences.value, new FormData(form).has('case'));
    });
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  async #check(text: string, ignoreCase: boolean): Promise<void> {
    const asked = ++this.#asked;
    const answers = need<HTMLElement>(this, '[data-answers]');
    const say = (words: string) => make('p', { class: 'sans' }, words);
    const lines = text
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .filter((line) => /[\p{L}\p{N}]/u.test(line));
    if (lines.length === 0) {
      answers.replaceChildren(say('There is no sentence to check.'));
      return;
    }
    try {
      const [{ index, manifest }, { answerQuotation }, { renderQuotation }] = await Promise.all([
        openSearch(this.#base),
        import('../../search/answer/answer-quotation.ts'),
        import('./quotations.ts'),
      ]);
      const shown: HTMLElement[] = [];
      for (const line of lines.slice(0, mostSentences)) {
        const answer = await answerQuotation(index, line.slice(0, longestSentence), {
          ignoreCase,
          common: manifest.common,
        });
        shown.push(renderQuotation(answer, { base: this.#base, back: '' }, manifest.documents));
      }
      if (lines.length > mostSentences)
        shown.push(say(`Only the first ${mostSentences} lines were checked.`));
      if (lines.some((line) => line.length > longestSentence))
        shown.push(say(`Of longer lines the first ${longestSentence} characters were checked.`));
      if (asked === this.#asked) answers.replaceChildren(...shown);
    } catch (error) {
      if (asked === this.#asked) answers.replaceChildren(say(failureWords(error)));
    }
  }
}
