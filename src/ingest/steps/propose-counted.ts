import type { Attestation } from '../../model/document.ts';
import type { DocumentClaim } from '../../model/claim.ts';
import { quoteAt } from '../../text/quote-at.ts';
import { slugOf } from '../../text/slug.ts';
import { dayOf, extentOf } from '../../time/bounds/bounds.ts';
import { parseEdtf } from '../../time/edtf/parse.ts';
import type { Edtf } from '../../time/edtf/types.ts';
import { documentTime } from '../../time/prose/document-time.ts';
import type { CountedFrom, TimeMention, TimeRule, Unresolved } from '../../time/prose/mention.ts';
import { joinedSpans } from '../../time/prose/joined-spans.ts';
import { readTimes } from '../../time/prose/read-times.ts';
import type { MissingYear } from '../../time/prose/resolution.ts';
import { proseTableOf } from '../../time/prose/tables.ts';
import { findDates } from '../../time/written/find-dates.ts';
import { limitBefore } from '../../time/prose/limit-before.ts';
import { countedDate } from '../checks/counted-verdict.ts';
import { freeIds } from './free-id.ts';
import type { DateStyle, DraftPassage } from './dated-text.ts';
import { sentenceAround } from './sentence-around.ts';

/**
 * Why a date is not that of anything which a text tells as having been. `planned`: it was only to be. `asked`: a question
 * has it, which states nothing. `denied`: the text says that it was not so. `to-come`: it is later than the document.
 */
export type NotTold = 'planned' | 'asked' | 'denied' | 'to-come';

/**
 * Why the check would refuse a date that is read in a text. `other-weekday`: the weekday beside it is not that of the day.
 * `word-cut`: its words begin or end within a word. `cut-out`: where they stand they mean another time. `no-limit`: they
 * limit nothing. `two-ways`: its digits can be read two ways. `read-otherwise`: they give no such date.
 */
export type RefusedByCheck =
  'other-weekday' | 'word-cut' | 'cut-out' | 'no-limit' | 'two-ways' | 'other-calendar' | 'read-otherwise';

/** A time that the words of a document tell by what it is counted from, or leave open. */
export interface TimeOfText {
  readonly passage: string;
  readonly written: string;
  /** EDTF; absent where it was not resolved. */
  readonly edtf?: string;
  /** What it dates of the event proposed. */
  readonly of?: DocumentClaim['of'];
  readonly rule: TimeRule;
  readonly from?: CountedFrom;
  /** Why no event is proposed of it. */
  readonly unresolved?: Unresolved | NotTold | RefusedByCheck | 'section-number' | undefined;
}

/** Events proposed of times that are counted from others, and what was not proposed. */
export interface CountedTimes {
  readonly events: readonly Attestation[];
  /** Those proposed, in the order of the events. */
  readonly proposed: readonly TimeOfText[];
  readonly rest: readonly TimeOfText[];
}

export interface CountedStyle extends DateStyle {
  readonly language: string;
  /** EDTF of the document's own date. */
  readonly documentDate: string | undefined;
  readonly missingYear: MissingYear;
}

/**
 * An event for each time of the passages that is counted back from the document's date or from a day before it in the
 * text, where the check counts the same. Others, and what cannot be resolved, are told and not proposed. A sentence that
 * stands several times in one passage and counts to the same day is quoted once.
 */
export function proposeCounted(
  documentId: string,
  passages: readonly DraftPassage[],
  style: CountedStyle,
  kind: string,
  isTaken: (id: string) => boolean,
): CountedTimes {
  const prose = proseTableOf(style.table.tag);
  if (prose === undefined) return { events: [], proposed: [], rest: [] };
  const { table, numeralOrder, missingYear, documentDate } = style;
  const mentions = readTimes(
    passages.map(({ text }) => text),
    {
      table,
      prose,
      numeralOrder,
      missingYear,
      ...(documentDate !== undefined && {
        documentDate: documentTime(documentDate),
        documentEdtf: documentDate,
      }),
    },
  );
  const byPassage = Map.groupBy(mentions, ({ passage }) => passage);
  const joined = [...byPassage].flatMap(([passage, its]) =>
    joinedSpans(passages[passage]?.text ?? '', its, table),
  );
  const ofPassage = Map.groupBy(
    joined.filter(({ rule, value }) => isCounted(rule, value.kind)),
    ({ passage }) => passage,
  );
  const told = [...ofPassage].flatMap(([passage, its]) =>
    apartFrom(its, findDates(passages[passage]?.text ?? '', table, { numeralOrder })),
  );
  const idFor = freeIds(isTaken);
  const rest: TimeOfText[] = [];
  const sentences = new Map<string, CountedSentence>();
  for (const mention of told) {
    const passage = passages[mention.passage];
    const time = timeOfText(mention, passage);
    const claim = passage === undefined ? undefined : claimOf(mention, passage, style);
    if (claim === undefined || passage === undefined) {
      rest.push(time);
      continue;
    }
    const { start, end } = sentenceAround(passage.text, mention.start, mention.end, table.tag);
    const key = JSON.stringify([passage.id, claim, passage.text.slice(start, end)]);
    sentences.set(key, { mention, passage, claim, start, end, time });
  }
  const counted = [...sentences.values()];
  return {
    events: counted.map((one) => {
      const id = idFor(`${documentId}-${slugOf(one.claim.edtf ?? '')}`);
      return eventOf(id, kind, one);
    }),
    proposed: counted.map(({ time, claim: { edtf, of } }) => ({
      ...time,
      ...(edtf !== undefined && { edtf }),
      of,
    })),
    rest,
  };
}

