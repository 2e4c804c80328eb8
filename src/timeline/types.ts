import type { Glyph } from '../model/vocabulary.ts';
import type { Day } from '../time/edtf/types.ts';

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
