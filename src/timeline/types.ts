import type { Glyph } from '../model/vocabulary.ts';
import type { Bounds, Day } from '../time/edtf/types.ts';

/**
 * How an end of a drawn date looks. `tick`: closed. `about`: no tick, the date is approximate. `open`: an arrowhead,
 * still going on when last attested. `unknown`: shrinking pieces, nobody says. `unbounded`: a hatch that runs out,
 * any day on that side.
 */
export type Edge = 'tick' | 'about' | 'open' | 'unknown' | 'unbounded';

/** Whole days, both inclusive. */
export type Stretch = readonly [first: Day, last: Day];

/**
 * When an event was, as it is drawn. Solid from `certainFrom` to `certainTo`, hatched in the rest of `from` to `to`;
 * nothing is certain where `certainFrom > certainTo`. Days are whole and inclusive.
 */
export interface Drawn {
  readonly form: 'point' | 'span' | 'several';
  readonly from: Day;
  readonly certainFrom: Day;
  readonly certainTo: Day;
  readonly to: Day;
  /** Days that a source names: a glyph each on a point, a tick each on a span. */
  readonly marks: readonly Day[];
  /** Of a point that was in one of several stretches with days between them, the stretches: December or February. */
  readonly either?: readonly Stretch[];
  readonly startEdge: Edge;
  readonly endEdge: Edge;
}

/** A stretch of the axis, in user units. */
export interface Extent {
  readonly x: number;
  readonly width: number;
}

/** How an end of a bar looks; `cut`: it goes on beyond the drawing. */
export type BarEnd = Edge | 'cut';

/** An event's date laid on a scale; what lies outside the scale is cut off. */
export interface Bar {
  readonly certain?: Extent;
  readonly possible: readonly Extent[];
  /** Where a source names a day as start or end. */
  readonly ticks: readonly number[];
  readonly start: BarEnd;
  readonly end: BarEnd;
  readonly x0: number;
  readonly x1: number;
}

/** What a drawing needs to know of an event. */
export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  /** Id of its kind. */
  readonly kind: string;
  /** Filled in the accent: a document gives the date it is drawn at. */
  readonly attested: boolean;
  readonly drawn: Drawn;
}

/** A kind of event, as a lane and in the legend. */
export interface TimelineKind {
  readonly id: string;
  readonly name: string;
  readonly glyph: Glyph;
}

/** What events are sorted into lanes by. */
export type LaneBy = 'kind' | 'actor' | 'layer';

/**
 * How many events begin in each stretch of the whole period, for every lane there can be: drawn as counts as long as
 * events are too many to be read one by one.
 */
export interface Overview {
  /** First day of the first stretch. */
  readonly from: Day;
  /** Days in a stretch. */
  readonly days: number;
  readonly counts: Readonly<Record<LaneBy, Readonly<Record<string, readonly number[]>>>>;
}

/** A lane's own part of an overview. */
export interface LaneCounts extends Pick<Overview, 'from' | 'days'> {
  readonly counts: readonly number[];
}

/** An event as the view and the filters need it. */
export interface ViewEvent extends TimelineEvent {
  /** Its date in words. */
  readonly words: string;
  /** "day 80 of the stoppage", where it is so. */
  readonly dayOfSpan?: string;
  readonly href: string;
  /** Ids. */
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly documents: readonly string[];
}

/** A name that filters and lanes use. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Where names are read that are too many to be in the frame; see `indexNames`. */
export interface NamesRef {
  /** Below it stand `names-0.json` and so on, and `words-0.json` and so on. */
  readonly href: string;
  /** How many names a file has. */
  readonly inFile: number;
  /** The first word of each file of words. */
  readonly words: readonly string[];
}

/** What the view needs besides events. */
export interface ViewFrame {
  readonly title: string;
  readonly kinds: readonly TimelineKind[];
  readonly actors: readonly Named[];
  readonly places: readonly Named[];
  /** None where they are too many: then `documentNames` tells where they are found. */
  readonly documents: readonly Named[];
  readonly documentNames?: NamesRef;
  readonly from: Day;
  readonly to: Day;
  /** How many events there are, and of each of the kinds. */
  readonly count: number;
  readonly kindCounts: readonly number[];
  /** The day of the latest document, where the line first stands. */
  readonly markedDay?: Day;
  /** Where the view opens: the lead span. */
  readonly opensAt?: readonly [from: Day, to: Day];
  /** Events in chunks by period, in order; the longest spans in one before them, where there are several. */
  readonly chunks: readonly ChunkRef[];
  /** Where there are several chunks: how many of the events that are not in the long one begin when. */
  readonly overview?: Overview;
  /** Which form of frame and chunks it is; what has another cannot be read by this code. */
  readonly format: number;
  /** Frames of the other parts of an archive that is published in parts. */
  readonly parts?: readonly FrameOfPart[];
}

/** Raised when frames or chunks are written in another way than before. */
export const frameFormat = 1;

export interface FrameOfPart {
  readonly title: string;
  readonly href: string;
}

/** A file of events whose first possible day lies in `from` to `to`; none of them reaches beyond `reach`. */
export interface ChunkRef {
  readonly href: string;
  readonly from: Day;
  readonly to: Day;
  readonly reach: Day;
  readonly count: number;
  /** The chunk of the longest spans. */
  readonly long?: true;
}

/** What the list needs to know of an event; an `EventRecord` is one. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly shape: 'point' | 'span' | 'series';
  readonly bounds: Bounds;
}
