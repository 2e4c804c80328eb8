import { dayNamed, sentenceDates, type SentenceDate } from './find-dates.ts';
import { knownDays } from './compare-dates.ts';
import type { Mention } from './find-subjects.ts';
import type { Sentence } from './sentence.ts';
import { ownWordsOf } from './tied-verbs.ts';
import type { Stretch, Subject } from './types.ts';

/**
 * The clause of a date that tells of something else than what is named in another clause, with a date or a subject of its
 * own: "[A] was on 1 May, and the court met on 5 May". Undefined where the date is told of what is named.
 */
export function ownClauseOf(sentence: Sentence, date: SentenceDate, named: Mention): Stretch | undefined {
  const { text, dates, mentions } = sentence;
  const isLasting = named.subject.shape === 'span' || named.subject.shape === 'series';
  const cuts = [...text.matchAll(opening.test(text) ? cutOrComma : cut)].filter(
    ({ index, 0: word }) =>
      !dates.some((one) => one.start < index && one.end > index) &&
      // "On 24 and 25 May" is one clause.
      !(dates.some((one) => one.end === index) && dates.some((one) => one.start === index + word.length + 1)),
  );
  const isBehind = named.end <= date.start;
  const [from, to] = isBehind ? [named.end, date.start] : [date.end, named.start];
  const between = cuts.filter(({ index }) => index >= from && index < to);
  if (between.length === 0) return undefined;
  const nearest = isBehind ? between.at(-1) : between[0];
  const at = nearest?.index ?? 0;
  const others = dates.filter((one) => one !== date && (isBehind ? one.end <= at : one.start >= at));
  const isNamedDated = others.some((one) => !between.some(({ index }) => liesBetween(index, one, named)));
  const behind = text.slice(at);
  const isOfAnother = isBehind && newSubject.test(behind);
  // "It began in May and ended in June": both are told of what lasted.
  if (isLasting && date.part !== 'whole' ? !(isNamedDated && isOfAnother) : !isNamedDated && !isOfAnother)
    return undefined;
  const end = cuts.find(({ index }) => index >= date.end)?.index ?? text.length;
  const start = isBehind ? at : (cuts.findLast(({ index }) => index < date.start)?.index ?? 0);
  const clause = { start, end: isBehind ? end : at };
  // "[It] was signed on 1 May and came into force on 5 May": the other verb has the same subject.
  const verb = isBehind ? sameSubject.exec(text.slice(at, date.start))?.groups?.['verb'] : undefined;
  if (verb !== undefined && happened.test(text.slice(named.end)) && isOwnVerb(named.subject, verb))
    return undefined;
  return mentions.some((one) => one.start >= clause.start && one.end <= clause.end) ? undefined : clause;
}

function isOwnVerb(subject: Subject, verb: string): boolean {
  const verbs = ownWordsOf(subject, '').read(verb);
  return verbs.count > 0 && verbs.allOwn;
}

function liesBetween(index: number, a: Stretch, b: Stretch): boolean {
  return index >= Math.min(a.end, b.end) && index < Math.max(a.start, b.start);
}

/** The event that a clause tells of, which names none: one of its day that shares two words with it. */
export function eventOfClause(
  { record, text, dates }: Sentence,
  date: SentenceDate,
  clause: Stretch,
  near: Subject,
): Subject | undefined {
  const words = stemsOf(text, clause, dates);
  return record.subjects.find((subject) => {
    if (subject.shape === 'document') return false;
    const day = dayNamed(date, knownDays(near));
    if (day === undefined || !knownDays(subject).includes(day)) return false;
    const own = stemsOf(subject.title, { start: 0, end: subject.title.length }, []);
    return [...words].filter((word) => own.has(word)).length > 1;
  });
}

/** Whether a clause and a text share a word besides their dates. */
export function sharesWord({ text, dates, language }: Sentence, clause: Stretch, other: string): boolean {
  const words = stemsOf(text, clause, dates);
  const own = stemsOf(other, { start: 0, end: other.length }, sentenceDates(other, language));
  return [...words].some((word) => own.has(word));
}

/** The beginnings of the words of a stretch that tell something, and its numbers; not of its dates. */
export function stemsOf(
  text: string,
  { start, end }: Stretch,
  dates: readonly Stretch[],
): ReadonlySet<string> {
  let left = text;
  for (const date of dates)
    left = left.slice(0, date.start) + ' '.repeat(date.end - date.start) + left.slice(date.end);
  return new Set(
    (
      left
        .slice(start, end)
        .toLowerCase()
        .match(/\p{L}{4,}|\d[\d,.:]*\d/gu) ?? []
    )
      .filter((word) => !common.test(word))
      .map((word) => word.slice(0, 5)),
  );
}

const cut = /;|,? (?:and|but|while|whereas|although|though)\b|, then\b/g;
// "After the talks of May, the court met": there a comma ends the first clause.
const opening = /^\s*(?:after|before|following|since|as|when|once|while)\b/i;
const cutOrComma = new RegExp(`${cut.source}|,`, 'g');
// Of verbs without an object: "and ended in the town on".
const sameSubject =
  /^,? (?:and|but) (?:(?:was|were|had been|then|later|only|first|\p{Ll}+ly) )*(?<verb>\p{Ll}+(?: into (?:force|effect))?)(?: in \p{Lu}\p{L}+)? (?:on|in) (?:the )?$/u;
const happened = /^,? (?:\p{Ll}+ly )?(?:was|were|began|started|ended|took|came|met|opened|happened)\b/u;
// A subject of its own: "and the court", "while Ruritania".
const newSubject =
  /^(?:;|, (?:and|but|while|whereas|although|though))\s+(?:the|an?|both|some|many|several|two|three|\p{Lu}|residents|people|\p{Ll}+s)\b/u;
const common =
  /^(?:after|also|about|been|before|began|could|days?|during|from|first|have|held|here|into|later|made|months?|more|only|other|over|said|same|since|some|than|that|their|them|then|there|these|they|this|those|took|under|until|weeks?|were|when|where|which|while|whereas|with|would|years?)$/;
