import type { DocumentClaim } from '../../model/claim.ts';
import type { Attestation, Quotation } from '../../model/document.ts';
import { textAt } from '../../model/locator.ts';
import { locateQuote } from '../../text/locate-quote.ts';
import { quoteAt } from '../../text/quote-at.ts';
import { slugOf } from '../../text/slug.ts';
import { freeId } from '../steps/free-id.ts';
import type { Path } from '../yaml-file.ts';
import type { EventFields } from './edit-events.ts';
import { idsTaken, type OpenDocument } from './open-document.ts';

/** An event as its form sends it; what is left empty is not there. */
export function readEventFields(form: URLSearchParams, open: OpenDocument, old: Attestation): EventFields {
  const value = (name: string) => form.get(name)?.trim() ?? '';
  const claims = rowsOf(form, 'claim').flatMap((row) => claimOf(row));
  return {
    id: idFor(value('id'), open, old, claims),
    title: value('title'),
    kind: value('kind'),
    shape: shapes.find((one) => one === value('shape')) ?? old.shape,
    places: form.getAll('places'),
    actors: form.getAll('actors'),
    claims,
    quotes: rowsOf(form, 'quote').flatMap((row) => quoteOf(row, open, old)),
  };
}

/** The fields of an event's form, and where they stand in the document's frontmatter. */
export function eventPaths(index: number, { claims, quotes }: EventFields): ReadonlyMap<string, Path> {
  const own = ['id', 'title', 'kind', 'shape', 'places', 'actors'].map(
    (name) => [name, ['events', index, name]] as const,
  );
  const ofClaims = claims.flatMap((_, place) =>
    claimKeys.map((key) => [`claim-${place}-${key}`, ['events', index, 'claims', place, key]] as const),
  );
  const ofQuotes = quotes.flatMap((_, place) =>
    (['exact', 'passage'] as const).map(
      (key) => [`quote-${place}-${key}`, ['events', index, 'quotes', place, key]] as const,
    ),
  );
  return new Map<string, Path>([...own, ...ofClaims, ...ofQuotes]);
}

export const shapes = ['point', 'span', 'series'] as const;
export const claimParts = ['whole', 'start', 'end'] as const;
export const claimBases = ['stated', 'counted-back', 'bound', 'document-date'] as const;
const claimKeys = ['edtf', 'of', 'basis', 'written', 'from', 'asOf', 'open'] as const;

type Row = (name: string) => string;

/** Rows of fields called `claim-0-of`, `claim-1-of`, ... Browsers send line ends as CR LF. */
function rowsOf(form: URLSearchParams, prefix: string): readonly Row[] {
  const numbers = [...form.keys()].flatMap((key) => {
    const number = new RegExp(`^${prefix}-([0-9]{1,3})-`).exec(key)?.[1];
    return number === undefined ? [] : Number(number);
  });
  return [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((number) => (name) => (form.get(`${prefix}-${number}-${name}`) ?? '').replaceAll('\r\n', '\n'));
}

function claimOf(row: Row): readonly DocumentClaim[] {
  const [edtf, written, from, asOf] = ['edtf', 'written', 'from', 'asOf'].map((name) => row(name).trim());
  const isOpen = row('open') !== '';
  if (edtf === '' && written === '' && !isOpen) return [];
  const filled = (value: string | undefined): value is string => value !== undefined && value !== '';
  return [
    {
      of: claimParts.find((one) => one === row('of')) ?? 'whole',
      ...(filled(edtf) && { edtf }),
      ...(isOpen && { open: true }),
      basis: claimBases.find((one) => one === row('basis')) ?? 'stated',
      ...(filled(written) && { written }),
      ...(filled(from) && { from }),
      ...(filled(asOf) && { asOf }),
    },
  ];
}

/** A quotation as it was, or with what tells its words apart in the passage. */
function quoteOf(row: Row, { document, seed }: OpenDocument, old: Attestation): readonly Quotation[] {
  const [passage, exact] = [row('passage'), row('exact').trim()];
  if (exact === '') return [];
  const known = old.quotes.find((quote) => quote.passage === passage && quote.exact === exact);
  if (known !== undefined) return [known];
  const locator = document.passages.find(({ id }) => id === passage);
  const text = seed === undefined || locator === undefined ? '' : (textAt(seed.lines, locator) ?? '');
  const located = locateQuote(text, { exact });
  const [start] = located.kind === 'ambiguous' ? located.starts : [];
  if (start === undefined) return [{ passage, exact }];
  return [{ passage, ...quoteAt(text, start, start + exact.length) }];
}

/**
 * The id that was entered. One that is named for a date behind the document's id, as ingest names events, follows the date:
 * it is nobody's choice, and an id that tells another date than its event is refused.
 */
function idFor(
  entered: string,
  { archive, document }: OpenDocument,
  old: Attestation,
  claims: readonly DocumentClaim[],
): string {
  const [before, now] = [old.claims[0]?.edtf, claims[0]?.edtf];
  const isNamedForDate = (id: string) =>
    id.startsWith(`${document.id}-`) && /^[0-9-]+$/.test(id.slice(document.id.length));
  if (now === undefined || !isNamedForDate(entered)) return entered;
  if (now === before) return isNamedForDate(old.id) ? old.id : entered;
  return freeId(`${document.id}-${slugOf(now)}`, idsTaken(archive));
}
