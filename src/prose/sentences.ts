import type { Stretch } from './types.ts';

/** The sentences of a text, in order, without the blanks between them. */
export function sentencesOf(text: string): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(sentenceEnd)) {
    if (abbreviated.test(text.slice(start, index + 1))) continue;
    sentences.push({ start, end: index + end.trimEnd().length });
    start = index + end.length;
  }
  if (text.slice(start).trim() !== '') sentences.push({ start, end: text.length });
  return sentences;
}

const sentenceEnd =
  /[.!?\u2026\u0589\u061f]["'\u2019\u201d)\]]*\s+(?=["'\u2018\u201c([\ufffc]*[\p{Lu}\p{Lo}\p{N}\ufffc])|\n{2,}/gu;
// An initial, or a word that is written short.
const abbreviated = /(?:^|[\s(])(?:\p{Lu}|v|vs|No|Mr|Mrs|Ms|Dr|St|Art|p|pp|cf|ca|c|e\.g|i\.e|a\.m|p\.m)\.$/u;
