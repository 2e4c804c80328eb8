import { standingOf } from './compare-dates.ts';
import { datesIn } from './dates-told.ts';
import { standingToDates, textsTelling } from './date-standing.ts';
import { sentenceDates, type SentenceDate } from './find-dates.ts';
import { nearestMention, type Mention } from './find-subjects.ts';
import type { Sentence } from './sentence.ts';
import { stemOf } from './tied-verbs.ts';
import { numberWords } from '../time/english/english-numbers.ts';
import type { FactKind, Finding, ProseRecord, Stretch, Subject, SubjectText, Verdict } from './types.ts';

/** How far it reaches that a fact agrees: what stands beside it in the sentence may be another thing's, or untrue. */
export type Reach = Pick<Verdict, 'beside' | 'toldBy' | 'basis'>;

/**
 * What is to be said of an English fact that agrees: the words of its clause that the record of the same thing, and of the
 * same day, does not have; who alone says it, where only accounts do; that the archive itself inferred the date.
 */
export function reachOf(sentence: Sentence, fact: FactKind, stretch: Stretch, finding: Finding): Reach {
  const { text, mentions, dates } = sentence;
  const named = nearestMention(mentions, stretch);
  if (named === undefined || apart.has(fact) || finding.verdict === 'unknown') return {};
  const date = dates.find(({ start }) => start === stretch.start);
  const inferred = restsOnInference(named.subject, fact, date, finding)
    ? ({ basis: 'inferred' } as const)
    : {};
  if (finding.verdict === 'contradicted' || !/^en\b/i.test(sentence.language)) return inferred;
  const isOwn = date === undefined || standingToDates(named.subject, date) !== 'contradicted';
  const clause = clauseOf(text, stretch, named);
  const words = [...text.slice(clause.start, clause.end).matchAll(word)]
    .filter(({ index }) => !isWithin(index + clause.start, [...dates, stretch]))
    .map(([found]) => found)
    .filter((found) => !common.test(found) && !isNumber.test(found));
  const beyond = (texts: readonly SubjectText[]) => {
    const known = stemsKnown(sentence, named, texts, isOwn ? undefined : date);
    return words.filter((one) => !known.has(stemOf(one)));
  };
  const told = isOwn ? named.subject.texts : textsTelling(named.subject, date, sentence.language);
  const isSaid = ({ by }: SubjectText) => by === undefined || isNamed(sentence.record, by, text);
  const beside = beyond(told.filter(isSaid));
  const sides = isOwn
    ? []
    : told.filter((one) => !isSaid(one) && beyond([...told.filter(isSaid), one]).length < beside.length);
  if (sides.length > 0) return { ...inferred, toldBy: namesOf(sentence.record, sides) };
  return beside.length === 0 ? inferred : { ...inferred, beside: [...new Set(beside)] };
}

/** Stems of what the record has of a thing: its names, who took part and where, and what texts tell, of a day or at all. */
function stemsKnown(
  { record, language, mentions }: Sentence,
  { subject }: Mention,
  texts: readonly SubjectText[],
  date: SentenceDate | undefined,
): ReadonlySet<string> {
  const kinds = record.kinds.filter(({ id }) => id === subject.kind);
  const saying = new Set(texts.flatMap(({ by }) => by ?? []));
  const own = record.actors.filter(({ id }) => subject.actors.includes(id) || saying.has(id));
  const people = record.persons.filter(({ id }) => subject.persons?.includes(id) === true);
  const places = (record.places ?? []).filter(({ id }) => subject.places?.includes(id) === true);
  const all = [
    ...mentions.flatMap((one) => [one.subject.title, ...one.subject.names]),
    ...kinds.flatMap(({ one, several }) => [one, several]),
    ...[...own, ...people, ...places].flatMap(({ names }) => names),
    ...people.flatMap(({ offices }) => offices.map(({ office }) => office)),
    ...subject.dates.flatMap(({ marks }) => marks ?? []),
    ...texts.flatMap(({ text }) => (date === undefined ? text : partsTelling(text, date, language))),
  ];
  return new Set(all.flatMap((one) => [...one.matchAll(word)].map(([found]) => stemOf(found))));
}

