import type { Document } from './document.ts';

/** What a text lacks behind a passage. What is lacking at no place in particular stands behind the last. */
export function lackingAfter(
  { passages, lacking }: Pick<Document, 'passages' | 'lacking'>,
  id: string,
): Document['lacking'] {
  const last = passages.at(-1)?.id;
  return lacking.filter(({ after = last }) => after === id);
}
