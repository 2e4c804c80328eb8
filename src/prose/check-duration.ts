import { daysValue, fits, saidOf, type Range } from './amount-ranges.ts';
import { saysSo, wordsElsewhere } from './amounts-told.ts';
import { daysOf, daysOfEdge, knownDays } from './compare-dates.ts';
import { namedDays } from './days-named.ts';
import { nearestMention, type Mention } from './find-subjects.ts';
import { endsTold, startsTold } from './may-have-ended.ts';
import { givenBySources } from './own-candidates.ts';
import type { Amount } from './patterns.ts';
import { unsettledDates } from './settled-dates.ts';
import { of, refsOf, undecidedBy, type Sentence } from './sentence.ts';
import { isCountedPastEnd, rangesOf } from './span-ranges.ts';
import type { Finding, Subject } from './types.ts';

/** How a duration stands: to the span that the sentence names, to two dates of it, or to what the record says in words. */
export function checkDuration(sentence: Sentence, amount: Amount): Finding {
  const said = saidOf(amount);
  const { mentions } = sentence;
  const isApart = /\b(?:preced|follow)(?:s|ed|ing)\b.* by $/i.test(sentence.text.slice(0, amount.start));
  if (isApart && amount.unit !== 'hour') return betweenEdges(mentions, amount);
  const spans = mentions.filter(
    (one) => one.subject.shape === 'span' && !isOnlyBefore(sentence.text, one, amount),
  );
  const nearest = nearestMention(spans, amount);
  const apart = daysFromEdge(sentence);
  if (amount.unit !== 'hour' && apart.length > 0)
    return apart.some((range) => fits(amount, range))
      ? of('agreed', said)
      : of('contradicted', said, daysValue(apart), refsOf(mentions));
  const candidates =
    nearest !== undefined && endIsMeant(sentence, nearest.subject)
      ? unsettledDates(nearest.subject, 'end')
      : [];
  if (nearest !== undefined && candidates.length > 0) {
    const ranges = rangesOf(nearest.subject, {
      ...sentence,
      dates: [],
      asOf: undefined,
      mentions: [nearest],
    });
    const record = { kind: 'dates', edtf: givenBySources(nearest.subject, candidates) } as const;
    if (saysSo(mentions, amount) || amount.unit === 'hour' || isToOneOf(candidates, nearest.subject, amount))
      return undecidedBy('disputed', said, record, refsOf([nearest]));
    return ranges.some((range) => fits(amount, range))
      ? undecidedBy('unsettled', said, record, refsOf([nearest]))
      : of('contradicted', said, daysValue(ranges), refsOf([nearest]));
  }
  if (saysSo(mentions, amount)) return of('agreed', said);
  const isBetween = liesBetween(sentence.text, amount) || liesFromTo(sentence, amount);
  const between = isBetween ? daysBetween(mentions) : [];
  if (amount.unit !== 'hour' && between.length > 0) return ofDays(amount, between);
  if (nearest !== undefined && amount.unit !== 'hour') {
    const ranges = rangesOf(nearest.subject, sentence);
    if (ranges.some((range) => fits(amount, range)))
      return isCountedPastEnd(nearest.subject, sentence)
        ? undecidedBy('if-lasting', said, endsTold(nearest.subject), refsOf([nearest]))
        : of('agreed', said);
    const others = knownDays(nearest.subject).flatMap((day) =>
      rangesOf(nearest.subject, sentence, [day, day]),
    );
    if (others.some((one) => fits(amount, one)))
      return undecidedBy('disputed', said, startsTold(nearest.subject), refsOf([nearest]));
    if (ranges.length > 0 && ranges.every((range) => Number.isFinite(range[1])))
      return of('contradicted', said, daysValue(ranges), refsOf([nearest]));
    return of('unknown', said);
  }
  const named = namedDays(sentence);
  if (amount.unit !== 'hour' && named.length === 2) return ofDays(amount, [Math.abs(named[1]! - named[0]!)]);
  const other = wordsElsewhere(mentions, amount);
  return other === undefined
    ? of('unknown', said)
    : of('contradicted', said, { kind: 'words', words: other.words }, refsOf(other.mentions));
}

/** "After [the war] he worked for three years": he did. */
function isOnlyBefore(text: string, { start, end }: Mention, amount: Amount): boolean {
  return (
    amount.start >= end &&
    /\b(?:after|before|following|until|despite) (?:(?:the|this|that) )?$/i.test(text.slice(0, start)) &&
    !/\b(?:last(?:ed|ing)?|gone on|went on|going on|continued|been)\b/i.test(text.slice(end, amount.start))
  );
}

