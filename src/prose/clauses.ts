import type { Mention } from './find-subjects.ts';
import type { Sentence } from './sentence.ts';
import type { Stretch } from './types.ts';

/** What is named in the clause that a stretch stands in: "A was in May, and B in June". */
export function mentionsBeside({ text, mentions }: Sentence, { start, end }: Stretch): readonly Mention[] {
  const ends = [...text.matchAll(boundary)].map(({ index }) => index);
  const from = ends.findLast((at) => at < start) ?? 0;
  const to = ends.find((at) => at >= end) ?? text.length;
  return mentions.filter((one) => one.start >= from && one.end <= to);
}

const boundary = /;|, (?:and|but|while|whereas)\b/gi;
