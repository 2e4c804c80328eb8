import type { NearPassage } from '../../search/answer/nearest-passages.ts';
import type { Place } from '../../search/text/quotation.ts';
import { quotationWords as words } from '../../words/chapters/quotation.ts';
import { capitalized, say, sayParts } from '../../words/say.ts';
import { make } from '../shared/dom.ts';
import { passageName, type Landing } from './results.ts';

/** What was asked beside what a near passage has, each with the words that differ marked. */
export function renderNear(asked: string, near: NearPassage, landing: Landing): HTMLElement {
  const { id, text } = near.record.parts[near.part]!;
  const { start: from, end: to } = withWordsAround(text, near);
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
        from > 0 ? '… ' : '',
        ...changed(
          text.slice(from, to),
          near.there.map(({ start, end }) => ({ start: start - from, end: end - from })),
          'ins',
        ),
        to < text.length ? ' …' : '',
        make('br'),
        make('span', { class: 'sans quiet' }, say(words.recordSource, near.record)),
      ),
    ),
  );
}

// A word that was asked may stand just beside: "held on 1" is of "held on 1 March".
function withWordsAround(text: string, { start, end }: Place): Place {
  const before = /(?:\S+\s+){0,3}$/u.exec(text.slice(0, start))?.index ?? start;
  const behind = /^\S*(?:\s+\S+){0,3}/u.exec(text.slice(end))?.[0].length ?? 0;
  return { start: before, end: end + behind };
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
