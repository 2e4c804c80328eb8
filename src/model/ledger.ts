import { boundsOf } from '../time/bounds/bounds.ts';
import { civilOf } from '../time/edtf/day.ts';
import type { Archive, DocumentRecord, EventRecord } from './archive.ts';
import type { DateClaim } from './date-claim.ts';
import { lookupsOf } from './lookups.ts';
import { outletOf } from './outlet.ts';
import type { Source } from './source.ts';
import { independentClaims } from './versions.ts';

/**
 * What a date rests on. `held-words`: a document of the archive states it. `kept-copy`: a source of which an archived copy
 * is recorded. `bare-address`: an address without a copy. `no-address`: a publisher's name alone. `inference`: the
 * archive reckoned it from words that do not name it, or takes for it the day on which something happened.
 */
export const foundations = ['held-words', 'kept-copy', 'bare-address', 'no-address', 'inference'] as const;
export type Foundation = (typeof foundations)[number];

/** One date of one event, as one document or one set of sources gives it. */
export interface LedgerDate {
  readonly event: EventRecord;
  readonly claim: DateClaim;
  readonly restsOn: Foundation;
  /** Astronomical year of its earliest day; undefined where it has none. */
  readonly year: number | undefined;
  /**
   * What was read of the sources that give it, on a day that the archive tells: the page at an address before a copy that
   * somebody stores. Absent where none was, and where a document gives the date.
   */
  readonly read?: 'page' | 'stored-copy';
  /** Ids of the actors whose the document or the outlets are, each the side itself and no part of it. */
  readonly sides: readonly string[];
}

/** How many dates rest on what. */
export type Tally = Readonly<Record<Foundation, number>>;

export interface Ledger {
  /** In the order of the events. */
  readonly dates: readonly LedgerDate[];
  readonly all: Tally;
  /** By year in order, those without one last. */
  readonly byYear: readonly (readonly [year: number | undefined, tally: Tally])[];
  /** By the event's kind, as the archive orders kinds. */
  readonly byKind: readonly (readonly [kind: string, tally: Tally])[];
  /** By side, as the archive orders actors; undefined where nobody's is known. A date of two sides counts for each. */
  readonly bySide: readonly (readonly [side: string | undefined, tally: Tally])[];
}

/**
 * What every date of an archive's events rests on. "Still going on" is no date, and one that several versions of a document
 * give alike is one.
 */
export function ledgerOf(archive: Archive): Ledger {
  const dates = archive.events.flatMap((event) =>
    independentClaims(archive, event.claims).flatMap((claim) =>
      claim.date.kind === 'open' ? [] : [ledgerDate(archive, event, claim)],
    ),
  );
  const years = [...new Set(dates.map(({ year }) => year))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  const kinds = [...archive.kinds.keys()];
  const sides = [...archive.actors.keys(), undefined];
  const tallies = <Key>(keys: readonly Key[], has: (date: LedgerDate, key: Key) => boolean) =>
    keys
      .map((key) => [key, tallyOf(dates.filter((date) => has(date, key)))] as const)
      .filter(([, tally]) => totalOf(tally) > 0);
  return {
    dates,
    all: tallyOf(dates),
    byYear: tallies(years, (date, year) => date.year === year),
    byKind: tallies(kinds, ({ event }, kind) => event.kind.id === kind),
    bySide: tallies(sides, (date, side) =>
      side === undefined ? date.sides.length === 0 : date.sides.includes(side),
    ),
  };
}

/** How many dates a tally has in all. */
export function totalOf(tally: Tally): number {
  return foundations.reduce((sum, foundation) => sum + tally[foundation], 0);
}

function ledgerDate(archive: Archive, event: EventRecord, claim: DateClaim): LedgerDate {
  const { provenance } = claim;
  const document =
    provenance.kind === 'document' ? lookupsOf(archive).documentById.get(provenance.document) : undefined;
  const earliest = claim.date.kind === 'open' ? undefined : boundsOf(claim.date).start.earliest;
  const actors =
    provenance.kind === 'document'
      ? [document?.issuer?.id]
      : provenance.sources.map((source) => outletOf(archive.outlets, source)?.of);
  const read = provenance.kind === 'document' ? undefined : readOf(provenance.sources);
  return {
    event,
    claim,
    restsOn: foundationOf(claim, document),
    year: earliest?.kind === 'day' ? civilOf(earliest.day).year : undefined,
    ...(read !== undefined && { read }),
    sides: [...new Set(actors.flatMap((id) => (id === undefined ? [] : [sideOf(archive, id)])))],
  };
}

function foundationOf(
  { basis, provenance, inferred, gives }: DateClaim,
  document?: DocumentRecord,
): Foundation {
  // Its sources give what happened then: that it began or ended the event is nowhere but in the archive.
  if (gives === 'happening') return 'inference';
  switch (basis) {
    case 'stated':
      return 'held-words';
    case 'counted-back':
    case 'bound':
      return 'inference';
    case 'document-date':
      return document?.data.date?.basis === 'stated' ? 'held-words' : 'no-address';
    case 'address':
    case 'outside':
      if (inferred !== undefined) return 'inference';
      return provenance.kind === 'outside' ? ofSources(provenance.sources) : 'no-address';
  }
}

function ofSources(sources: readonly Pick<Source, 'url' | 'archived'>[]): Foundation {
  if (sources.some(({ archived }) => archived !== undefined)) return 'kept-copy';
  return sources.some(({ url }) => url !== null) ? 'bare-address' : 'no-address';
}

function readOf(sources: readonly Source[]): LedgerDate['read'] {
  const read = sources.filter(({ accessed }) => accessed !== undefined);
  if (read.length === 0) return undefined;
  return read.some(({ accessedAs }) => accessedAs === undefined) ? 'page' : 'stored-copy';
}

/** The side that an actor speaks for: itself, where it speaks for none. */
function sideOf({ actors }: Pick<Archive, 'actors'>, id: string): string {
  const of = actors.get(id)?.of;
  return of === undefined || of === id ? id : sideOf({ actors }, of);
}

function tallyOf(dates: readonly LedgerDate[]): Tally {
  const count = (foundation: Foundation) => dates.filter(({ restsOn }) => restsOn === foundation).length;
  return Object.fromEntries(foundations.map((foundation) => [foundation, count(foundation)])) as Record<
    Foundation,
    number
  >;
}
