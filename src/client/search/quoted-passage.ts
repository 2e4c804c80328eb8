import {
  firstPart,
  isApart,
  type PieceAlone,
  type QuotedPassage,
} from '../../search/answer/answer-quotation.ts';
import { excerptOf } from '../../search/answer/excerpt.ts';
import { disregardedWords } from '../../search/answer/verdict.ts';
import { textDirective } from '../../search/answer/text-fragment.ts';
import type { SearchRecord } from '../../search/index/record.ts';
import { wordsAt, type PartPlace } from '../../search/phrases/locate-rows.ts';
import { cutText } from '../../text/cut-text.ts';
import { quotationWords as words } from '../../words/chapters/quotation.ts';
import { listParts, say, sayParts } from '../../words/say.ts';
import { copyTexts } from '../copy/clipboard.ts';
import { copiedPieces } from './copied-pieces.ts';
import { make } from '../shared/dom.ts';
import { publicAddress } from '../shared/site.ts';
import { makeMarked } from './marked.ts';
import { landingLink, passageName, type Landing } from './results.ts';

/** Where a document holds a quotation, with what was disregarded to find it, to be copied and linked. */
export function renderQuoted(passage: QuotedPassage, landing: Landing): readonly HTMLElement[] {
  const { record } = passage;
  const disregarded = disregardedWords(passage.disregarded);
  const pieces = copiedPieces(passage).map(({ first, words: found }) => {
    const id = idOf(record, first);
    const beginning = textOf(record, first).slice(first.start, first.end);
    const address =
      publicAddress(`${landing.base}${record.path}#${id}`) +
      textDirective(beginning, { start: 0, end: beginning.length });
    return { id, found, address };
  });
  return [
    ...renderParts(passage),
    make(
      'p',
      { class: 'sans source' },
      ...sayParts<typeof words.passageSource, Node>(words.passageSource, {
        title: record.title,
        byline: record.byline,
        passage: make(
          'span',
          {},
          ...listParts(
            pieces.map(({ id }): Node =>
              make(
                'a',
                { class: 'nb', href: quotedLink(passage, landing, id), 'data-hit': true },
                passageName(id),
              ),
            ),
          ),
        ),
      }),
    ),
    ...remarks([...leftOutOf(passage), ...whereItStands(passage), disregarded]),
    make(
      'div',
      { class: 'btns no-print' },
      copyButton(
        words.copyWithSource,
        pieces
          .map(({ id, found, address }) =>
            say(words.quotationWithSource, {
              words: found,
              title: record.title,
              byline: record.byline,
              passage: passageName(id),
              address,
            }),
          )
          .join('\n\n'),
      ),
      copyButton(words.copyLink, pieces.map(({ address }) => address).join('\n')),
    ),
  ];
}

/** What of a passage was left out that denies, and what it has where a quotation has brackets. */
export function leftOutOf({ denied, replaced }: QuotedPassage): readonly string[] {
  const left = denied.filter((one) => one !== '').map((one) => say(words.leftOutSays, { words: one.trim() }));
  const instead = replaced.map(({ written, there, isBeside }) => {
    if (there === '') return say(words.bracketsStandForNothing, { written });
    const told = { written, there: cutText(there.replace(/\s+/gu, ' '), longestThere) };
    return say(isBeside === true ? words.bracketsStandBeside : words.bracketsStandFor, told);
  });
  return [...new Set([...left, ...instead])];
}

const longestThere = 200;

// Over which passages one stretch of words runs on, or in which each piece stands where they are apart.
function whereItStands(passage: QuotedPassage): readonly string[] {
  const { record, places } = passage;
  return places.flatMap((place) => {
    const [first, last] = [place[0]!, place.at(-1)!].map((one) => passageName(idOf(record, one)));
    const piece = pieceName(wordsAt(record, place));
    if (first !== last)
      return places.length === 1
        ? say(words.runsOn, { first: first!, last: last! })
        : say(words.pieceRunsOn, { piece, first: first!, last: last! });
    return isApart(passage) ? say(words.pieceStands, { piece, passage: first! }) : [];
  });
}

/** Where a piece of a quotation stands by itself, with a way there. */
export function renderAlone({ text, passage }: PieceAlone, landing: Landing): HTMLElement {
  const piece = pieceName(text);
  const told =
    passage === undefined
      ? [say(words.pieceNowhere, { piece })]
      : sayParts<typeof words.pieceStandsIn, Node>(words.pieceStandsIn, {
          piece,
          title: passage.record.title,
          byline: passage.record.byline,
          passage: make(
            'a',
            { class: 'nb', href: quotedLink(passage, landing), 'data-hit': true },
            passageName(idOf(passage.record, firstPart(passage))),
          ),
        });
  return make('p', { class: 'sans quiet' }, ...told);
}

function pieceName(text: string): string {
  return cutText(text.replace(/\s+/g, ' '), longestPiece);
}

const longestPiece = 60;

/** The parts of a record that a quotation stands in, marked. */
export function renderParts({ record, places }: QuotedPassage): readonly HTMLElement[] {
  const marks = places.flat();
  return [...new Set(marks.map(({ part }) => part))].map((part) => {
    const own = marks.filter((mark) => mark.part === part);
    const lead = record.parts[part]?.speaker ?? 0;
    return make('p', { class: 'q' }, ...makeMarked(excerptOf(textOf(record, { part }), own, { lead })));
  });
}

/** The address of what was found, where its words are marked. */
export function quotedLink(
  passage: QuotedPassage,
  landing: Landing,
  fragment = idOf(passage.record, firstPart(passage)),
): string {
  const { record, places } = passage;
  const marked = places.flat().map((place) => textOf(record, place).slice(place.start, place.end));
  return landingLink(landing, record.path, marked, fragment);
}

function textOf({ title, parts }: SearchRecord, { part }: Pick<PartPlace, 'part'>): string {
  return part === -1 ? title : (parts[part]?.text ?? '');
}

function idOf({ parts }: SearchRecord, { part }: PartPlace): string {
  return parts[part]?.id ?? '';
}

/** Lines beneath what is told. */
export function remarks(said: readonly (string | false)[]): readonly HTMLElement[] {
  return said.flatMap((one) =>
    one === false || one === '' ? [] : [make('p', { class: 'sans quiet' }, one)],
  );
}

function copyButton(label: string, text: string): HTMLButtonElement {
  const button = make('button', { class: 'btn', type: 'button' }, label);
  button.addEventListener('click', () => {
    void copyTexts({ 'text/plain': text }).then(
      (isTaken) => (button.textContent = isTaken ? words.copied : words.copyRefused),
    );
  });
  return button;
}
