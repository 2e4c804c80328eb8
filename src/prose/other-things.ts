import { daysOf } from './compare-dates.ts';
import { datedWithin } from './dated-within.ts';
import type { SentenceDate } from './find-dates.ts';
import type { Mention } from './find-subjects.ts';
import { stemsOf } from './own-clauses.ts';
import { ordinalsIn } from './patterns.ts';
import type { Sentence } from './sentence.ts';
import type { ProseRecord, Subject } from './types.ts';

/**
 * Whether a date is that of another event of the record than the one that its sentence names: "the order of 2 March" beside
 * a meeting of May, "the first, of 2 March" beside the second, or what is called like the one named and was of that day.
 */
export function isOfOtherThing(
  { record, text, mentions }: Sentence,
  date: SentenceDate,
  { subject, start, end }: Mention,
): boolean {
  const days = date.isInterval || date.plain === undefined ? undefined : daysOf(date.plain);
  if (days === undefined) return false;
  const others = [...datedWithin(record, days)].filter(
    (one) => one.address !== subject.address && one.shape !== 'document',
  );
  if (others.length === 0) return false;
  const head = headForm.exec(text.slice(0, date.start));
  const isOwnHead = head !== null && mentions.some((one) => one.start < date.start && one.end > head.index);
  if (head !== null && !isOwnHead) {
    const noun = (head[1] ?? '').toLowerCase();
    if (/^(?:that|those|one)$/.test(noun) || ordinalsIn(noun).length > 0)
      return others.some(({ kind }) => kind === subject.kind);
    return others.some((one) => namesOf(record, one).includes(noun.slice(0, 5)));
  }
  // Called alike, and numbered by nothing.
  const words = stemsIn(text.slice(start, end));
  return (
    ordinalsIn(subject.title).length === 0 &&
    words.size > 0 &&
    text.slice(start, end).toLowerCase() === subject.title.toLowerCase() &&
    others.some(
      (one) =>
        one.kind === subject.kind &&
        [...stemsIn(one.title)].filter(
          (stem) => words.has(stem) && !kindNames(record, one.kind).includes(stem),
        ).length > 1,
    )
  );
}

// "The order of", "the first of", "that of", "the ceasefire, of".
const headForm = /\b(?:(?:the|this|its|their) )?(\p{L}{3,}),? (?:of|dated)(?: the)?(?: \p{L}+day,?)? $/iu;

function stemsIn(text: string): ReadonlySet<string> {
  return stemsOf(text, { start: 0, end: text.length }, []);
}

function namesOf(record: ProseRecord, { title, kind }: Subject): readonly string[] {
  return [...stemsIn(title), ...kindNames(record, kind)];
}

function kindNames({ kinds }: ProseRecord, kind: string): readonly string[] {
  return kinds.filter(({ id }) => id === kind).flatMap(({ one }) => [...stemsIn(one)]);
}
