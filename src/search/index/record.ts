import { memoizeByObject } from '../../text/memoize.ts';
import type { FacetName } from './operators.ts';
import { tokenPattern, tokensOf, type Token } from '../text/tokens.ts';

/** `guide`: a page about the program, which says nothing of what the archive is about. */
export type PageKind = 'document' | 'event' | 'essay' | 'page' | 'guide';

/** One page of the archive as the search finds and shows it. */
export interface SearchRecord {
  readonly in: PageKind;
  /** Path of the page under the site's base: "documents/x/". */
  readonly path: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Line under the title: issuer and date, or kind and date. */
  readonly byline: string;
  /** Name of the mark beside the byline. */
  readonly glyph?: string;
  /** The mark is filled: a document of the archive attests it. */
  readonly attested?: boolean;
  /** How to cite it, without the passage. */
  readonly citation?: string;
  readonly parts: readonly SearchPart[];
}

/** What a record has of each facet: ids of the vocabularies, years, language codes. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/** What a page of the archive is found by besides its words. */
export interface FoundBy {
  readonly facets: FacetValues;
  /** When it was, as `encodeBounds` writes it. Absent where it cannot be found by date. */
  readonly when?: string;
}

/** A page of the archive as the index is made from it. */
export interface IndexedRecord extends SearchRecord, FoundBy {}

/** A passage, or a part of a page that is found and linked by itself. In a document those `beside` come last. */
export interface SearchPart {
  /** Fragment of its link; empty for the page itself. */
  readonly id: string;
  /** Verbatim, but for `speaker`. */
  readonly text: string;
  /** Length of the beginning of `text` that names who says the rest or what it is about, "Ministry: ". No excerpt leaves it out. */
  readonly speaker?: number;
  /** From where on it has the speaker's own words, and who gives them. */
  readonly quoted?: { readonly start: number; readonly by: string };
  /** The archive's words about a document, and none of its passages. */
  readonly beside?: true;
  /** It tells when an event was and how long, or when it began or ended. */
  readonly tells?: 'when' | 'begin' | 'end';
}

/** The language's own code, without script or region: "az" of "az-Latn-AZ". Each has an index of its own. */
export function languageCode(language: string): string {
  return (language.split('-')[0] ?? language).toLowerCase();
}

/** A token of a record; `part` -1 is the title. */
export interface PartToken extends Token {
  readonly part: number;
}

/** The tokens of a record's title and parts, in the order in which the index counts them. */
export function recordTokens({ title, parts }: SearchRecord): readonly PartToken[] {
  return [title, ...parts.map(({ text }) => text)].flatMap((text, index) =>
    tokensOf(text).map((token) => ({ ...token, part: index - 1 })),
  );
}

/** Every token of the records' texts, with how often it stands there. */
export const tokenCounts = memoizeByObject(
  (records: readonly SearchRecord[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const record of records)
      for (const text of tokenTexts(record)) counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
  },
);

/** The texts of those tokens alone. */
export function tokenTexts({ title, parts }: SearchRecord): readonly string[] {
  return [title, ...parts.map(({ text }) => text)].flatMap((text) => text.match(tokenPattern) ?? []);
}
