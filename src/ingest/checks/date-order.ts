import { boundsOfClaims, deciding, rangeOf, type BoundingClaim } from '../../model/date-claim.ts';
import type { Day } from '../../time/edtf/types.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { dateOf } from './dates.ts';

/**
 * No event ends before it starts, and none is attested to go on before it does: neither in what one file tells of it, nor
 * in what all files together do.
 */
export function checkDateOrder(archive: ArchiveFiles): Finding[] {
  const tellings = everyTelling(archive);
  const events = Map.groupBy(tellings, ({ event }) => event);
  return [
    ...tellings.flatMap(({ claims }) => endsBeforeEveryStart(claims)),
    ...[...events.values()].flatMap((told) => {
      const claims = told.flatMap((telling) => telling.claims);
      return [...endBeforeStart(claims), ...goingOnBeforeStart(claims)];
    }),
  ];
}

interface PlacedClaim extends BoundingClaim {
  readonly text: string;
  readonly asOf: string | undefined;
  readonly place: (key: 'edtf' | 'asOf') => Place;
}

interface Telling {
  readonly event: string;
  readonly claims: readonly PlacedClaim[];
}

function everyTelling({ documents, events }: ArchiveFiles): Telling[] {
  return [
    ...documents.flatMap(({ yaml, data }) =>
      data.events.map(({ id, claims }, index) => ({
        event: id,
        claims: placed(claims, (claim, key) => yaml.placeOf(['events', index, 'claims', claim, key])),
      })),
    ),
    ...events.map(({ yaml, data }) => ({
      event: data.id,
      claims: placed(data.claims, (claim, key) => yaml.placeOf(['claims', claim, key])),
    })),
  ];
}

interface WrittenClaim {
  readonly of: BoundingClaim['of'];
  readonly edtf?: string | undefined;
  readonly open?: true | undefined;
  readonly adopted?: true | undefined;
  readonly gives?: 'happening' | undefined;
  readonly asOf?: string | undefined;
}

function placed(
  claims: readonly WrittenClaim[],
  placeOf: (claim: number, key: 'edtf' | 'asOf') => Place,
): PlacedClaim[] {
  return claims.flatMap(({ of, edtf = '', open, adopted, gives, asOf }, index) => {
    const date = open === true ? ({ kind: 'open' } as const) : dateOf(edtf);
    const place = (key: 'edtf' | 'asOf') => placeOf(index, key);
    if (date === undefined) return [];
    const how = { adopted: adopted === true, ...(gives !== undefined && { gives }) };
    return [{ of, date, ...how, text: edtf, asOf, place }];
  });
}

// Claims may differ; an end is wrong when it lies before every start that is claimed.
function endsBeforeEveryStart(claims: readonly PlacedClaim[]): Finding[] {
  const first = firstStart(claims);
  return claims
    .filter(({ of }) => of === 'end')
    .filter((claim) => first !== undefined && lastDay(claim) < first.day)
    .map((claim) => finding('date-order', claim.place('edtf'), first?.text ?? '', claim.text));
}

// What decides may come from several files, or be adopted over a start that would suit the end.
function endBeforeStart(claims: readonly PlacedClaim[]): Finding[] {
  const { start, end } = boundsOfClaims(claims);
  if (start.earliest.kind !== 'day' || end.latest.kind !== 'day' || end.latest.day >= start.earliest.day)
    return [];
  const began = firstStart(deciding(claims, 'start'))?.text ?? '';
  return deciding(claims, 'end').map((claim) =>
    finding('date-order', claim.place('edtf'), began, claim.text),
  );
}

function goingOnBeforeStart(claims: readonly PlacedClaim[]): Finding[] {
  const first = firstStart(claims);
  return claims.flatMap((claim) => {
    const date = dateOf(claim.asOf);
    if (first === undefined || date === undefined || claim.asOf === undefined) return [];
    if (lastDay({ ...claim, of: 'end', date }) >= first.day) return [];
    return [finding('as-of-before-start', claim.place('asOf'), claim.asOf, first.text)];
  });
}

/** The earliest day on which any of the claims lets the event begin; undefined where one of them sets no limit. */
function firstStart(
  claims: readonly PlacedClaim[],
): { readonly day: Day; readonly text: string } | undefined {
  const starts = claims
    .filter(({ of, date }) => of !== 'end' && date.kind !== 'open')
    .map((claim) => ({ text: claim.text, limit: rangeOf(claim, 'start').earliest }))
    .map(({ text, limit }) => ({ text, day: limit.kind === 'day' ? limit.day : -Infinity }));
  const [first] = starts.toSorted((a, b) => a.day - b.day);
  return first?.day === -Infinity ? undefined : first;
}

function lastDay(claim: BoundingClaim): number {
  const { latest } = rangeOf(claim, 'end');
  return latest.kind === 'day' ? latest.day : Infinity;
}
