import { knownDays } from './compare-dates.ts';
import { textsTelling } from './date-standing.ts';
import { isLimit, isSameDay } from './deadlines.ts';
import { sentenceDates, type SentenceDate } from './find-dates.ts';
import type { Mention } from './find-subjects.ts';
import { stemsOf } from './own-clauses.ts';
import { plannedIn } from './plans.ts';
import type { Sentence } from './sentence.ts';
import type { ProseRecord, Stretch, Subject, SubjectText } from './types.ts';

/**
 * How the texts of a record stand to a date that a sentence tells, and that is none of the subject's own: `told` where one
 * has what the sentence tells on that day, `of-event` where the sentence gives the day to the event itself, `of-another`
 * where it tells of something else, that the record does not have on that day, `untold` where no text has the day.
 */
export function toldByRecord(
  { text, language, record, dates, isPlanned }: Sentence,
  date: SentenceDate,
  named: Mention,
): 'told' | 'of-event' | 'of-another' | 'untold' {
  const { subject } = named;
  const texts = textsTelling(subject, date, language);
  const own = texts.filter(({ ofSource }) => ofSource !== true);
  const verb = verbOfEvent(text, date, named);
  // The date of a report is no date of what it reports.
  if (texts.length > own.length && verb === undefined && ofReports.test(text)) return 'told';
  if (own.length === 0) return 'untold';
  // Of other languages the words of the archive are not those of the sentence.
  if (!/^en\b/i.test(language)) return 'told';
  const found = own.flatMap((one) =>
    clausesTelling(one, date, subject, language)
      .filter((clause) => date.limits.length > 0 || !clause.isLimit)
      .filter((clause) => clause.isPlanned === undefined || clause.isPlanned === isPlanned(date, named))
      .map(({ words }) => ({ words, by: one.by })),
  );
  if (verb !== undefined) {
    if (begins.test(verb) && found.some(({ words }) => begins.test(words))) return 'told';
    return found.some(({ words }) => words.toLowerCase().includes(verb.toLowerCase()))
      ? 'of-another'
      : 'of-event';
  }
  const words = tellingWords(record, subject, text, clauseOf(text, date), dates);
  const isSaid = saying.test(text);
  const isTold = found.some(({ words: told, by }) => {
    const known = stemsOf(told, whole(told), sentenceDates(told, language));
    return (
      [...words].some((word) => known.has(word)) || (isSaid && by !== undefined && isNamed(record, by, text))
    );
  });
  if (isTold) return 'told';
  // Whether a sentence without a name gives the day to what it is about is told by its form.
  if (named.start <= date.start && named.end >= date.end) return 'untold';
  return (words.size === 0 || isBeside(text, date, named)) && !isSaid ? 'of-event' : 'of-another';
}

/** What a stretch tells besides the event itself: its words without the event's names, who takes part, and where. */
export function tellingWords(
  { actors, persons, kinds }: ProseRecord,
  subject: Subject,
  text: string,
  stretch: Stretch,
  dates: readonly Stretch[],
): ReadonlySet<string> {
  const kind = kinds.find(({ id }) => id === subject.kind);
  const names = [subject.title, ...subject.names, kind?.one ?? '', kind?.several ?? ''];
  const taking = actors.flatMap((one) => one.names);
  const called = new Set([...names, ...taking].flatMap((name) => [...stemsOf(name, whole(name), [])]));
  const people = persons.flatMap((one) => one.names).join(' ');
  const places = text
    .slice(stretch.start, stretch.end)
    .split(/\P{L}+/u)
    .filter((word) => /^\p{Lu}/u.test(word) && !people.includes(word))
    .flatMap((word) => [...stemsOf(word, whole(word), [])]);
  const verbs = new RegExp(`^(?:${happenings})$`, 'iu');
  const left = text.replace(/\p{L}+/gu, (word) => (verbs.test(word) ? ' '.repeat(word.length) : word));
  return new Set(
    [...stemsOf(left, stretch, dates)].filter((word) => !called.has(word) && !places.includes(word)),
  );
}

/** Whether a text of the record tells what some words tell, on the day of a date. */
export function isToldIn(
  texts: readonly SubjectText[],
  words: ReadonlySet<string>,
  date: SentenceDate,
  subject: Subject,
  language: string,
): boolean {
  return texts.some((one) =>
    clausesTelling(one, date, subject, language).some(({ words: told }) => {
      const known = stemsOf(told, whole(told), sentenceDates(told, language));
      return [...words].some((word) => known.has(word));
    }),
  );
}

