import type { NearPassage, QuotationAnswer, QuotedPassage } from '../../search/answer/answer-quotation.ts';
import { excerptOf } from '../../search/answer/excerpt.ts';
import type { Place } from '../../search/text/quotation.ts';
import { textDirective } from '../../search/answer/text-fragment.ts';
import { disregardedWords, verdictWords } from '../../search/answer/verdict.ts';
import { quotationWords as words } from '../../words/chapters/quotation.ts';
import { capitalized, listParts, say, sayParts } from '../../words/say.ts';
import { landingLink, passageName, type Landing } from './results.ts';
import { make, makeGlyph } from '../shared/dom.ts';
import { makeMarked } from './marked.ts';

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
    !sure && make('p', { class: 'sans quiet' }, say(words.notFoundMeans, { count: documents })),
    elsewhere.length > 0 &&
      make(
        'p',
        { class: 'sans quiet' },
        ...sayParts<typeof words.sameWordsIn, Node>(words.sameWordsIn, {
          pages: make(
            'span',
            {},
            ...listParts(
              elsewhere
                .slice(0, 3)
                .map(({ record }): Node =>
                  make('a', { href: landingLink(landing, record.path, [answer.text], '') }, record.title),
                ),
            ),
          ),
        }),
      ),
    uncompared > 0 && make('p', { class: 'sans quiet' }, say(words.uncompared, { count: uncompared })),
  );
}

function renderFound(passage: QuotedPassage, landing: Landing): readonly HTMLElement[] {
  const { record, part, start, end } = passage;
  const { id, text } = record.parts[part]!;
  const found = text.slice(start, end);
  const address = `${landing.base}${record.path}#${id}`;
  const disregarded = disregardedWords(passage.differences);
  return [
    make('p', { class: 'q' }, ...makeMarked(excerptOf(text, [{ start, end }]))),
    make(
      'p',
      { class: 'sans source' },
      ...sayParts<typeof words.passageSource, Node>(words.passageSource, {
        title: record.title,
        byline: record.byline,
        passage: make(
          'a',
          { class: 'nb', href: landingLink(landing, record.path, [found], id), 'data-hit': true },
          passageName(id),
        ),
      }),
    ),
    ...(disregarded === '' ? [] : [make('p', { class: 'sans quiet' }, disregarded)]),
    make(
      'div',
      { class: 'btns no-print' },
      copyButton(
        words.copyWithSource,
        say(words.quotationWithSource, {
          words: found,
          source: record.citation ?? record.title,
          passage: passageName(id),
        }),
      ),
      copyButton(
        words.copyLink,
        new URL(address, location.href).href + textDirective(found, { start: 0, end: found.length }),
      ),
    ),
  ];
}

function renderNear(asked: string, near: NearPassage, landing: Landing): HTMLElement {
  const { id, text } = near.record.parts[near.part]!;
  return make(
    'dl',
    { class: 'cmp' },
    make('div', {}, make('dt', {}, words.youAsked), make('dd', {}, ...changed(asked, near.asked, 'del'))),
    make(
      'div',
      {},
      make(
        'dt',
        {},
        ...sayParts<typeof words.passageHas, Node>(words.passageHas, {
          passage: make(
            'a',
            { href: `${landing.base}${near.record.path}#${id}`, 'data-hit': true },
            capitalized(passageName(id)),
          ),
        }),
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
        make('span', { class: 'sans quiet' }, say(words.recordSource, near.record)),
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
      () => (button.textContent = words.copied),
      () => (button.textContent = words.copyRefused),
    );
  });
  return button;
}
