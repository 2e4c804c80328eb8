import type { Source } from '../../model/source.ts';
import type { SearchPart } from '../../search/index/record.ts';
import { sourceName, sourceRemarks } from '../../model/source-words.ts';

/** A source as a part of a page; what its title or address says is said by its publisher. */
export function sourcePart(id: string, source: Source): SearchPart {
  const told = sourceName(source) + sourceRemarks(source);
  // The page prints the address on paper alone, and a reader may have come by it.
  const text = source.url === null ? told : `${told} ${source.url}`;
  const { length } = source.publisher;
  return text.length === length ? { id, text } : { id, text, speaker: length };
}
