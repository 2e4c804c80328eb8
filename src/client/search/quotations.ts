import { deniesNothing, type QuotationAnswer } from '../../search/answer/answer-quotation.ts';
import { quoted } from '../../search/answer/summary.ts';
import { verdictWords } from '../../search/answer/verdict.ts';
import type { SearchManifest } from '../../search/index/manifest.ts';
import { quotationWords as words } from '../../words/chapters/quotation.ts';
import { listParts, listWords, say, sayParts } from '../../words/say.ts';
import { make, makeGlyph } from '../shared/dom.ts';
import { renderNear } from './near-passage.ts';
import { leftOutOf, quotedLink, remarks, renderAlone, renderParts, renderQuoted } from './quoted-passage.ts';
import type { Landing } from './results.ts';

/** Whether a quotation was said: where it stands, that it is nowhere, and what comes near. */
export function renderQuotation(
  answer: QuotationAnswer,
  landing: Landing,
  { documents, unread = [] }: Pick<SearchManifest, 'documents' | 'unread'>,
): HTMLElement {
  const { found, elsewhere, nearest, further, more, leftOut, alone } = answer;
  const isNowhere = found.length + elsewhere.length === 0;
  // On the page of results these stand among the hits.
  const own = found.length === 0 && landing.back === '' ? elsewhere.slice(0, mostElsewhere) : [];
  return make(
    'article',
    { class: 'answer' },
    make(
      'h3',
      { class: 'verdict' },
      makeGlyph(found.some(deniesNothing) ? 'i-found' : 'i-differs', ''),
      make('span', {}, verdictWords(answer, unread.length > 0)),
    ),
    leftOut &&
      make('p', { class: 'sans quiet' }, answer.inMarks === true ? words.betweenQuotations : words.leftOut),
    ...found.slice(0, mostShown).flatMap((passage) => renderQuoted(passage, landing)),
    ...own.flatMap(renderParts),
    ...(found.length === 0 ? remarks([...new Set(elsewhere.flatMap(leftOutOf))].slice(0, mostRemarks)) : []),
    elsewhere.length > 0 && make('p', { class: 'sans quiet' }, ...elsewhereParts(answer, landing)),
    further > 0 && make('p', { class: 'sans quiet' }, say(words.further, { count: further })),
    more && make('p', { class: 'sans quiet' }, words.moreUncounted),
    ...alone.map((piece) => renderAlone(piece, landing)),
    ...nearest.map((passage) => renderNear(answer.text, passage, landing)),
    isNowhere && nearest.length === 0 && make('blockquote', { class: 'q' }, answer.text),
    isNowhere && make('p', { class: 'sans quiet' }, `${meaningOf(documents, unread)} ${words.ownLines}`),
    nearest.length > 0 && make('p', { class: 'sans quiet' }, words.nearestIsBestEffort),
  );
}

function meaningOf(count: number, unread: readonly string[]): string {
  return unread.length === 0
    ? say(words.notFoundMeans, { count })
    : say(words.notFoundReadMeans, { count, parts: listWords(unread.map(quoted)) });
}

const mostShown = 20;
const mostElsewhere = 3;
const mostRemarks = 6;

function elsewhereParts({ elsewhere }: QuotationAnswer, landing: Landing): readonly (Node | string)[] {
  const pages = [...new Map(elsewhere.map((one) => [one.id, one])).values()].slice(0, mostElsewhere);
  const links = pages.map((one): Node =>
    make('a', { href: quotedLink(one, landing), 'data-hit': true }, one.record.title),
  );
  return sayParts<typeof words.sameWordsIn, Node>(words.sameWordsIn, {
    pages: make('span', {}, ...listParts(links)),
  });
}
