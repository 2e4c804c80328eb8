import type { Mention } from './find-subjects.ts';
import type { Sentence } from './sentence.ts';
import type { Stretch } from './types.ts';

/** What is named in the clause that a stretch stands in: "A was in May, and B in June", "A was on 1 May and B on 5 May". */
export function mentionsBeside(
  { text, mentions, dates }: Sentence,
  { start, end }: Stretch,
): readonly Mention[] {
  const named = dates.flatMap((date) =>
    mentions.some((one) => one.start > date.end && joined.test(text.slice(date.end, one.start)))
      ? [date.end]
      : [],
  );
  const ends = [...[...text.matchAll(boundary)].map(({ index }) => index), ...named].sort((a, b) => a - b);
  const from = ends.findLast((at) => at < start) ?? 0;
  const to = ends.find((at) => at >= end) ?? text.length;
  return mentions.filter((one) => one.start >= from && one.end <= to);
}

const boundary = /;|, (?:and|but|while|whereas)\b/gi;
const joined = /^ (?:and|but|while) (?:the |its )?$/;
