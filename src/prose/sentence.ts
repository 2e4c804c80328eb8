import type { Day } from '../time/edtf/types.ts';
import type { SentenceDate } from './find-dates.ts';
import type { Mention } from './find-subjects.ts';
import type { IsPlanned } from './plans.ts';
import type { FactValue, Finding, ProseRecord, Why } from './types.ts';

/** A sentence as it is compared: its words, and what it names. Offsets are the sentence's own. */
export interface Sentence {
  /** Without quotations and without what is no prose of the author's, blanks in their place. */
  readonly text: string;
  readonly language: string;
  readonly record: ProseRecord;
  readonly mentions: readonly Mention[];
  /** Of the sentence before, in the same paragraph. */
  readonly before: readonly Mention[];
  readonly wordsBefore?: string;
  readonly dates: readonly SentenceDate[];
  /** It counts: a duration, a distance or the number of a day stands in it. */
  readonly counts: boolean;
  /** All that it counts stands between two things. */
  readonly countsBetween: boolean;
  readonly asOf: Day | undefined;
  readonly isPlanned: IsPlanned;
}

export function of(
  verdict: Finding['verdict'],
  said: FactValue,
  record?: FactValue,
  subjects: Finding['of'] = [],
): Finding {
  return { verdict, said, ...(record !== undefined && { record }), of: subjects };
}

/** What nobody can tell, and why. */
export function undecidedBy(
  why: Why,
  said: FactValue,
  record: FactValue | undefined,
  subjects: Finding['of'],
): Finding {
  return { ...of('unknown', said, record, subjects), why };
}

/** What was compared, each once. */
export function refsOf(mentions: readonly Mention[]): Finding['of'] {
  const byAddress = new Map(mentions.map(({ subject: { address, title } }) => [address, { title, address }]));
  return [...byAddress.values()];
}
