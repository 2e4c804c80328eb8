import { failureWords } from './answer.ts';
import { quotationWords as words } from '../../words/chapters/quotation.ts';
import { say } from '../../words/say.ts';
import { make, need } from '../shared/dom.ts';
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
      void this.#check(sentences.value);
    });
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  async #check(text: string): Promise<void> {
    const asked = ++this.#asked;
    const answers = need<HTMLElement>(this, '[data-answers]');
    const line = (sentence: string) => make('p', { class: 'sans' }, sentence);
    const lines = text
      .split(/\r\n|\r|\n/)
      .map((one) => one.trim())
      .filter((one) => /[\p{L}\p{N}]/u.test(one));
    if (lines.length === 0) {
      answers.replaceChildren(line(words.noSentence));
      return;
    }
    try {
      const [{ index, manifest }, { answerQuotation }, { renderQuotation }] = await Promise.all([
        openSearch(this.#base),
        import('../../search/answer/answer-quotation.ts'),
        import('./quotations.ts'),
      ]);
      const shown: HTMLElement[] = [];
      for (const sentence of lines.slice(0, mostSentences)) {
        const answer = await answerQuotation(index, sentence.slice(0, longestSentence), {
          common: manifest.common,
        });
        shown.push(renderQuotation(answer, { base: this.#base, back: '' }, manifest.documents));
      }
      if (lines.length > mostSentences) shown.push(line(say(words.firstLines, { count: mostSentences })));
      if (lines.some(({ length }) => length > longestSentence))
        shown.push(line(say(words.firstCharacters, { count: longestSentence })));
      if (asked === this.#asked) answers.replaceChildren(...shown);
    } catch (error) {
      if (asked === this.#asked) answers.replaceChildren(line(failureWords(error)));
    }
  }
}