/** The sentences of a text that tell a day. */
function partsTelling(text: string, date: SentenceDate, language: string): readonly string[] {
  return text
    .split(/(?<=[.;])\s/)
    .filter(
      (part) => sentenceDates(part, language).some(({ plain }) => isSame(plain, date.plain)) || part === text,
    );
}

// "25 March" of a text has no year.
function isSame(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one.slice(-5) === other.slice(-5);
}

/** Whether all dates of a thing that a fact agrees with, or is contradicted by, are what the archive inferred. */
function restsOnInference(
  { dates }: Subject,
  fact: FactKind,
  date: SentenceDate | undefined,
  { record }: Finding,
): boolean {
  const isInferred = (some: Subject['dates']) =>
    some.length > 0 && some.every(({ inferred }) => inferred === true);
  if (date !== undefined) {
    const told = datesIn(record);
    const met = dates.filter((one) =>
      told.length > 0 ? told.includes(one.edtf) : standingOf(date.meanings, [one]) === 'agreed',
    );
    // "On 5 or 6 May": what all of them give together.
    return isInferred(met.length > 0 ? met : dates);
  }
  if (!ofTime.has(fact)) return false;
  const edges = (['start', 'end'] as const).map((part) => dates.filter(({ of }) => of === part));
  return isInferred(dates) || (fact === 'duration' && edges.some(isInferred));
}

function namesOf({ actors }: ProseRecord, texts: readonly SubjectText[]): readonly string[] {
  const ids = new Set(texts.flatMap(({ by }) => by ?? []));
  return actors.filter(({ id }) => ids.has(id)).flatMap(({ names }) => names.slice(0, 1));
}

function isNamed({ actors, persons }: ProseRecord, by: string, text: string): boolean {
  const names = [
    ...actors.filter(({ id, of }) => id === by || of === by),
    ...persons.filter(({ of }) => of.includes(by)),
  ].flatMap((one) => one.names);
  return names.some((name) => text.includes(name));
}

/** From the cut before what is named and the fact to the one behind them. */
function clauseOf(text: string, fact: Stretch, named: Mention): Stretch {
  const from = Math.min(fact.start, named.start);
  const to = Math.max(fact.end, named.end);
  const start = [...text.slice(0, from).matchAll(cut)]
    .map(({ index, 0: found }) => index + found.length)
    .at(-1);
  const behind = text.slice(to).search(cut);
  return { start: start ?? 0, end: behind === -1 ? text.length : to + behind };
}

function isWithin(at: number, stretches: readonly Stretch[]): boolean {
  return stretches.some(({ start, end }) => at >= start && at < end);
}

const isNumber = new RegExp(`^(?:${numberWords})$`, 'i');
const apart: ReadonlySet<FactKind> = new Set(['quotation', 'wording']);
const ofTime: ReadonlySet<FactKind> = new Set(['date', 'weekday', 'duration', 'day-number', 'distance']);
const cut = /;|,? (?:but|while|whereas)\b|, and\b/g;
const word = /\p{L}[\p{L}\p{M}'\u2019-]{2,}/gu;
// What tells nothing of what happened, or that it did.
const common =
  /^(?:the|and|for|from|with|into|onto|over|under|about|after|before|since|until|till|during|between|among|through|around|near|upon|off|out|also|then|there|here|this|that|these|those|such|same|other|each|both|all|any|some|only|just|still|again|later|earlier|afterwards|already|more|most|less|than|least|almost|nearly|exactly|almost|its|it|his|her|hers|their|theirs|our|they|them|who|whom|whose|which|what|when|where|while|as|was|were|has|had|have|been|being|are|is|did|does|will|would|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|fourth|fifth|last|next|further|following|day|days|date|dates|week|weeks|month|months|year|years|hour|hours|fortnight|morning|noon|afternoon|evening|night|spring|summer|autumn|winter|early|late|end|middle|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|having|gave|give|gives|given|begun|began|begins|started|starts|ended|ends|complete|completed|read|reads|speak|speaks|spoke|tell|tells|told|name|names|named|held|hold|holds|took|take|taken|takes|place|happened|occurred|came|went|fell|made|lasted|lasting|event|called|known|said|says|according|how|not)$/i;
