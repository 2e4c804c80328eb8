import { rangeOf } from '../../model/date-claim.ts';
import { dayFromCivil } from '../../time/edtf/day.ts';
import { parseEdtf } from '../../time/edtf/parse.ts';
import type { Day } from '../../time/edtf/types.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { dateOf } from './dates.ts';

/**
 * An id that carries a day or a month ("meeting-1995-03-01") carries that of its event: addresses are read too, and what
 * they say is no other date, and no more exact one, than the claims do. A year alone is none, since numbers look like it.
 */
export function checkEventIds(archive: ArchiveFiles): Finding[] {
  return idsOfOtherDates(archive).map(({ id, date, given, ...place }) =>
    finding('id-other-date', place, id, date, given),
  );
}

/** Ids that carry a date that none of their event's claims gives, that date, and those that the claims give. */
export function idsOfOtherDates({ documents, events }: ArchiveFiles): readonly (Place & {
  readonly id: string;
  readonly date: string;
  readonly given: readonly string[];
})[] {
  const documentIds = documents.map(({ data }) => data.id);
  const told: Telling[] = [
    ...events.map(({ yaml, data }) => ({ ...data, isContext: true, place: () => yaml.placeOf(['id']) })),
    ...documents
      .filter(({ data }) => data.reviewed)
      .flatMap(({ yaml, data }) =>
        data.events.map((event, index) => ({
          ...event,
          isContext: false,
          place: () => yaml.placeOf(['events', index, 'id']),
        })),
      ),
  ];
  return [...Map.groupBy(told, ({ id }) => id)].flatMap(([id, tellings]) => {
    if (datesInId(id).length === 0) return [];
    // A draft's events are named for their document first, whose id may carry a date of its own.
    const prefix = documentIds.find((one) => id.startsWith(`${one}-`)) ?? '';
    // A document may say less exactly when it was, or differ; the archive's own telling is what the id is named for.
    const own = tellings.filter(({ isContext }) => isContext);
    const claims = (own.length === 0 ? tellings : own).flatMap((telling) => telling.claims);
    const date = otherDateOf(id.slice(prefix.length), claims);
    if (date === undefined) return [];
    const place = tellings[0]?.place();
    const given = [...new Set(claims.flatMap(({ edtf }) => edtf ?? []))];
    return place === undefined ? [] : [{ ...place, id, date, given }];
  });
}

/** The date that an id carries, where none of the claims gives it, or none so exactly. */
export function otherDateOf(id: string, claims: Telling['claims']): string | undefined {
  const named = datesInId(id);
  const ranges = claims.flatMap(daysOf);
  const [date] = named;
  if (date === undefined || ranges.length === 0) return undefined;
  if (claims.some(({ edtf = '' }) => holdsAllOf(id, edtf))) return undefined;
  const isGiven = named.some(({ units }) =>
    units.some((unit) => ranges.some((range) => isWithin(range, unit))),
  );
  return isGiven ? undefined : date.text;
}

interface Telling {
  readonly id: string;
  readonly claims: readonly { readonly of: 'whole' | 'start' | 'end'; readonly edtf?: string | undefined }[];
  readonly isContext: boolean;
  readonly place: () => Place;
}

type Days = readonly [first: Day, last: Day];

/** Within which days the claim puts the start, and the end; what is open on a side is left out. */
function daysOf({ of, edtf }: Telling['claims'][number]): readonly Days[] {
  const date = dateOf(edtf);
  if (date === undefined) return [];
  const sides = of === 'whole' ? (['start', 'end'] as const) : [of];
  return sides.flatMap((side) => {
    const { earliest, latest } = rangeOf({ of, date, adopted: false }, side);
    return earliest.kind === 'day' && latest.kind === 'day' ? [[earliest.day, latest.day] as const] : [];
  });
}

/**
 * The id carries every date of a set or an interval, and no other: "1995-03-12-1995-03-14" for
 * `[1995-03-12..1995-03-14]`. One of them alone would be more exact than the claim.
 */
function holdsAllOf(id: string, edtf: string): boolean {
  const texts = edtf.match(/(?<!\d)[12]\d{3}-\d\d(?:-\d\d)?/g) ?? [];
  const forms = texts.map((text) => new RegExp(`(?<!\\d)${text}(?!\\d|-\\d\\d(?!\\d))`));
  if (forms.length < 2 || !forms.every((form) => form.test(id))) return false;
  return datesInId(forms.reduce((rest, form) => rest.replace(form, ''), id)).length === 0;
}

interface NamedDate {
  readonly text: string;
  /** The days it can mean: "2010-11" is a month, or two years. */
  readonly units: readonly Days[];
}

function datesInId(id: string): readonly NamedDate[] {
  return [...id.matchAll(/(?<![\d])([12]\d{3})-(\d\d)(?:-(\d\d))?(?!-?\d)/g)].flatMap((match) => {
    const [text, year = '', month = ''] = match;
    const parsed = parseEdtf(text);
    if (!parsed.ok || parsed.value.kind !== 'date' || parsed.value.precision === 'season') return [];
    const { firstDay, lastDay } = parsed.value;
    const isTwoYears = text.length === 7 && Number(month) === (Number(year) + 1) % 100;
    const twoYears = [dayFromCivil(Number(year), 1, 1), dayFromCivil(Number(year) + 2, 1, 1) - 1] as const;
    return [{ text, units: [[firstDay, lastDay], ...(isTwoYears ? [twoYears] : [])] }];
  });
}

function isWithin([first, last]: Days, [from, to]: Days): boolean {
  return from <= first && last <= to;
}
