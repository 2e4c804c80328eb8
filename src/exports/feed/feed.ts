import { civilOf, isoDay } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';

/** A list of what is new, in no format yet. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** Full address of the page that lists the same things, whole. */
  readonly page: string;
  /** Full address of the feed, but for the ending that names its format. */
  readonly self: string;
  /** Who publishes it. */
  readonly publisher: string;
  /** The latest day of change in it: see `changedDayIn`. */
  readonly updated: Day | undefined;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Full address of its page: permanent, so it is the entry's id too. */
  readonly url: string;
  /** Plain text. */
  readonly title: string;
  /** The day of its change: see `changedDayIn`. */
  readonly updated: Day | undefined;
  /** Plain text. */
  readonly summary: string;
  /** HTML. */
  readonly html: string;
  /** Who issued it, where it is a document. */
  readonly author?: string;
  readonly categories: readonly string[];
}

export const feedFormats = ['atom', 'rss', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
};

/** A day as an instant of RFC 3339, at its first second in UTC. Feeds know no whole days, and no years before 0000. */
export function instantOf(day: Day | undefined): string | undefined {
  return isWritable(day) ? `${isoDay(day)}T00:00:00Z` : undefined;
}

/** The same in the manner of RFC 822: "Thu, 09 Mar 1995 00:00:00 GMT". */
export function rfc822Of(day: Day | undefined): string | undefined {
  return isWritable(day) ? new Date(day * 86_400_000).toUTCString() : undefined;
}

function isWritable(day: Day | undefined): day is Day {
  if (day === undefined) return false;
  const { year } = civilOf(day);
  return year >= 0 && year <= 9999;
}
