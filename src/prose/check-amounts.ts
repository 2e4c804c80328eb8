import { calendarBetween } from '../time/bounds/duration.ts';
import type { Day } from '../time/edtf/types.ts';
import { isDayToldFor, isWholeTold } from './anchors.ts';
import { partToldOf } from './bound-verbs.ts';
import { daysOf, knownDays } from './compare-dates.ts';
import { dayNamed } from './find-dates.ts';
import { nearestMention, type Mention } from './find-subjects.ts';
import { amountsIn, type Amount, type Numbered, type Unit } from './patterns.ts';
import { candidatesOf } from './settled-dates.ts';
import { of, refsOf, undecidedBy, type Sentence } from './sentence.ts';
import type { Finding, Subject } from './types.ts';

type Range = readonly [least: number, most: number];

/** How a duration stands: to the span that the sentence names, to two dates of it, or to what the record says in words. */
export function checkDuration(sentence: Sentence, amount: Amount): Finding {
  const said = saidOf(amount);
  const { mentions } = sentence;
  const spans = mentions.filter(({ subject }) => subject.shape === 'span');
  const nearest = nearestMention(spans, amount);
  const candidates =
    nearest !== undefined && endIsMeant(sentence, nearest.subject)
      ? candidatesOf(nearest.subject, 'end')
      : [];
  if (nearest !== undefined && candidates.length > 0) {
    const ranges = rangesOf(nearest.subject, {
      ...sentence,
      dates: [],
      asOf: undefined,
      mentions: [nearest],
    });
    return saysSo(mentions, amount) || amount.unit === 'hour' || ranges.some((range) => fits(amount, range))
      ? undecidedBy('disputed', said, { kind: 'dates', edtf: candidates }, refsOf([nearest]))
      : of('contradicted', said, daysValue(ranges), refsOf([nearest]));
  }
  if (saysSo(mentions, amount)) return of('agreed', said);
  if (nearest !== undefined && amount.unit !== 'hour') {
    const ranges = rangesOf(nearest.subject, sentence);
    if (ranges.some((range) => fits(amount, range))) return of('agreed', said);
    if (ranges.length > 0 && ranges.every((range) => Number.isFinite(range[1])))
      return of('contradicted', said, daysValue(ranges), refsOf([nearest]));
    return of('unknown', said);
  }
  const named = namedDays(sentence);
  const days = named.length === 0 && liesBetween(sentence.text, amount) ? daysBetween(mentions) : named;
  if (amount.unit !== 'hour' && days.length === 2) {
    const elapsed = Math.abs(days[1]! - days[0]!);
    const ranges: readonly Range[] = [
      [elapsed, elapsed],
      [elapsed + 1, elapsed + 1],
    ];
    return ranges.some((range) => fits(amount, range))
      ? of('agreed', said)
      : of('contradicted', said, daysValue(ranges));
  }
  const other = wordsElsewhere(mentions, amount);
  return other === undefined
    ? of('unknown', said)
    : of('contradicted', said, { kind: 'words', words: other.words }, refsOf(other.mentions));
}

/** "Between the two lay 14 days", "14 days separate them". */
function liesBetween(text: string, { start, end }: Amount): boolean {
  if (!/\b(?:between|separate[ds]?)\b/i.test(text)) return false;
  return (
    /\b(?:lay|lies?|pass|passed|elapsed|went by|(?:there )?(?:are|were)|by)(?: only| just| exactly)? $/i.test(
      text.slice(0, start),
    ) || /^ (?:lay|lie|passed|elapsed|went by|separate[ds]?|between)\b/i.test(text.slice(end))
  );
}

/** The days of two things that have one each. */
function daysBetween(mentions: readonly Mention[]): readonly Day[] {
  const subjects = [...new Set(mentions.map(({ subject }) => subject))];
  const days = subjects.map((subject) => knownDays(subject));
  return days.length === 2 && days.every((some) => some.length === 1) ? days.flat() : [];
}

