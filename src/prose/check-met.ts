import { numberOf, numberWords } from '../time/english/english-numbers.ts';
import { daysOf, daysOfSubject } from './compare-dates.ts';
import { namesIn, rootOf } from './names.ts';
import { isNotHeld } from './not-held.ts';
import { of, type Sentence } from './sentence.ts';
import type { Finding, ProseRecord, Stretch, Subject } from './types.ts';

/** How often a sentence says that those whom it names met. */
export interface MetTimes extends Stretch {
  readonly words: string;
  readonly times: number;
}

/** "A and B met twice", "A met B three times", in English. */
export function metTimesIn(text: string): readonly MetTimes[] {
  return [...text.matchAll(form)].flatMap((match): MetTimes[] => {
    const { words = '', number } = match.groups ?? {};
    const start = match.index + match[0].length - words.length;
    if (
      /\b(?:not|never|n['\u2019]t|at least|more than|over|fewer than|almost)\s*$/i.test(text.slice(0, start))
    )
      return [];
    const times = number === undefined ? (/once$/i.test(words) ? 1 : 2) : numberOf(number.toLowerCase());
    return [{ start, end: start + words.length, words, times }];
  });
}

/**
 * How often some met stands to the meetings of the record that name all of them: it is false where the record has more.
 * Where it has as many or fewer nobody can tell, for they may have met elsewhere.
 */
export function checkMet(sentence: Sentence, told: MetTimes): Finding {
  const { record, text, dates } = sentence;
  const said = { kind: 'numbers', of: 'number', numbers: [[told.times, told.times]] } as const;
  const names = namesIn(record, clauseOf(text, told)).filter(({ isAdjective }) => !isAdjective);
  const who = [
    ...new Set(
      names.flatMap(({ meant }) => (meant.length === 1 ? [meant[0]!.person ?? meant[0]!.actor] : [])),
    ),
  ];
  const [period, ...others] = dates.flatMap(({ plain }) => (plain === undefined ? [] : [daysOf(plain)]));
  if (who.length < 2 || others.length > 0 || dates.some(({ limits }) => limits.length > 0))
    return of('unknown', said);
  const met = record.subjects.filter(
    (one) =>
      one.shape === 'point' &&
      one.reported !== true &&
      !isNotHeld(one) &&
      who.every((id) => hasMet(record, one, id)) &&
      (period === undefined || isWithin(one, period)),
  );
  const refs = met.map(({ title, address }) => ({ title, address }));
  return told.times < met.length
    ? of('contradicted', said, { kind: 'numbers', of: 'number', numbers: [[met.length, met.length]] }, refs)
    : of('unknown', said, undefined, refs);
}

function hasMet(record: ProseRecord, { met = [] }: Subject, id: string): boolean {
  return met.some(
    (one) => one === id || (record.actors.some((actor) => actor.id === one) && rootOf(record, one) === id),
  );
}

function isWithin(subject: Subject, [first, last]: readonly [number, number]): boolean {
  const [from, to] =
    subject.shape === 'point'
      ? [subject.bounds.start[0] ?? -Infinity, subject.bounds.start[1] ?? Infinity]
      : daysOfSubject(subject);
  return from >= first && to <= last;
}

function clauseOf(text: string, { start, end }: Stretch): string {
  const from = [...text.slice(0, start).matchAll(/;|, (?:and|but|while)\b/g)].at(-1)?.index ?? 0;
  const behind = text.slice(end).search(/;|, (?:and|but|while)\b/);
  return text.slice(from, behind === -1 ? text.length : end + behind);
}

const form = new RegExp(
  String.raw`\b(?:met|had met|have met)\b[^.;]{0,60}?\s(?<words>(?:just |only |exactly )?(?:once(?! again| more)|twice|(?<number>${numberWords}) times))\b`,
  'gi',
);
