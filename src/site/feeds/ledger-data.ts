import type { Archive } from '../../model/archive.ts';
import { sourceId } from '../../model/cited-sources.ts';
import { ledgerOf, type Foundation, type Tally } from '../../model/ledger.ts';
import { isToldByAny } from '../../model/queries.ts';
import type { Withheld } from '../../model/withheld.ts';

/** The ledger as data: ids and EDTF, what each date rests on, and what is left out or not known. */
export interface LedgerData {
  readonly all: Tally;
  readonly byYear: readonly { readonly year: number | null; readonly tally: Tally }[];
  readonly byKind: readonly { readonly kind: string; readonly tally: Tally }[];
  /** `side` is null where nobody's is known. */
  readonly bySide: readonly { readonly side: string | null; readonly tally: Tally }[];
  readonly dates: readonly {
    readonly event: string;
    readonly of: 'whole' | 'start' | 'end';
    readonly edtf: string;
    readonly restsOn: Foundation;
    /** What was read of its sources, on a day that the archive tells; null where none was. */
    readonly read: 'page' | 'stored-copy' | null;
    readonly sides: readonly string[];
    /** Fragments of the list of sources. */
    readonly sources: readonly string[];
    readonly document: string | null;
  }[];
  readonly withheld: readonly Pick<Withheld, 'event' | 'what' | 'reason'>[];
  readonly notKnown: readonly { readonly event: string; readonly what: string }[];
  /** Ids of events of which the archive has no side's account, and does not say that one was looked for. */
  readonly withoutAccounts: readonly string[];
  readonly accountsNotFound: readonly { readonly event: string; readonly by: string }[];
}

export function ledgerData(archive: Archive, withheld: readonly Withheld[]): LedgerData {
  const { dates, all, byYear, byKind, bySide } = ledgerOf(archive);
  return {
    all,
    byYear: byYear.map(([year, tally]) => ({ year: year ?? null, tally })),
    byKind: byKind.map(([kind, tally]) => ({ kind, tally })),
    bySide: bySide.map(([side, tally]) => ({ side: side ?? null, tally })),
    dates: dates.map(({ event, claim, restsOn, read, sides }) => ({
      event: event.id,
      of: claim.of,
      edtf: claim.date.kind === 'open' ? '..' : claim.date.text,
      restsOn,
      read: read ?? null,
      sides,
      sources: claim.provenance.kind === 'outside' ? claim.provenance.sources.map(sourceId) : [],
      document: claim.provenance.kind === 'document' ? claim.provenance.document : null,
    })),
    withheld: withheld.map(({ event, what, reason }) => ({ event, what, reason })),
    notKnown: archive.events.flatMap(({ id, context }) =>
      (context?.notKnown ?? []).map((what) => ({ event: id, what })),
    ),
    withoutAccounts: archive.events.filter((event) => !isToldByAny(event)).map(({ id }) => id),
    accountsNotFound: archive.events.flatMap(({ id, context }) =>
      (context?.accounts ?? []).filter(({ says }) => says === null).map(({ by }) => ({ event: id, by })),
    ),
  };
}
