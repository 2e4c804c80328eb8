import { leastOf, mostOf } from '../../text/extremes.ts';
import type { z } from 'zod';
import type { DocumentClaim } from '../../model/claim.ts';
import type { documentSchema, Quotation } from '../../model/document.ts';
import { firstPlaceOf, locateQuote } from '../../text/locate-quote.ts';

/**
 * How the words give their date. `given`: they state it. `implied`: it is counted back from them, or they only
 * limit it. `undated`: they date nothing.
 */
export type Giving = 'given' | 'implied' | 'undated';

/**
 * Words of a passage that tell when something was, and the note that they carry. `event`: the `quote`-th quotation,
 * from 0, of the document's attestation of that event. `undated`: the `index`-th of its `undated`.
 */
export type Evidence = Marked & EvidenceOf;

interface Marked {
  /** "a", "b", ... "z", "aa", ... in the order in which the notes are met when reading. */
  readonly letter: string;
  /** Id of the element that holds the first of the words; evidence that begins together shares it. */
  readonly anchor: string;
  readonly passage: string;
  /** Offsets into the passage's text, in UTF-16 units, `end` behind the last. */
  readonly start: number;
  readonly end: number;
  /** The words themselves. */
  readonly words: string;
  readonly giving: Giving;
}

type EvidenceOf =
  | { readonly kind: 'event'; readonly event: string; readonly quote: number }
  | { readonly kind: 'undated'; readonly index: number };

/** The parts of a document's frontmatter, as written, that say what is evidence. */
export type EvidenceSource = Pick<z.input<typeof documentSchema>, 'events' | 'undated'>;

export interface PassageText {
  readonly id: string;
  readonly text: string;
}

/**
 * Finds the words of every quotation, ordered by passage and by where the words end; of those that end together
 * the shorter comes first. Where a claim's `written` words stand inside a quotation, they are the evidence, and
 * the rest of the quotation is not.
 *
 * @throws Error naming passage and words, when a quotation is not in its passage exactly once.
 */
export function findEvidence(passages: readonly PassageText[], source: EvidenceSource): Evidence[] {
  const orderOf = new Map(passages.map(({ id }, index) => [id, index]));
  const textOf = new Map(passages.map(({ id, text }) => [id, text]));
  const found = [...attested(source), ...undated(source)].map((candidate) => locate(candidate, textOf));
  const rank = (id: string) => orderOf.get(id) ?? 0;
  found.sort((a, b) => rank(a.passage) - rank(b.passage) || a.end - b.end || b.start - a.start);
  return withAnchors(found).map((one, index) => ({ letter: letterOf(index), ...one }));
}

/** "a" for 0, "z" for 25, "aa" for 26. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

interface Candidate {
  readonly quotation: Quotation;
  /** Words inside the quotation that give the date; none where the whole quotation does. */
  readonly written: readonly string[];
  readonly giving: Giving;
  readonly of: EvidenceOf;
}

function attested({ events = [] }: EvidenceSource): Candidate[] {
  return events.flatMap(({ id, claims, quotes = [] }) =>
    quotes.map((quotation, quote) => {
      const inside = claims.filter(
        ({ written }) => written !== undefined && firstPlaceOf(quotation.exact, written) !== undefined,
      );
      return {
        quotation,
        written: inside.flatMap(({ written }) => written ?? []),
        giving: givingOf(claims, inside),
        of: { kind: 'event', event: id, quote } as const,
      };
    }),
  );
}

function undated({ undated: notes = [] }: EvidenceSource): Candidate[] {
  return notes.map(({ quote }, index) => ({
    quotation: quote,
    written: [],
    giving: 'undated',
    of: { kind: 'undated', index },
  }));
}

// One weak claim makes the date a weak one: a line may look less sure than the words are, never surer.
// Where the date's words stand elsewhere, a quotation speaks of the event and dates nothing.
function givingOf(all: readonly DocumentClaim[], inside: readonly DocumentClaim[]): Giving {
  if (inside.length === 0 && all.some(({ written }) => written !== undefined)) return 'undated';
  const claims = inside.length > 0 ? inside : all;
  return claims.every(({ basis }) => basis === 'stated' || basis === 'document-date') ? 'given' : 'implied';
}

type Located = Omit<Marked, 'letter' | 'anchor'> & EvidenceOf;

function locate({ quotation, written, giving, of }: Candidate, textOf: ReadonlyMap<string, string>): Located {
  const { passage, exact } = quotation;
  const text = textOf.get(passage);
  if (text === undefined) throw new Error(`no passage "${passage}" to quote "${exact}" from`);
  const place = locateQuote(text, quotation);
  if (place.kind === 'missing') throw new Error(`"${exact}" is not in passage ${passage}`);
  if (place.kind === 'ambiguous')
    throw new Error(
      `"${exact}" stands ${place.starts.length} times in passage ${passage}: add a prefix or suffix`,
    );
  const quoted = text.slice(place.start, place.end);
  const places = written.flatMap((words) => firstPlaceOf(quoted, words) ?? []);
  const start = place.start + (places.length > 0 ? leastOf(places.map((one) => one.start)) : 0);
  const end = places.length > 0 ? place.start + mostOf(places.map((one) => one.end)) : place.end;
  return { passage, start, end, words: text.slice(start, end), giving, ...of };
}

function withAnchors(found: readonly Located[]): (Located & Pick<Marked, 'anchor'>)[] {
  const anchors = new Map<string, string>();
  const uses = new Map<string, number>();
  return found.map((one) => {
    const name = `${one.passage}.${one.kind === 'event' ? one.event : 'undated'}`;
    const place = `${one.passage} ${one.start}`;
    let anchor = anchors.get(place);
    if (anchor === undefined) {
      const use = (uses.get(name) ?? 0) + 1;
      uses.set(name, use);
      anchor = use === 1 ? name : `${name}.${use}`;
      anchors.set(place, anchor);
    }
    return { ...one, anchor };
  });
}
