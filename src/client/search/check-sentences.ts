import { answerQuotation } from '../../search/answer/answer-quotation.ts';
import type { SearchSources } from '../../search/answer/look-up.ts';
import { quotationWords as words } from '../../words/chapters/quotation.ts';
import { say } from '../../words/say.ts';
import { make } from '../shared/dom.ts';
import { renderQuotation } from './quotations.ts';

const mostSentences = 20;
const longestSentence = 2000;

/** What is to be said of sentences, one to a line: whether each stands in a document, word for word. */
export async function checkSentences(
  text: string,
  { index, manifest }: SearchSources,
  base: string,
): Promise<readonly HTMLElement[]> {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((one) => one.trim())
    .filter((one) => /[\p{L}\p{N}]/u.test(one));
  if (lines.length === 0) return [line(words.noSentence)];
  const shown: HTMLElement[] = [];
  for (const sentence of lines.slice(0, mostSentences)) {
    const answer = await answerQuotation(index, sentence.slice(0, longestSentence), {
      common: manifest.common,
    });
    shown.push(renderQuotation(answer, { base, back: '' }, manifest));
  }
  if (lines.length > mostSentences) shown.push(line(say(words.firstLines, { count: mostSentences })));
  if (lines.some(({ length }) => length > longestSentence))
    shown.push(line(say(words.firstCharacters, { count: longestSentence })));
  return shown;
}

function line(sentence: string): HTMLElement {
  return make('p', { class: 'sans' }, sentence);
}
