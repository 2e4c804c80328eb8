import type { Day } from '../time/edtf/types.ts';
import { daysValue, fits, saidOf, type Range } from './amount-ranges.ts';
import { saysSo } from './amounts-told.ts';
import { daysOfEdge, knownDays } from './compare-dates.ts';
import { standingToDates, textsTelling } from './date-standing.ts';
import { dayNamed } from './find-dates.ts';
import type { Mention } from './find-subjects.ts';
import type { Amount } from './patterns.ts';
import { of, refsOf, type Sentence } from './sentence.ts';
import type { Finding, Subject } from './types.ts';

/** How a distance stands to the two things or dates that it stands between: "two days later". */
export function checkDistance(sentence: Sentence, amount: Amount): Finding {
  const said = saidOf(amount);
  const { mentions, before, text } = sentence;
  if (amount.unit === 'hour') return saysSo(mentions, amount) ? of('agreed', said) : of('unknown', said);
  const here = anchorsOf(sentence);
  const earlier = before
    .map((mention) => daysTold(mention, /^(?:later|afterwards)$/i.test(lastWord(text, amount))))
    .filter(({ days }) => days.length > 0);
  const isOfOne = here.length > 1 || earlier.length === 0;
  const ranges = [
    ...withinOne(sentence),
    ...(isOfOne ? pairsOf(here, here) : pairsOf(here, earlier)).map(([a, b]): Range => [
      Math.abs(a - b),
      Math.abs(a - b),
    ]),
  ];
  if (ranges.some((range) => fits(amount, range))) return of('agreed', said);
  if (
    saysSo(
      mentions.filter(({ edge }) => edge === undefined),
      amount,
    )
  )
    return of('agreed', said);
  // What is dated so need not be what is named, but another thing that is told of it.
  const isToldOf = sentence.dates.some((date) =>
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
interface Anchor {
  readonly days: readonly Day[];
  /** They are of an edge, or of either, and no pair of their own. */
  readonly isOfEdge: boolean;
}

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
  const ofDates = dates
    .flatMap((date) => dayNamed(date, known) ?? [])
    .filter((day) => !known.includes(day))
    .map((day): Anchor => ({ days: [day], isOfEdge: false }));
  return [...ofSubjects, ...ofDates];
}

/** What is counted from a thing: its edge that is told; behind what lasted its end, where it is known, or its start. */
function daysTold({ subject, edge }: Mention, isBehind: boolean): Anchor {
  if (edge !== undefined) return { days: daysOfEdge(subject, edge), isOfEdge: true };
  const starts = knownDays(subject);
  const ends = isBehind && subject.shape === 'span' ? daysOfEdge(subject, 'end') : [];
  return { days: [...ends, ...starts], isOfEdge: ends.length > 0 };
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

function pairsOf(some: readonly Anchor[], others: readonly Anchor[]): readonly (readonly [Day, Day])[] {
  const within = some.flatMap(({ days, isOfEdge }) =>
    isOfEdge ? [] : days.flatMap((a) => days.filter((b) => b !== a).map((b) => [a, b] as const)),
  );
  const between = some.flatMap((one) =>
    others
      .filter((other) => other !== one)
      .flatMap((other) => one.days.flatMap((a) => other.days.map((b) => [a, b] as const))),
  );
  return [...between, ...within];
}

const bothEdges =
  /\b(?:ended|finished|was over|came to an end|was lifted)\b[^.;]*\b(?:after|from) (?:it (?:had )?(?:begun|began|started|broke out|was launched)|its (?:start|beginning|outbreak|launch))\b/i;
