import type { Day } from '../time/edtf/types.ts';
import { daysValue, fits, saidOf, type Range } from './amount-ranges.ts';
import { saysSo } from './amounts-told.ts';
import { daysOfEdge, knownDays } from './compare-dates.ts';
import { standingToDates, textsTelling } from './date-standing.ts';
import { dayNamed, sentenceDates } from './find-dates.ts';
import { directionOf, type Direction } from './direction.ts';
import type { Mention } from './find-subjects.ts';
import type { Amount } from './patterns.ts';
import { of, refsOf, type Sentence } from './sentence.ts';
import type { Finding, Stretch, Subject } from './types.ts';

/** How a distance stands to the two things or dates that it stands between: "two days later". */
export function checkDistance(sentence: Sentence, amount: Amount): Finding {
  const said = saidOf(amount);
  const { mentions, before, text } = sentence;
  // "In the ten days before" is a time, and no distance.
  if (
    /\b(?:in|during|over|throughout|within|for) the (?:(?:last|first|next|final) )?$/i.test(
      text.slice(0, amount.start),
    )
  )
    return of('unknown', said);
  if (amount.unit === 'hour') return saysSo(mentions, amount) ? of('agreed', said) : of('unknown', said);
  const here = [...anchorsOf(sentence), ...toldAnchor(sentence, amount)].sort((a, b) => a.start - b.start);
  const isLater = /^(?:later|afterwards)$/i.test(lastWord(text, amount));
  const earlier = before.map((mention) => daysTold(mention, isLater)).filter(({ days }) => days.length > 0);
  const isOfOne = here.length > 1 || earlier.length === 0;
  const pairs = isOfOne ? pairsOf(here, here) : pairsOf(here, earlier);
  const direction = directionOf(text, amount, here);
  const ranges = [...withinOne(sentence), ...pairs.filter((pair) => isSo(pair, direction)).map(apart)];
  if (ranges.some((range) => fits(amount, range))) return of('agreed', said);
  if (
    saysSo(
      mentions.filter(({ edge }) => edge === undefined),
      amount,
    )
  )
    return of('agreed', said);
  const turned = pairs.filter((pair) => !isSo(pair, direction)).map(apart);
  if (here.length <= 2 && turned.some((range) => fits(amount, range)))
    return of('contradicted', said, { kind: 'dates', edtf: datesOf(mentions) }, refsOf(mentions));
  // What is dated so need not be what is named, but another thing that is told of it.
  const isToldOf = sentence.dates.some(
    (date) =>
      !mentions.some(({ subject }) => standingToDates(subject, date) === 'agreed') &&
      mentions.some(
        ({ subject }) =>
          standingToDates(subject, date) === 'contradicted' &&
          textsTelling(subject, date, sentence.language).length > 0,
      ),
  );
  const isPlain =
    !isToldOf &&
    (here.length === 2 || (here.length === 1 && earlier.length === 1) || withinOne(sentence).length > 0);
  return isPlain && ranges.length > 0
    ? of('contradicted', said, daysValue(ranges), refsOf(mentions))
    : of('unknown', said);
}

/** Days that something may be counted from. */
interface Anchor extends Stretch {
  readonly days: readonly Day[];
  /** They are of an edge, or of either, and no pair of their own. */
  readonly isOfEdge: boolean;
}

/** Two days, with what they are the days of. */
interface Pair {
  readonly of: readonly [Anchor, Anchor];
  readonly days: readonly [Day, Day];
}

function apart({ days: [a, b] }: Pair): Range {
  return [Math.abs(a - b), Math.abs(a - b)];
}

/** Whether two days stand to each other as the words say: the one before the other, or behind it. */
function isSo({ of: [one, other], days: [a, b] }: Pair, direction: Direction<Anchor> | undefined): boolean {
  if (direction === undefined || one === other) return true;
  const { from, isLater } = direction;
  if (from !== undefined && from !== one && from !== other) return false;
  const counted = from === one ? b - a : a - b;
  return isLater ? counted >= 0 : counted <= 0;
}

