import { sentenceDates } from './find-dates.ts';
import type { Mention } from './find-subjects.ts';
import { spokenAgain } from './spoken-again.ts';
import { ownWordsOf } from './tied-verbs.ts';
import { ownDurations } from './own-durations.ts';
import { isOwnDate, type OwnPlace } from './own-dates.ts';
import type { ProseRecord, ProseText, Stretch, Subject, Verdict } from './types.ts';

// Of a sentence that names nothing of the record it is only taken that it is about something.

/** What a sentence is about that names nothing: the whole prose's subject, or, by "it", what the sentence before named. */
export function meantBy(
  text: string,
  stretch: Stretch,
  about: Subject | undefined,
  before: readonly Mention[],
): readonly Mention[] {
  const [only, ...others] = new Set(before.map(({ subject }) => subject));
  if (only !== undefined && others.length === 0 && isAgainOf(text, only))
    return [{ ...stretch, subject: only }];
  return about === undefined ? [] : [{ ...stretch, subject: about }];
}

// "It was held on 3 May", "the vote was held on 3 May", of what the sentence before named.
function isAgainOf(text: string, subject: Subject): boolean {
  const again = spokenAgain.exec(text);
  const noun = again?.groups?.['noun'];
  if (again === null || noun === undefined) return again !== null;
  return (
    ownWordsOf(subject, '').isOwnNoun(noun) ||
    (met.test(noun) && met.test(`${subject.kind} ${subject.title}`))
  );
}

const met =
  /\b(?:meetings?|meets?|met|talks?|sessions?|sittings?|summits?|debates?|encounters?|conversations?|negotiations?)\b/i;

interface Told {
  readonly about: Subject;
  readonly place: OwnPlace;
  /** The sentence before. */
  readonly wordsBefore: string;
  readonly language: string;
}

/** What of a sentence is told of what the whole prose is about, each in its place: dates, and how long it lasted. */
export function ownFacts(
  record: ProseRecord,
  { text }: ProseText,
  { start, end }: Stretch,
  { about, place, wordsBefore, language }: Told,
): readonly Stretch[] {
  const sentence = text.slice(start, end);
  const dates = sentenceDates(sentence, language).filter((date) =>
    isOwnDate(record, about, date, { text: sentence, place, language }),
  );
  const durations = /^en\b/i.test(language) ? ownDurations(sentence, wordsBefore, about) : [];
  return [...dates, ...durations].map((one) => ({ start: one.start + start, end: one.end + start }));
}

/** A verdict on what is only taken to be about something: it may be about another, on another day. */
export function undecided(verdict: Verdict): Verdict {
  return verdict.verdict === 'contradicted' &&
    verdict.fact !== 'quotation' &&
    verdict.fact !== 'held' &&
    verdict.of.length > 0
    ? { ...verdict, verdict: 'unknown' }
    : verdict;
}
