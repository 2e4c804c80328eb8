import type { Mention } from './find-subjects.ts';
import { stemsOf } from './own-clauses.ts';
import type { Sentence } from './sentence.ts';
import type { Stretch } from './types.ts';

/**
 * Whether a sentence tells of what it names that it did something else on a day, in English: "[the mission] opened an office in
 * June", of which neither the name nor the kind has a word.
 */
export function isOtherDeed(
  { text, record }: Sentence,
  date: Stretch,
  { subject, start, end }: Mention,
): boolean {
  if (end > date.start) return false;
  const deed = form.exec(text.slice(end, date.start))?.[0];
  if (deed === undefined) return false;
  const kind = record.kinds.find(({ id }) => id === subject.kind);
  const names = [subject.title, ...subject.names, kind?.one ?? '', text.slice(start, end)].join(' ');
  const own = stems(names);
  return ![...stems(deed)].some((stem) => own.has(stem));
}

function stems(text: string): ReadonlySet<string> {
  return stemsOf(text, { start: 0, end: text.length }, []);
}

// A verb in the past with something that is new to the text.
const form =
  /^ (?:\p{L}+ly |also |later |then )?\p{Ll}{2,}ed (?:an?|its own|two|three|several|some) (?:(?! and (?:was|were) )[^,;])*(?:on|in) (?:the )?$/u;
