import { mostOf } from '../../text/extremes.ts';
import type { Attestation, Document, Quotation } from '../../model/document.ts';
import { textAt } from '../../model/locator.ts';
import { alignTexts } from '../../text/align-texts.ts';
import { firstPlaceOf, locateQuote } from '../../text/locate-quote.ts';
import { quoteAt } from '../../text/quote-at.ts';
import { unwrapLines } from '../../text/wrapped.ts';
import type { DraftPassage } from './dated-text.ts';
import type { Seed } from './read-seed.ts';

/** The document of the seed that a seed replaces, with the texts of its passages. */
export interface OlderVersion {
  readonly data: Document;
  readonly passages: readonly DraftPassage[];
  /** Texts that its edition leaves out, as they are written there. */
  readonly omitted: readonly string[];
}

/** What became of a quotation of the older version. */
export interface CarriedQuotation {
  /** The event that it attests; absent for words that date none. */
  readonly event?: string;
  readonly exact: string;
  readonly passage: string;
  readonly kind: 'found' | 'moved' | 'gone';
  /** The passage that it stands in now. */
  readonly to?: string;
}

/** What of an older version a newer one is drafted with. */
export interface CarriedOver {
  readonly events: readonly Attestation[];
  readonly undated: Document['undated'];
  readonly quotations: readonly CarriedQuotation[];
}

export function olderVersion(data: Document, { lines }: Pick<Seed, 'lines'>): OlderVersion {
  const textOf = (locator: Document['passages'][number]) => unwrapLines(textAt(lines, locator) ?? '');
  return {
    data,
    passages: data.passages.map((passage) => ({ id: passage.id, text: textOf(passage) })),
    omitted: data.omitted.map(({ text }) => unwrapLines(text)),
  };
}

/**
 * The passages of a newer version: each that is a version of an older one has its id, and a new one has an id that none
 * there has. What the older edition left out is left out again.
 */
export function keepPassages(
  drafted: Pick<Document, 'passages' | 'omitted'>,
  textOf: (passage: Document['passages'][number]) => string,
  older: OlderVersion,
): Pick<Document, 'passages' | 'omitted'> {
  const whys = new Map(older.omitted.map((text, index) => [text, older.data.omitted[index]?.why ?? '']));
  const isOmitted = (passage: Document['passages'][number]) => whys.has(textOf(passage));
  const passages = drafted.passages.filter((passage) => !isOmitted(passage));
  const omitted = drafted.passages.filter(isOmitted).map(({ id: _id, line, lines, page, ...role }) => {
    const text = textOf({ id: '', line, lines, page, ...role });
    return { ...definedOf({ line, lines, page }), text, why: whys.get(text) ?? '' };
  });
  const aligned = alignTexts(
    older.passages.map(({ text }) => text),
    passages.map(textOf),
  );
  let last = mostOf([0, ...older.passages.map(({ id }) => Number(id.slice(1)))]);
  return {
    passages: passages.map((passage, index) => {
      const from = aligned[index];
      return { ...passage, id: (from !== undefined && older.passages[from]?.id) || `p${(last += 1)}` };
    }),
    omitted: [...drafted.omitted, ...omitted],
  };
}

/**
 * Looks for every quotation of an older version anew: first in the passage that has its id, then in all others. Events are
 * carried over with the claims that words still found give; the older document's own date is no date of the newer one.
 */
export function carryOver(
  older: OlderVersion,
  passages: readonly DraftPassage[],
  date: string | undefined,
): CarriedOver {
  const quotations: CarriedQuotation[] = [];
  const find = (quote: Quotation, event?: string): Quotation | undefined => {
    const found = placeOf(quote, passages);
    quotations.push({
      ...(event !== undefined && { event }),
      exact: quote.exact,
      passage: quote.passage,
      kind: found === undefined ? 'gone' : found.passage === quote.passage ? 'found' : 'moved',
      ...(found !== undefined && { to: found.passage }),
    });
    return found;
  };
  const events = older.data.events.flatMap((event): readonly Attestation[] => {
    const quotes = event.quotes.flatMap((quote) => find(quote, event.id) ?? []);
    const claims = event.claims.flatMap(
      (claim) => carriedClaim(claim, quotes, older.data.date?.edtf, date) ?? [],
    );
    return claims.length === 0 ? [] : [{ ...event, claims, quotes }];
  });
  const undated = older.data.undated.flatMap((one) => {
    const quote = find(one.quote);
    return quote === undefined ? [] : [{ ...one, quote }];
  });
  return { events, undated, quotations };
}

/**
 * Whether an archivist has judged a proposal already: its words stood in the older version, which is reviewed, or an event
 * carried over makes its claims.
 */
export function isJudged(
  { claims, quotes }: Attestation,
  older: OlderVersion,
  carried: readonly Attestation[],
): boolean {
  const isMade = claims.every((claim) =>
    carried.some((event) => event.claims.some(({ of, edtf }) => of === claim.of && edtf === claim.edtf)),
  );
  const stood = ({ exact }: Quotation) =>
    older.passages.some(({ text }) => firstPlaceOf(text, exact) !== undefined);
  return isMade || (older.data.reviewed && quotes.every(stood));
}

function placeOf(quote: Quotation, passages: readonly DraftPassage[]): Quotation | undefined {
  const own = passages.filter(({ id }) => id === quote.passage);
  for (const { id, text } of [...own, ...passages]) {
    // What told one place from another there may not stand here.
    const located = [quote, { exact: quote.exact }].map((one) => locateQuote(text, one));
    const place = located.find((one) => one.kind === 'found') ?? firstPlaceOf(text, quote.exact);
    if (place !== undefined) return { passage: id, ...quoteAt(text, place.start, place.end) };
  }
  return undefined;
}

function carriedClaim(
  claim: Attestation['claims'][number],
  quotes: readonly Quotation[],
  olderDate: string | undefined,
  date: string | undefined,
): Attestation['claims'][number] | undefined {
  const { basis, written, asOf, from, ...rest } = claim;
  if (basis === 'document-date') return undefined;
  const stands =
    written === undefined || quotes.some(({ exact }) => firstPlaceOf(exact, written) !== undefined);
  // What is counted from the older document's date is another day when the newer one has another.
  if (!stands || (from !== undefined && from === olderDate && from !== date)) return undefined;
  const day = asOf !== undefined && asOf === olderDate ? date : asOf;
  return {
    ...rest,
    basis,
    ...definedOf({ written: written === undefined ? undefined : unwrapLines(written), from, asOf: day }),
  };
}

function definedOf<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
