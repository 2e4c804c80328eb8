import type { Source } from '../../model/source.ts';
import type { SearchPart } from '../../search/index/record.ts';
import { sourceName, sourceRemarks } from '../told/source-words.ts';

/** A source as a part of a page; what its title or address says is said by its publisher. */
export function sourcePart(id: string, source: Source): SearchPart {
  const text = sourceName(source) + sourceRemarks(source);
  const { length } = source.publisher;
  return text.length === length ? { id, text } : { id, text, speaker: length };
}
