import type { ProseRecord } from '../../prose/types.ts';
import { proseCheckWords as words } from '../../words/chapters/prose-check.ts';
import { make, need } from '../shared/dom.ts';
import { fetchFile } from '../shared/site.ts';

/** Compares a text with the record, here: the record is loaded, and the text goes nowhere. */
export class ProseCheck extends HTMLElement {
  #record: Promise<ProseRecord> | undefined;
  #asked = 0;

  connectedCallback(): void {
    const text = need<HTMLTextAreaElement>(this, 'textarea');
    need<HTMLFormElement>(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check(text.value);
    });
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  // The code that reads dates is loaded when there is something to check.
  async #check(text: string): Promise<void> {
    const asked = ++this.#asked;
    const answer = need<HTMLElement>(this, '[data-answer]');
    this.#record ??= loadRecord(this.#base);
    try {
      const [record, { markText }] = await Promise.all([this.#record, import('./mark-text.ts')]);
      if (asked !== this.#asked) return;
      answer.replaceChildren(
        ...markText(text, record, { base: this.#base, language: this.dataset['language'] ?? 'en' }),
      );
    } catch {
      this.#record = undefined;
      if (asked === this.#asked) answer.replaceChildren(make('p', { class: 'sans' }, words.loadFailed));
    }
  }
}

async function loadRecord(base: string): Promise<ProseRecord> {
  const response = await fetchFile(`${base}check/record.json`);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as ProseRecord;
}
