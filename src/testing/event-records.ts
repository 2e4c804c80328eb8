import type { EventRecord } from '../model/archive.ts';
import { boundsOfClaims, type DateClaim } from '../model/date-claim.ts';
import { requireEdtf } from '../time/edtf/parse.ts';

/** A claim in short: which end, and EDTF or "open". */
export type ShortClaim = readonly [of: DateClaim['of'], edtf: string, more?: Partial<DateClaim>];

/** An event record with nothing but dates, for tables in tests. */
export function recordOf(
  id: string,
  shape: EventRecord['shape'],
  claims: readonly ShortClaim[],
  more: Partial<EventRecord> = {},
): EventRecord {
  const dated = claims.map(([of, edtf, extra]): DateClaim => ({
    of,
    date: edtf === 'open' ? { kind: 'open' } : requireEdtf(edtf),
    basis: 'outside',
    provenance: { kind: 'outside', sources: [] },
    adopted: false,
    ...extra,
  }));
  return {
    id,
    title: id,
    shape,
    kind: { id: 'meeting', name: 'Meeting', plural: 'Meetings', glyph: 'circle', scope: '' },
    layer: 'context',
    places: [],
    actors: [],
    persons: [],
    claims: dated,
    bounds: boundsOfClaims(dated),
    attestations: [],
    summary: [],
    ...more,
  };
}