/** How the number of a day stands to the span that is counted, on the day or the event that the sentence names. */
export function checkDayNumber(sentence: Sentence, number: Numbered): Finding {
  const said = { kind: 'numbers', of: 'ordinal', numbers: [[number.number, number.number]] } as const;
  const { mentions, asOf, dates } = sentence;
  const spans = mentions.filter(({ subject }) => subject.shape === 'span');
  const nearest = nearestMention(spans, number);
  const first = nearest?.subject.bounds.start;
  if (nearest === undefined || first === undefined || first[0] === null || first[1] === null) {
    const [from, to] = namedDays(sentence);
    if (from === undefined || to === undefined || dates.length > 2 || dates.some((one) => one.yearless))
      return of('unknown', said);
    const count = Math.abs(to - from) + 1;
    return count === number.number
      ? of('agreed', said)
      : of('contradicted', said, { kind: 'numbers', of: 'ordinal', numbers: [[count, count]] });
  }
  const points = mentions
    .filter(({ subject }) => subject !== nearest.subject)
    .flatMap(({ subject }) => knownDays(subject));
  const starts = knownDays(nearest.subject);
  const written = dates
    .flatMap((date) => dayNamed(date, starts) ?? [])
    .filter((day) => !starts.includes(day));
  const on = written.length > 0 ? written : points.length > 0 ? points : asOf === undefined ? [] : [asOf];
  const days = on.filter((day) => day >= first[0]!);
  if (days.length === 0) return of('unknown', said);
  const numbers = days.map((day): Range => [Math.max(1, day - first[1]! + 1), day - first[0]! + 1]);
  return numbers.some(([least, most]) => number.number >= least && number.number <= most)
    ? of('agreed', said)
    : of('contradicted', said, { kind: 'numbers', of: 'ordinal', numbers }, refsOf([nearest]));
}

/** How a distance stands to the two things or dates that it stands between: "two days later". */
export function checkDistance(sentence: Sentence, amount: Amount): Finding {
  const said = saidOf(amount);
  if (amount.unit === 'hour')
    return saysSo(sentence.mentions, amount) ? of('agreed', said) : of('unknown', said);
  const here = anchorsOf(sentence, sentence.mentions);
  const earlier = sentence.before.map(({ subject }) => knownDays(subject)).filter((days) => days.length > 0);
  const pairs = here.length > 1 ? pairsOf(here, here) : pairsOf(here, earlier);
  const ranges = pairs.map(([a, b]): Range => [Math.abs(a - b), Math.abs(a - b)]);
  if (ranges.some((range) => fits(amount, range)) || saysSo(sentence.mentions, amount))
    return of('agreed', said);
  const isPlain = here.length === 2 || (here.length === 1 && earlier.length === 1);
  return isPlain && ranges.length > 0
    ? of('contradicted', said, daysValue(ranges), refsOf(sentence.mentions))
    : of('unknown', said);
}

function anchorsOf(sentence: Sentence, mentions: readonly Mention[]): readonly (readonly Day[])[] {
  const subjects = [...new Set(mentions.map(({ subject }) => subject))];
  const ofSubjects = subjects.map((subject) => knownDays(subject)).filter((days) => days.length > 0);
  const known = ofSubjects.flat();
  const ofDates = sentence.dates
    .flatMap((date) => dayNamed(date, known) ?? [])
    .filter((day) => !known.includes(day))
    .map((day) => [day]);
  return [...ofSubjects, ...ofDates];
}

function pairsOf(
  some: readonly (readonly Day[])[],
  others: readonly (readonly Day[])[],
): readonly (readonly [Day, Day])[] {
  const within = some.flatMap((one) =>
    one.flatMap((a) => one.filter((b) => b !== a).map((b) => [a, b] as const)),
  );
  const between = some.flatMap((one) =>
    others
      .filter((other) => other !== one)
      .flatMap((other) => one.flatMap((a) => other.map((b) => [a, b] as const))),
  );
  return [...between, ...within];
}

/** The days that the dates of a sentence name, an interval's two among them. */
function namedDays({ dates }: Sentence): readonly Day[] {
  return dates.flatMap((date) => {
    if (date.isInterval)
      return (date.plain ?? '').split('/').flatMap((text) => {
        const days = daysOf(text);
        return days !== undefined && days[0] === days[1] ? [days[0]] : [];
      });
    return dayNamed(date, []) ?? [];
  });
}

/** The first and last days of dates that name no day, but a month: "by February". */
function timesNamed({ dates }: Sentence): readonly (readonly [Day, Day])[] {
  return dates.flatMap((date) => {
    const days = date.isInterval || date.plain === undefined ? undefined : daysOf(date.plain);
    return days !== undefined && days[0] < days[1] && Number.isFinite(days[1] - days[0]) ? [days] : [];
  });
}

/** Whether a sentence counts to the end of what lasted, and not to a day or an event that it names. */
function endIsMeant({ text, dates, mentions, asOf }: Sentence, subject: Subject): boolean {
  if (/\b(?:ended|lifted|finished|was over|came to an end)\b/i.test(text)) return true;
  if (dates.length > 0 || asOf !== undefined) return false;
  return mentions.every((one) => one.subject === subject || knownDays(one.subject).length === 0);
}

