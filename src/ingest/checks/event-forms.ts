import type { ContextEvent } from '../../model/event.ts';
import type { Attestation } from '../../model/document.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { Place } from '../finding.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';

/**
 * Kinds and shapes of events against all else that the archive says of them: their ids, their series, what is told of the
 * same event elsewhere, and their dates.
 */
export function eventFormHints(archive: ArchiveFiles): readonly Hint[] {
  const told = tellingsOf(archive);
  const kinds = new Set(archive.kinds.flatMap(({ data }) => data.map(({ id }) => id)));
  return [
    ...told.flatMap((one) => kindInId(one, kinds)),
    ...ofSeries(told),
    ...told.flatMap(spanOfOneDay),
    ...toldOtherwise(told),
    ...told.flatMap(unsureDayInId),
  ];
}

interface Telling {
  readonly event: ContextEvent | Attestation;
  readonly place: (key: string, ...path: readonly number[]) => Place;
}

function tellingsOf({ events, documents }: ArchiveFiles): readonly Telling[] {
  return [
    ...events.map(({ yaml, data }) => ({
      event: data,
      place: (key: string, ...path: readonly number[]) => yaml.placeOf([key, ...path]),
    })),
    ...documents.flatMap(({ yaml, data }) =>
      data.events.map((event, index) => ({
        event,
        place: (key: string, ...path: readonly number[]) => yaml.placeOf(['events', index, key, ...path]),
      })),
    ),
  ];
}

/** "meeting-1995-03-01" is a meeting, or one that was not held. */
function kindInId({ event: { id, kind = '' }, place }: Telling, kinds: ReadonlySet<string>): readonly Hint[] {
  const named = /^(.*)-[12]\d{3}(?!\d)/.exec(id)?.[1] ?? '';
  if (!kinds.has(named) || kind === '' || kind === named || kind.startsWith(`${named}-`)) return [];
  const found = `the event "${id}" is called "${named}", which is a kind, and its kind is "${kind}": correct the kind, or give the event another id`;
  return [{ ...place('kind'), found }];
}

/** A series is of several, by its members or by its count; its members are of its kind. */
function ofSeries(told: readonly Telling[]): readonly Hint[] {
  const series = told.filter(({ event }) => event.shape === 'series');
  return [
    ...series.flatMap(({ event: { id }, place }) => {
      const isCounted = series.some(({ event }) => event.id === id && event.count !== undefined);
      const found = `"${id}" is a series, of which no number is told (\`count\`) and no event is a member: correct its shape, or say how many it was`;
      return isCounted || told.some(({ event }) => event.memberOf === id)
        ? []
        : [{ ...place('shape'), found }];
    }),
    ...told.flatMap(({ event: { id, kind, memberOf }, place }) => {
      const of = series.find(({ event }) => event.id === memberOf && event.kind !== undefined)?.event;
      return of === undefined || kind === undefined || kind === of.kind
        ? []
        : [
            {
              ...place('kind'),
              found: `"${id}" is of the kind "${kind}", and the series "${of.id}" that it is a member of is of the kind "${of.kind ?? ''}": correct one of them`,
            },
          ];
    }),
  ];
}

/** What lasted has a start or an end, or days of which it is the whole. */
function spanOfOneDay({ event: { id, shape, claims }, place }: Telling): readonly Hint[] {
  const isOneDay =
    claims.length > 0 && claims.every(({ of, edtf }) => of === 'whole' && oneDay.test(edtf ?? ''));
  return shape === 'span' && isOneDay
    ? [
        {
          ...place('shape'),
          found: `"${id}" is a span, and all its dates are of one day: correct its shape to "point", or claim its start or its end`,
        },
      ]
    : [];
}

const oneDay = /^\d{4}-\d\d-\d\d[~?%]?$/;

/** One event has one kind and one shape, whoever tells of it. */
function toldOtherwise(told: readonly Telling[]): readonly Hint[] {
  return [...Map.groupBy(told, ({ event }) => event.id).values()].flatMap(([first, ...others]) =>
    others.flatMap(({ event, place }) =>
      (['kind', 'shape'] as const).flatMap((key) => {
        const [one, other] = [first?.event[key], event[key]];
        return one === undefined || other === undefined || one === other
          ? []
          : [
              {
                ...place(key),
                found: `the ${key} of "${event.id}" is ${shown(other)} here, and ${shown(one)} where else it is told: correct one of them`,
              },
            ];
      }),
    ),
  );
}

/** An id that carries a day says it as sure; a claim that does not says why, by what it is inferred from, or a note. */
function unsureDayInId({ event, place }: Telling): readonly Hint[] {
  const day = /(?<!\d)[12]\d{3}-\d\d-\d\d(?!-?\d)/.exec(event.id)?.[0];
  if (day === undefined || ('note' in event && event.note !== undefined)) return [];
  const isSure = event.claims.some(({ edtf }) => edtf === day);
  return isSure
    ? []
    : event.claims.flatMap((claim, index) => {
        const isMarked = claim.edtf !== undefined && new RegExp(`^${day}[~?%]$`).test(claim.edtf);
        const isExplained =
          ('inferred' in claim && claim.inferred !== undefined) ||
          ('written' in claim && claim.written !== undefined);
        return isMarked && !isExplained
          ? [
              {
                ...place('claims', index),
                found: `the id "${event.id}" carries ${day}, and the claim is not sure of it (${shown(claim.edtf ?? '')}): take the mark out, or say in \`inferred\` what the day rests on`,
              },
            ]
          : [];
      });
}