/** A sentence, by its offsets in a passage, and what is claimed of it; of several that are the same, the last. */
interface CountedSentence extends Stretch {
  readonly mention: TimeMention;
  readonly passage: DraftPassage;
  readonly claim: DocumentClaim;
  readonly time: TimeOfText;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Those of a list that share no words with those of another, both in the order of a text. */
function apartFrom<T extends Stretch>(all: readonly T[], others: readonly Stretch[]): readonly T[] {
  let next = 0;
  return all.filter(({ start, end }) => {
    while ((others[next]?.end ?? Infinity) <= start) next += 1;
    return (others[next]?.start ?? Infinity) >= end;
  });
}

function isCounted(rule: TimeRule, kind: TimeMention['value']['kind']): boolean {
  if (kind === 'unresolved') return true;
  return (kind === 'date' || kind === 'span') && rule !== 'stated';
}

function timeOfText(
  { start, end, value, rule, from }: TimeMention,
  passage: DraftPassage | undefined,
): TimeOfText {
  return {
    passage: passage?.id ?? '',
    written: passage?.text.slice(start, end) ?? '',
    rule,
    ...((value.kind === 'date' || value.kind === 'span') && { edtf: value.edtf }),
    ...(value.kind === 'unresolved' && { unresolved: value.why }),
    ...(from !== undefined && { from }),
  };
}

/** The claim of a time, where the check counts back to a date that overlaps with the one read. */
function claimOf(
  { start, end, value, from }: TimeMention,
  { text }: DraftPassage,
  { table, language }: CountedStyle,
): DocumentClaim | undefined {
  if (from === undefined || (value.kind !== 'date' && value.kind !== 'span')) return undefined;
  const limit = limitBefore(text.slice(Math.max(0, start - farthest), start), table);
  if (limit !== 'none' && limit !== 'since') return undefined;
  const [day, read] = [parseEdtf(from.edtf), parseEdtf(value.edtf)];
  if (!day.ok || day.value.kind !== 'date' || !read.ok) return undefined;
  const isRange = value.kind === 'date' && /[/[]/.test(value.edtf) && value.time === undefined;
  const of = value.kind === 'span' || (limit === 'since' && !isRange) ? 'start' : 'whole';
  const dayFrom = day.value;
  const claims = [text.slice(start, end), text.slice(wordBefore(text, start), end)].flatMap((written) => {
    const counted = countedDate(written, language, dayFrom);
    const other = counted.kind === 'counted' ? parseEdtf(counted.edtf) : undefined;
    if (counted.kind !== 'counted' || other?.ok !== true || !meets(other.value, read.value)) return [];
    const claim = { of, edtf: counted.edtf, basis: 'counted-back', written, from: from.edtf } as const;
    return [{ claim, days: daysOf(other.value) }];
  });
  // Of "August of that year" without its "in" the check counts the year alone.
  return claims.toSorted((one, other) => one.days - other.days)[0]?.claim;
}

// "On Monday" counts where "Monday" alone names no day.
function wordBefore(text: string, start: number): number {
  return start - (/\p{L}+\s+$/u.exec(text.slice(Math.max(0, start - farthest), start))?.[0].length ?? 0);
}

function daysOf(date: Edtf): number {
  const { earliest, latest } = extentOf(date);
  return (dayOf(latest) ?? Infinity) - (dayOf(earliest) ?? -Infinity);
}

function meets(a: Edtf, b: Edtf): boolean {
  const [one, other] = [extentOf(a), extentOf(b)];
  const [first, last] = [dayOf(one.earliest), dayOf(one.latest)];
  const [otherFirst, otherLast] = [dayOf(other.earliest), dayOf(other.latest)];
  return (
    first !== undefined &&
    last !== undefined &&
    otherFirst !== undefined &&
    otherLast !== undefined &&
    first <= otherLast &&
    last >= otherFirst
  );
}

// Characters before a time in which a word may limit it.
const farthest = 40;

function eventOf(
  id: string,
  kind: string,
  { mention, passage, claim, start, end }: CountedSentence,
): Attestation {
  return {
    id,
    shape: claim.of === 'whole' && claim.edtf?.includes('/') !== true ? 'point' : 'span',
    kind,
    title: `Mention of “${passage.text.slice(mention.start, mention.end)}”`,
    places: [],
    actors: [],
    claims: [claim],
    quotes: [{ passage: passage.id, ...quoteAt(passage.text, start, end) }],
  };
}
