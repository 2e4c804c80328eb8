import type { NearPassage, QuotationAnswer, QuotedPassage } from '../../search/answer/answer-quotation.ts';
import { excerptOf } from '../../search/answer/excerpt.ts';
import type { Place } from '../../search/text/quotation.ts';
import { counted, disregardedWords, verdictWords } from '../../search/answer/summary.ts';
import { textDirective } from '../../search/answer/text-fragment.ts';
import { make, makeGlyph, makeMarked } from './dom.ts';
import { landingLink, type Landing } from './results.ts';

/** Whether a quotation was said: where it stands, or what comes nearest. */
export function renderQuotation(answer: QuotationAnswer, landing: Landing, documents: number): HTMLElement {
  const { found, elsewhere, nearest, uncompared } = answer;
  const sure = found.length > 0;
  return make(
    'article',
    { class: 'answer' },
    make(
      'h3',
      { class: 'verdict' },
      makeGlyph(sure ? 'i-found' : 'i-differs', ''),
      make('span', {}, verdictWords(answer)),
    ),
    ...found.flatMap((passage) => renderFound(passage, landing)),
    ...nearest.map((passage) => renderNear(answer.text, passage, landing)),
    !sure && nearest.length === 0 && make('blockquote', { class: 'q' }, answer.text),
    !sure &&
      make(
        'p',
        { class: 'sans quiet' },
        `“Not in this archive” says only that: it holds ${counted(documents, 'document')}.`,
      ),
    elsewhere.length > 0 &&
      make(
        'p',
        { class: 'sans quiet' },
        'The same words stand in ',
        ...elsewhere
          .slice(0, 3)
          .flatMap(({ record }, place) => [
            place > 0 ? ', ' : '',
            make('a', { href: landingLink(landing, record.path, [answer.text], '') }, record.title),
          ]),
        '.',
      ),
    uncompared > 0 &&
      make(
        'p',
        { class: 'sans quiet' },
        `${counted(uncompared, 'further document')} with all these words could not be compared. A longer quotation finds more exactly.`,
      ),
  );
}

function renderFound(passage: QuotedPassage, landing: Landing): readonly HTMLElement[] {
  const { record, part, start, end } = passage;
  const { id, text } = record.parts[part]!;
  const words = text.slice(start, end);
  const address = `${landing.base}${record.path}#${id}`;
  const disregarded = disregardedWords(passage.differences);
  return [
    make('p', { class: 'q' }, ...makeMarked(excerptOf(text, [{ start, end }]))),
    make(
      'p',
      { class: 'sans source' },
      `${record.title}. ${record.byline}, `,
      make(
        'a',
        { class: 'nb', href: landingLink(landing, record.path, [words], id), 'data-hit': true },
        partName(id),
      ),
    ),
    ...(disregarded === '' ? [] : [make('p', { class: 'sans quiet' }, disregarded)]),
    make(
      'div',
      { class: 'btns no-print' },
      copyButton('Copy with its source', `“${words}” (${record.citation ?? record.title} ${partName(id)})`),
      copyButton(
        'Copy a link to the words',
        new URL(address, location.href).href + textDirective(words, { start: 0, end: words.length }),
      ),
    ),
  ];
}

function renderNear(asked: string, near: NearPassage, landing: Landing): HTMLElement {
  const { id, text } = near.record.parts[near.part]!;
  return make(
    'dl',
    { class: 'cmp' },
    make('div', {}, make('dt', {}, 'You asked'), make('dd', {}, ...changed(asked, near.asked, 'del'))),
    make(
      'div',
      {},
      make(
        'dt',
        {},
        make(
          'a',
          { href: `${landing.base}${near.record.path}#${id}`, 'data-hit': true },
          capital(partName(id)),
        ),
        ' has',
      ),
      make(
        'dd',
        {},
        near.start > 0 ? '… ' : '',
        ...changed(
          text.slice(near.start, near.end),
          near.there.map(({ start, end }) => ({ start: start - near.start, end: end - near.start })),
          'ins',
        ),
        near.end < text.length ? ' …' : '',
        make('br'),
        make('span', { class: 'sans quiet' }, `${near.record.title}. ${near.record.byline}`),
      ),
    ),
  );
}

function changed(text: string, places: readonly Place[], name: 'del' | 'ins'): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of places) {
    nodes.push(text.slice(at, start), make(name, {}, text.slice(start, end)));
    at = end;
  }
  return [...nodes, text.slice(at)];
}

function copyButton(label: string, text: string): HTMLButtonElement {
  const button = make('button', { class: 'btn', type: 'button' }, label);
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => (button.textContent = 'Copied'),
      () => (button.textContent = 'Copying is not allowed here'),
    );
  });
  return button;
}

function partName(id: string): string {
  return `passage ${id.slice(1)}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
