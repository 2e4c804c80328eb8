import type { DocumentClaim } from '../../model/claim.ts';
import type { Attestation, Document } from '../../model/document.ts';
import { unwrapLines } from '../../text/wrapped.ts';
import type { CalendarDate } from '../../time/edtf/types.ts';
import type { Path, YamlPlaces } from '../yaml-file.ts';
import { dateOf } from './dates.ts';
import type { Seed } from '../steps/read-seed.ts';
import { contextOfQuote, contextOfText } from './words-context.ts';
import type { WordsBasis } from './words.ts';
import { singleDate, type WordedDate } from './worded.ts';

/** A claim with words that are to give its date, and how. */
export interface WordedClaim {
  readonly worded: WordedDate;
  readonly basis: WordsBasis;
}

/** The words of a claim and what they are to give; undefined where it has no words, no date, or another basis. */
export function wordedClaim(
  yaml: YamlPlaces,
  document: Document,
  seed: Seed | undefined,
  { quotes }: Pick<Attestation, 'quotes'>,
  claim: DocumentClaim,
  path: Path,
): WordedClaim | undefined {
  const { of, written, from } = claim;
  const claimed = dateOf(claim.edtf);
  const basis = basisOf(claim.basis, singleDate(dateOf(from)));
  if (claimed === undefined || written === undefined || basis === undefined) return undefined;
  const { language, numeralOrder } = document;
  const contexts = quotes.map((quote) => contextOfQuote(quote, document, seed));
  return {
    worded: { yaml, path, written: unwrapLines(written), contexts, language, numeralOrder, of, claimed },
    basis,
  };
}

/** The words of a document's own date. */
export function wordedDocumentDate(
  yaml: YamlPlaces,
  { date, language, numeralOrder }: Document,
  texts: readonly string[],
): WordedClaim | undefined {
  const claimed = date?.basis === 'stated' ? dateOf(date.edtf) : undefined;
  if (claimed === undefined || date?.written === undefined) return undefined;
  const written = unwrapLines(date.written);
  const contexts = texts.map(unwrapLines).map(contextOfText);
  return {
    worded: { yaml, path: ['date'], written, contexts, language, numeralOrder, of: 'whole', claimed },
    basis: { kind: 'stated' },
  };
}

function basisOf(basis: DocumentClaim['basis'], from: CalendarDate | undefined): WordsBasis | undefined {
  switch (basis) {
    case 'stated':
      return { kind: 'stated' };
    case 'counted-back':
      return from === undefined ? undefined : { kind: 'counted-back', from };
    case 'bound':
      return { kind: 'bound', from };
    case 'document-date':
      return undefined;
  }
}
