import { firstPlaceOf, locateQuote } from '../text/locate-quote.ts';
import { cutsOf } from '../text/sentence-cut.ts';
import { sharedWords } from '../words/chapters/shared.ts';
import type { DocumentRecord } from './archive.ts';
import type { Quotation } from './document.ts';

type QuotedMessage = (typeof sharedWords)['quoted' | 'quotedWithin' | 'quotedFromWithin' | 'quotedUpTo'];

/** Where a quotation leaves out a part of its sentence. */
export const cuts = ['before', 'after', 'both'] as const;
export type Cut = (typeof cuts)[number];

/** The message of a quotation of a document, with an ellipsis where its sentence begins earlier or goes on. */
export function quotedMessage(document: Pick<DocumentRecord, 'texts'>, quote: Quotation): QuotedMessage {
  return messageOfCut(cutOf(document, quote));
}

/** The message of a quotation that is so cut. */
export function messageOfCut(cut: Cut | undefined): QuotedMessage {
  switch (cut) {
    case 'before':
      return sharedWords.quotedFromWithin;
    case 'after':
      return sharedWords.quotedUpTo;
    case 'both':
      return sharedWords.quotedWithin;
    case undefined:
      return sharedWords.quoted;
  }
}

/** Where a quotation is cut; undefined where it is not, or where its passage was not read. */
export function cutOf({ texts }: Pick<DocumentRecord, 'texts'>, quote: Quotation): Cut | undefined {
  const text = texts.get(quote.passage) ?? '';
  const place = locateQuote(text, quote);
  if (place.kind !== 'found') return undefined;
  const { before, after } = cutsOf(text, place.start, place.end);
  if (before) return after ? 'both' : 'before';
  return after ? 'after' : undefined;
}

/** Where words, of several passages and with ellipses perhaps, are cut at their beginning and end. @param passages ids in order */
export function cutOfWords(
  { texts }: Pick<DocumentRecord, 'texts'>,
  passages: readonly string[],
  words: string,
): Cut | undefined {
  const pieces = words
    .split(/\[?\u2026\]?|\[?\.{3}\]?/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const text = passages.map((id) => texts.get(id) ?? '').join(' ');
  const [first, last] = [pieces[0], pieces.at(-1)].map((piece) =>
    piece === undefined ? undefined : firstPlaceOf(text, piece),
  );
  const isMarked = (end: RegExp) => end.test(words.trim());
  const before =
    first !== undefined && !isMarked(/^\[?(?:\u2026|\.{3})/u) && cutsOf(text, first.start, first.end).before;
  const after =
    last !== undefined && !isMarked(/(?:\u2026|\.{3})\]?$/u) && cutsOf(text, last.start, last.end).after;
  if (before) return after ? 'both' : 'before';
  return after ? 'after' : undefined;
}
