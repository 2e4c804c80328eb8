import type { LabelledFacet } from './operators.ts';

/** Raised when a file of the index is written in another way than before. */
export const indexFormat = 2;

/** A part of an archive that is published in parts: a site of its own below the same origin. */
export interface PartOfArchive {
  readonly title: string;
  /** Base path of its site: "/north/". */
  readonly path: string;
}

/** What the search must know before the first word: `data/search/archive.json`. */
export interface SearchManifest {
  /** Changes when anything that is indexed changes. Empty without an index. */
  readonly tag: string;
  readonly documents: number;
  /** How many documents, events and pages are in the index. */
  readonly records: number;
  /** Folded words that most records have: they tell nothing, and are looked up only where there is nothing else. */
  readonly common: readonly string[];
  /** Folded words such as "the" and "of": beside others they make nothing a hit and are not marked. */
  readonly slight: readonly string[];
  /** Letters that a word begins with, as `vocabularyFile` names them: each has a file of its words. */
  readonly letters: readonly string[];
  /** Languages that have an index; none in development. */
  readonly languages: readonly SearchLanguage[];
  readonly labels: FacetLabels;
  /** Names of one place or party, as its sides use them: each finds the others. */
  readonly names: readonly NamesOfOne[];
  /** Spans that a query may name: "during the stoppage". */
  readonly spans: readonly SearchSpan[];
  /** Which form of index it is; what has another cannot be read by this code. */
  readonly format: number;
  /** The other parts of the archive, where it is published in parts; each has an index of its own. */
  readonly parts?: readonly PartOfArchive[];
  /** Titles of parts that could not be read and are not in this: set where parts are joined, never in a file. */
  readonly unread?: readonly string[];
}

/** Names of the facet values that are ids or language codes, by value. */
export type FacetLabels = Readonly<Record<LabelledFacet, Readonly<Record<string, string>>>>;

export interface NamesOfOne {
  /** `spelling`: one name in several letters, of whatever. */
  readonly of: 'place' | 'party' | 'spelling';
  readonly names: readonly string[];
}

export interface SearchLanguage {
  /** Folder of its index, and BCP 47. */
  readonly code: string;
  /** Other forms of a word are found too. */
  readonly stems: boolean;
  /** Name of the file in the folder that says what parts the index has. */
  readonly list?: string;
  /** Its parts in order: the last word of each, and its name. None of an index of many. */
  readonly parts?: readonly (readonly [last: string, name: string])[];
}

export interface SearchSpan {
  readonly id: string;
  readonly title: string;
  /** What a query may call it, folded. */
  readonly called: readonly string[];
  /** As `encodeBounds` writes them. */
  readonly when: string;
}
