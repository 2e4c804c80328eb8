import type { DocumentRecord } from '../../model/archive.ts';
import type { Quotation } from '../../model/document.ts';
import { locateQuote } from '../../text/locate-quote.ts';
import { cutsOf } from '../../text/sentence-cut.ts';
import { sharedWords } from '../../words/chapters/shared.ts';

type QuotedMessage = (typeof sharedWords)['quoted' | 'quotedWithin' | 'quotedFromWithin' | 'quotedUpTo'];

/** The message of a quotation of a document, with an ellipsis where its sentence begins earlier or goes on. */
export function quotedMessage({ texts }: Pick<DocumentRecord, 'texts'>, quote: Quotation): QuotedMessage {
  const text = texts.get(quote.passage) ?? '';
  const place = locateQuote(text, quote);
  if (place.kind !== 'found') return sharedWords.quoted;
  const { before, after } = cutsOf(text, place.start, place.end);
  if (before) return after ? sharedWords.quotedWithin : sharedWords.quotedFromWithin;
  return after ? sharedWords.quotedUpTo : sharedWords.quoted;
}