/** The clauses of a text that tell a date; `isPlanned` where they tell it of a plan. */
function clausesTelling(
  { text }: SubjectText,
  date: SentenceDate,
  subject: Subject,
  language: string,
): readonly { readonly words: string; readonly isLimit: boolean; readonly isPlanned?: true }[] {
  const isPlanned = plannedIn(text, language);
  return sentenceDates(text, language)
    .filter((told) => isSameDay(told, date, knownDays(subject)))
    .map((told) => {
      const start = [...text.slice(0, told.start).matchAll(sentenceEnd)].map(endOf).at(-1) ?? 0;
      const behind = text.slice(told.end).search(sentenceEnd);
      return {
        words: text.slice(start, behind === -1 ? text.length : told.end + behind),
        isLimit: isLimit(told),
        ...(isPlanned(told, { start: 0, end: 0, subject }) && { isPlanned: true as const }),
      };
    });
}

/** The verb by which a sentence gives a day to the event that it names: "[it] was signed on", "signed [it] on". */
function verbOfEvent(text: string, date: Stretch, named: Stretch): string | undefined {
  const isBehind = named.end <= date.start;
  const before = text.slice(0, named.start);
  const between = isBehind ? text.slice(named.end, date.start) : text.slice(date.end, named.start);
  const behind = isBehind ? between : text.slice(named.end);
  const passive = (isBehind ? toDay : toEnd).exec(behind)?.groups?.['verb'];
  if (passive !== undefined && (isBehind || bare.test(between))) return passive;
  return !isBehind || bare.test(between)
    ? active.exec(isBehind ? before : between)?.groups?.['verb']
    : undefined;
}

// "[The talks] on 1 May", "[The order] of 1 May".
function isBeside(text: string, date: Stretch, named: Stretch): boolean {
  return named.end <= date.start && bare.test(text.slice(named.end, date.start));
}

function isNamed({ actors, persons }: ProseRecord, by: string, text: string): boolean {
  const names = [
    ...actors.filter(({ id, of }) => id === by || of === by).flatMap((one) => one.names),
    ...persons.filter(({ of }) => of.includes(by)).flatMap((one) => one.names),
  ];
  return names.some((name) => text.includes(name));
}

function clauseOf(text: string, { start, end }: Stretch): Stretch {
  const from = [...text.slice(0, start).matchAll(clauseEnd)].map(endOf).at(-1) ?? 0;
  const behind = text.slice(end).search(clauseEnd);
  return { start: from, end: behind === -1 ? text.length : end + behind };
}

function endOf({ index, 0: found }: RegExpExecArray): number {
  return index + found.length;
}

function whole(text: string): Stretch {
  return { start: 0, end: text.length };
}

const ofReports =
  /\b(?:report\p{L}*|article|account|source|dated|published|wrote|sa(?:ys?|id)|told|interview|according)\b/iu;
const saying =
  /\b(?:said|says|told|wrote|stated|declared|called|announced|answered|replied|claimed|denied|warned|noted|insisted|argued)\b/i;
// What is said of any event: that it happened.
const happenings =
  'signed|held|place|install(?:ed)?|opened|opening|began|begun|started|happened|occurred|met|meet|made|issued|given|gave|adopted|sent|decreed|built|erected|established|reached|delivered|dated|came|went|taken|took|up';
const verbs =
  /signed|held|took place|taken place|installed|indicated|filed|lodged|ordered|decided|opened|began|begun|started|happened|occurred|met|made|issued|given|gave|adopted|sent|decreed|built|erected|established|reached|delivered|set up|put up|went up|came about/;
const before = String.raw`(?:(?:was|were|is|had|has|have|been|be|to|first|only|also|itself|\p{L}+ly) )*`;
const name = String.raw`\p{Lu}[\p{L}\u2019'-]*(?: (?:(?:of|for|and|the) )*\p{Lu}[\p{L}\u2019'-]*)*`;
const place = String.raw`(?: (?:in|at|near|by) (?:the )?${name})*`;
// ", which the guards of A set up on".
const doer = String.raw`(?:(?:which|that) (?:(?:the|its) )?(?:${name}(?:['\u2019]s?)? )?(?:\p{Ll}+s )?(?:of (?:the )?${name} )?)?`;
const toDay = new RegExp(
  String.raw`^,? ${doer}${before}(?<verb>${verbs.source})${place},?(?: (?:on|in|by|at|the|early|late|about|around|of|noon|\p{L}+day,?))*\s*$`,
  'iu',
);
const toEnd = new RegExp(String.raw`^,? ${before}(?<verb>${verbs.source})\b`, 'iu');
const active = new RegExp(
  String.raw`\b(?<verb>${verbs.source}) (?:(?:the|an?|its|their|this|that) )?$`,
  'iu',
);
const bare =
  /^[,\s]*(?:(?:was|were|is|on|in|of|from|the|an?|at|about|around|early|late|\p{L}+day)[,\s]+)*$/iu;
const begins = /\b(?:beg[au]n|start|launch|open|deploy)/i;
const sentenceEnd = /[;:]|[.!?](?=\s)/g;
const clauseEnd = /;|,? (?:but|while|whereas)\b|, and\b/g;