/** Whether somebody gives an end, as exactly as a duration, to which it lasted so long. */
function isToOneOf(candidates: readonly string[], { bounds: { start } }: Subject, amount: Amount): boolean {
  return candidates.some((text) => {
    const days = daysOf(text.replace(/[~?%]/g, ''));
    if (days === undefined || start[0] === null || start[1] === null) return false;
    if (amount.unit === 'day' && amount.degree === 'exact' && days[1] - days[0] > 1) return false;
    const [least, most] = [days[0] - start[1], days[1] - start[0]];
    return fits(amount, [least, most]) || fits(amount, [least + 1, most + 1]);
  });
}

/** How a duration stands to days elapsed, the first counted in or not. */
function ofDays(amount: Amount, elapsed: readonly number[]): Finding {
  const ranges = elapsed.flatMap((days): Range[] => [
    [days, days],
    [days + 1, days + 1],
  ]);
  return ranges.some((range) => fits(amount, range))
    ? of('agreed', saidOf(amount))
    : of('contradicted', saidOf(amount), daysValue(ranges));
}

/** "From the end of the one to the other", "since the one ended": days from an edge of what lasted to another thing. */
function daysFromEdge({ text, mentions }: Sentence): readonly Range[] {
  const [first, second, ...others] = mentions;
  if (first === undefined || second === undefined || others.length > 0 || first.subject === second.subject)
    return [];
  if (first.edge !== 'end' || !countedFrom.test(text.slice(0, first.start))) return [];
  const to = second.edge === undefined ? knownDays(second.subject) : daysOfEdge(second.subject, second.edge);
  return daysOfEdge(first.subject, 'end').flatMap((from) =>
    to.filter((day) => day >= from).map((day): Range => [day - from, day - from + 1]),
  );
}

const countedFrom =
  /\b(?:from|since|between)(?: (?:the|its) (?:end|close|conclusion|lifting) of)?(?: the)?\s*$/i;

/** "Between the two lay 14 days", "14 days separate them". */
function liesBetween(text: string, { start, end }: Amount): boolean {
  if (!/\b(?:between|separate[ds]?)\b/i.test(text)) return false;
  return (
    /\b(?:lay|lies?|pass|passed|elapsed|went by|(?:there )?(?:are|were)|by)(?: only| just| exactly)? $/i.test(
      text.slice(0, start),
    ) || /^ (?:lay|lie|passed|elapsed|went by|separate[ds]?|between)\b/i.test(text.slice(end))
  );
}

/** "From [A] to [B] it was 14 days". */
function liesFromTo({ text, mentions }: Sentence, { start }: Amount): boolean {
  const [first, second] = mentions;
  return (
    first !== undefined &&
    second !== undefined &&
    second.end <= start &&
    first.edge === undefined &&
    /\bfrom (?:the )?$/i.test(text.slice(0, first.start)) &&
    /^,? (?:up )?(?:to|until|till) (?:the )?$/i.test(text.slice(first.end, second.start)) &&
    /^,? (?:(?:it|there) )?(?:was|were|took|passed|lay|is|are)(?: only| just| exactly)? $/i.test(
      text.slice(second.end, start),
    )
  );
}

/** How many days can lie between two things that are named, by each of their dates. */
function daysBetween(mentions: readonly Mention[]): readonly number[] {
  const [first, second, ...others] = new Set(mentions.map(({ subject }) => subject));
  if (first === undefined || second === undefined || others.length > 0) return [];
  return knownDays(first).flatMap((from) => knownDays(second).map((to) => Math.abs(to - from)));
}

/** "It preceded the other by two years": of what lasted either edge may be meant. */
function betweenEdges(mentions: readonly Mention[], amount: Amount): Finding {
  const said = saidOf(amount);
  const [first, second, ...others] = new Set(mentions.map(({ subject }) => subject));
  if (first === undefined || second === undefined || others.length > 0) return of('unknown', said);
  const daysIn = (one: Subject) => [...knownDays(one), ...daysOfEdge(one, 'end')];
  const ranges = daysIn(first).flatMap((a) =>
    daysIn(second).map((b): Range => [Math.abs(a - b), Math.abs(a - b)]),
  );
  if (ranges.some((range) => fits(amount, range))) return of('agreed', said);
  const isPlain = first.shape === 'point' && second.shape === 'point' && ranges.length > 0;
  return isPlain ? of('contradicted', said, daysValue(ranges), refsOf(mentions)) : of('unknown', said);
}

/** Whether a sentence counts to the end of what lasted, and not to a day or an event that it names. */
function endIsMeant({ text, dates, mentions, asOf }: Sentence, subject: Subject): boolean {
  if (/\b(?:ended|lifted|finished|was over|came to an end)\b/i.test(text)) return true;
  if (dates.length > 0 || asOf !== undefined) return false;
  return mentions.every((one) => one.subject === subject || knownDays(one.subject).length === 0);
}