/** In order, as they stand. */
function anchorsOf(sentence: Sentence): readonly Anchor[] {
  const { text, mentions, dates } = sentence;
  const first = new Map<Subject, Mention>();
  for (const one of mentions) {
    const known = first.get(one.subject);
    if (known === undefined || (known.edge === undefined && one.edge !== undefined))
      first.set(one.subject, one);
  }
  const ofSubjects = [...first.values()]
    .map((mention) =>
      daysTold(mention, /\bafter(?: (?:the|this|that|its))?\s*$/i.test(text.slice(0, mention.start))),
    )
    .filter(({ days }) => days.length > 0);
  const known = ofSubjects.flatMap(({ days }) => days);
  const ofDates = dates.flatMap(({ start, end, ...date }): Anchor[] => {
    const day = dayNamed({ ...date, start, end }, known);
    return day === undefined || known.includes(day) ? [] : [{ start, end, days: [day], isOfEdge: false }];
  });
  return [...ofSubjects, ...ofDates].sort((a, b) => a.start - b.start);
}

/** The day that the record of what is named gives to another thing: "a day after the ceasefire", of "the ceasefire of 3 May". */
function toldAnchor(
  { text, mentions, dates, language }: Sentence,
  { start, end }: Amount,
): readonly Anchor[] {
  const noun = /^ the (\p{Ll}{4,})\b(?! (?:of|on|in|at|with|by)\b)/u.exec(text.slice(end))?.[1];
  const [only, ...others] = mentions;
  if (noun === undefined || only === undefined || others.length > 0 || dates.length > 0) return [];
  if (!/\b(?:after|before)$/i.test(text.slice(start, end))) return [];
  const near = knownDays(only.subject);
  const days = only.subject.texts.flatMap((told) =>
    sentenceDates(told.text, language)
      .filter((date) => told.text.slice(0, date.start).toLowerCase().endsWith(`the ${noun} of `))
      .flatMap((date) => dayNamed(date, near) ?? []),
  );
  const distinct = [...new Set(days)];
  return distinct.length === 1
    ? [{ start: end + 1, end: end + 5 + noun.length, days: distinct, isOfEdge: false }]
    : [];
}

/** What is counted from a thing: its edge that is told; behind what lasted its end, where it is known, or its start. */
function daysTold({ start, end, subject, edge }: Mention, isBehind: boolean): Anchor {
  if (edge !== undefined) return { start, end, days: daysOfEdge(subject, edge), isOfEdge: true };
  const starts = knownDays(subject);
  const ends = isBehind && subject.shape === 'span' ? daysOfEdge(subject, 'end') : [];
  return { start, end, days: [...ends, ...starts], isOfEdge: ends.length > 0 };
}

/** "It ended ten days after it began". */
function withinOne({ text, mentions }: Sentence): readonly Range[] {
  const [only, ...others] = new Set(mentions.map(({ subject }) => subject));
  if (only?.shape !== 'span' || others.length > 0 || !bothEdges.test(text)) return [];
  const ends = daysOfEdge(only, 'end');
  return daysOfEdge(only, 'start').flatMap((from) => ends.map((to): Range => [to - from, to - from]));
}

function lastWord(text: string, { end }: Amount): string {
  return /\p{L}+$/u.exec(text.slice(0, end))?.[0] ?? '';
}

function pairsOf(some: readonly Anchor[], others: readonly Anchor[]): readonly Pair[] {
  const within = some.flatMap((one) =>
    one.isOfEdge
      ? []
      : one.days.flatMap((a) =>
          one.days.filter((b) => b !== a).map((b): Pair => ({ of: [one, one], days: [a, b] })),
        ),
  );
  const between = some.flatMap((one) =>
    others
      .filter((other) => other !== one)
      .flatMap((other) =>
        one.days.flatMap((a) => other.days.map((b): Pair => ({ of: [one, other], days: [a, b] }))),
      ),
  );
  return [...between, ...within];
}

function datesOf(mentions: readonly Mention[]): readonly string[] {
  return [...new Set(mentions.flatMap(({ subject }) => subject.dates.map(({ edtf }) => edtf)))];
}

// "It began in May and was over two weeks later", "it ended two weeks after it had begun".
const bothEdges =
  /\b(?:began|begun|started|broke out|was launched)\b[^.;]*?(?:,|\band\b)[^.;]*?\b(?:ended|finished|was over|came to an end|was lifted)\b[^.;]*\b(?:later|afterwards)\b|\b(?:ended|finished|was over|came to an end|was lifted)\b[^.;]*\b(?:after|from) (?:it (?:had )?(?:begun|began|started|broke out|was launched)|its (?:start|beginning|outbreak|launch))\b/i;