/** How long a span may be said to have lasted, in days elapsed and counting both ends. */
function rangesOf(subject: Subject, sentence: Sentence): readonly Range[] {
  const { start, end } = subject.bounds;
  if (start[0] === null || start[1] === null) return [];
  const starts = knownDays(subject);
  const dates = sentence.dates.filter((date) => !tellsOwnDays(subject, sentence, date));
  const written = namedDays({ ...sentence, dates }).filter((day) => !starts.includes(day));
  const others = sentence.mentions
    .filter((one) => one.subject !== subject)
    .flatMap((one) => knownDays(one.subject));
  const isWhole = isWholeTold(sentence.text);
  const to =
    written.length > 0
      ? written
      : isWhole && end[1] !== null && end[0] !== null
        ? []
        : [...others, ...(sentence.asOf === undefined ? [] : [sentence.asOf])];
  const days = to.filter((day) => day >= start[0]!);
  const [month] =
    days.length > 0 ? [] : timesNamed({ ...sentence, dates }).filter(([first]) => first >= start[1]!);
  const elapsed: readonly Range[] =
    month !== undefined
      ? [[month[0] - start[1], month[1] - start[0]]]
      : days.length > 0
        ? days.map((day) => [Math.max(0, day - start[1]!), day - start[0]!])
        : end[0] !== null && end[1] !== null
          ? [[Math.max(0, end[0] - start[1]), end[1] - start[0]]]
          : [];
  return elapsed.flatMap(([least, most]): Range[] => [
    [least, most],
    [least + 1, most + 1],
  ]);
}

/**
 * Whether a date of the prose says when the whole began or ended, as far as the record has its end: that date may be false,
 * and how long it lasted is reckoned from the record alone.
 */
function tellsOwnDays(
  subject: Subject,
  { text, mentions }: Sentence,
  date: Sentence['dates'][number],
): boolean {
  const [first, last] = subject.bounds.end;
  const named = mentions.find((one) => one.subject === subject);
  if (first === null || last === null || named === undefined || isDayToldFor(text, date)) return false;
  if (date.isInterval) return isWholeTold(text);
  return !date.limits.includes('no-later') && isWholeTold(text) && partToldOf(text, date, named) !== 'whole';
}

const unitDays: Readonly<Record<Exclude<Unit, 'hour'>, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  year: 365.25,
};

/** Whether an amount can be said of something that lasted from `least` to `most` days. */
function fits({ count, unit, degree }: Amount, [least, most]: Range): boolean {
  if (unit === 'hour') return false;
  const size = unitDays[unit];
  const [from, to] = [least / size, most / size];
  switch (degree) {
    case 'exact':
      return unit === 'day'
        ? count >= least && count <= most
        : count >= Math.floor(from) &&
            count <= Math.ceil(to) &&
            (isWhole(count, unit, least, most) || (count >= from - 0.35 && count <= to + 0.35));
    case 'almost':
      return to >= count - Math.max(0.5, count * 0.15) && from < count + 0.05;
    case 'about':
      return to >= count - Math.max(0.5, count * 0.1) && from <= count + Math.max(0.5, count * 0.1);
    case 'over':
      return to >= count && from < count * 1.35 + 1;
    case 'under':
      return from <= count && to > count * 0.6 - 1;
  }
}

function isWhole(count: number, unit: Exclude<Unit, 'hour'>, least: number, most: number): boolean {
  if (unit === 'week') return count * 7 >= least && count * 7 <= most;
  const { years, months } = calendarBetween(0, Math.max(0, most));
  return unit === 'year' ? years === count : years * 12 + months === count;
}

function saidOf(amount: Amount) {
  return amount.unit === 'day'
    ? ({ kind: 'numbers', of: 'day', numbers: [[amount.count, amount.count]] } as const)
    : ({ kind: 'words', words: [`${amount.count} ${amount.unit}${amount.count === 1 ? '' : 's'}`] } as const);
}

function daysValue(ranges: readonly Range[]) {
  const distinct = new Map(ranges.map((range) => [range.join(' '), range]));
  return { kind: 'numbers', of: 'day', numbers: [...distinct.values()] } as const;
}

/** Whether the record of what is named says the amount in words: "for almost three months". */
function saysSo(mentions: readonly Mention[], { count, unit }: Amount): boolean {
  return mentions.some(({ subject }) =>
    subject.texts.some(({ text }) => amountsIn(text).some((one) => one.unit === unit && one.count === count)),
  );
}

/** Another number of the same unit that the record of the only thing named says. */
function wordsElsewhere(mentions: readonly Mention[], { count, unit }: Amount) {
  const subjects = new Set(mentions.map(({ subject }) => subject));
  const [only] = subjects;
  if (only === undefined || subjects.size > 1 || only.shape === 'document') return undefined;
  const told = only.texts.flatMap(({ text }) =>
    amountsIn(text)
      .filter((one) => one.unit === unit && one.count !== count && !one.distance)
      .map((one) => text.slice(one.start, one.end)),
  );
  return told.length === 0 ? undefined : { words: [...new Set(told)], mentions: mentions.slice(0, 1) };
}
