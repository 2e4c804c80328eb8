import type { AmountUnit, CalendarTime, PartOfDay, TimeUnit } from './time-value.ts';

/** An amount of time. */
export interface Amount {
  /** Undefined where the words give no number: "several". */
  readonly count: number | undefined;
  readonly unit: AmountUnit;
  readonly degree: 'exact' | 'about' | 'over' | 'under';
}

export type VagueTime = 'past' | 'present' | 'future';

/**
 * What an expression counts from: the document's date, or the nearest date before it in the text. `either`: in a narrative
 * the text's, else the document's, where no other date stands in the same sentence.
 */
export type AnchorKind = 'document' | 'text' | 'either';

/** A month, season, quarter, weekday or day of a month whose year or week is not said; or a day with its weekday. */
export interface Incomplete {
  readonly month?: number;
  readonly day?: number;
  readonly season?: number;
  /** 1-4. */
  readonly quarter?: number;
  /** 0 is Monday. */
  readonly weekday?: number;
}

/** What words mean, before it is known what they count from. */
export type Meaning =
  | { readonly kind: 'time'; readonly edtf?: string; readonly time: CalendarTime }
  /** Dates that no `CalendarTime` tells: sets, "either of". */
  | { readonly kind: 'edtf'; readonly edtf: string }
  | { readonly kind: 'incomplete'; readonly what: Incomplete }
  | { readonly kind: 'amount'; readonly amount: Amount }
  /** `sign` -1 is back. `from` where the words name what is counted from: "two days after 9 November". */
  | {
      readonly kind: 'shifted';
      readonly amount: Amount;
      readonly sign: 1 | -1;
      readonly anchor: AnchorKind;
      readonly from?: Meaning;
    }
  /** The unit around a date (`step` 0), before it or after it. */
  | {
      readonly kind: 'neighbour';
      readonly unit: TimeUnit;
      readonly step: number;
      readonly anchor: AnchorKind;
      readonly from?: Meaning;
    }
  /** The same of a month, season or weekday: "last August". */
  | { readonly kind: 'named'; readonly what: Incomplete; readonly step: number; readonly anchor: AnchorKind }
  /** A month or season of a year that other words give: "August of that year". */
  | { readonly kind: 'within'; readonly what: Incomplete; readonly of: Meaning }
  | { readonly kind: 'piece'; readonly unit: 'quarter' | 'half'; readonly nth: number; readonly of: Meaning }
  /** Part of a time that has no limits, or of a day. */
  | { readonly kind: 'part'; readonly of: Meaning; readonly partOfDay?: PartOfDay }
  | { readonly kind: 'lasting'; readonly amount: Amount }
  | { readonly kind: 'set'; readonly of: string }
  | { readonly kind: 'vague'; readonly time: VagueTime }
  | { readonly kind: 'other-year' }
  /** Counts from something that has no date: "eight days after the battle". */
  | { readonly kind: 'unclear' }
  /** Looks like a time, and is none. */
  | { readonly kind: 'nothing' };
