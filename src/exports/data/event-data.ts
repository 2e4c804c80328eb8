import { z } from 'zod';
import type { Archive, EventRecord } from '../../model/archive.ts';
import { correctedOf } from '../../model/changes.ts';
import { correctedSchema, type Correction } from '../../model/correction.ts';
import { rangeOf, type DateClaim } from '../../model/date-claim.ts';
import { contextEventSchema, shapeSchema } from '../../model/event.ts';
import { passageIdSchema } from '../../model/document.ts';
import { cutOf, cuts } from '../../model/quoted-message.ts';
import { isNotHeld } from '../../model/meetings.ts';
import { toldDateAndWhose } from '../../model/own-dates.ts';
import { sourceSchema, type Source } from '../../model/source.ts';
import { idSchema } from '../../model/vocabulary.ts';
import type { ExportSite } from '../export-site.ts';
import { accountsOf, sourcesOf } from '../told-record.ts';
import { independentCount } from '../../model/versions.ts';
import { eventEdtf } from './event-edtf.ts';
import { writtenRange } from './limits.ts';

const rangeSchema = z.strictObject({ earliest: z.string(), latest: z.string() });

const claimSchema = z.strictObject({
  of: z.enum(['whole', 'start', 'end']),
  /** Null where it was still going on. */
  edtf: z.string().nullable(),
  bounds: rangeSchema,
  basis: z.enum(['stated', 'counted-back', 'bound', 'document-date', 'address', 'outside']),
  adopted: z.boolean(),
  because: z.string().optional(),
  /** Its sources give the happening alone; that it began or ended the event is the archive's candidate. */
  gives: z.literal('happening').optional(),
  /** How the archive inferred it, where no source names it. */
  inferred: z.string().optional(),
  /** Id of the document that makes it, or that it dates by the address of its copy, or by what others say of it. */
  document: idSchema.optional(),
  /** Id of the actor whose words `written` are. */
  speaker: idSchema.optional(),
  /** Keys of the event's sources that make it. */
  sources: z.array(z.string()),
  written: z.string().optional(),
  from: z.string().optional(),
  asOf: z.string().optional(),
  time: z.string().optional(),
  marks: z.string().optional(),
  usage: z.string().optional(),
});

/** An event as data: with its dates in EDTF and in bounds, and with who says what of it. */
export const eventDataSchema = z.strictObject({
  id: idSchema,
  url: z.string(),
  title: z.string(),
  shape: shapeSchema,
  kind: idSchema,
  layer: z.enum(['attested', 'context']),
  /** Empty where no one text says what its claims do. */
  edtf: z.string(),
  told: z.string(),
  bounds: z.strictObject({ start: rangeSchema, end: rangeSchema }),
  count: z.string().optional(),
  memberOf: idSchema.optional(),
  /** How many documents attest it independently of each other: versions of one document are one. */
  independentDocuments: z.int().nonnegative(),
  places: z.array(idSchema),
  placeNote: z.string().optional(),
  actors: z.array(idSchema),
  persons: z.array(idSchema),
  /** Who met, of a meeting that was held. */
  meeting: contextEventSchema.shape.meeting,
  /** Who was to meet, of one that was planned and not held. */
  plannedMeeting: contextEventSchema.shape.meeting,
  summary: z.array(z.string()),
  claims: z.array(claimSchema),
  quotations: z.array(
    z.strictObject({
      document: idSchema,
      passage: passageIdSchema,
      exact: z.string(),
      prefix: z.string().optional(),
      suffix: z.string().optional(),
      /** Where a part of its sentence is left out. */
      cut: z.enum(cuts).optional(),
      speaker: idSchema.optional(),
    }),
  ),
  accounts: z.array(
    z.strictObject({
      speaker: idSchema,
      person: idSchema.optional(),
      says: z.string(),
      /** Their own words, and the key of the source that has them. */
      quote: z.strictObject({ words: z.string(), source: z.string() }).optional(),
      sources: z.array(z.string()),
    }),
  ),
  /** Of whom no sourced account was found, and the day on which it was last looked for. */
  accountsNotFound: z.array(z.strictObject({ speaker: idSchema, lookedFor: z.string().optional() })),
  names: contextEventSchema.shape.names,
  disagreements: contextEventSchema.shape.disagreements,
  notKnown: z.array(z.string()),
  confidence: z.enum(['high', 'medium', 'low']).optional(),
  confidenceNote: z.string().optional(),
  sources: z.record(z.string(), sourceSchema),
  /** What was corrected on its page, when and why. */
  corrected: correctedSchema.optional(),
});
export type EventData = z.infer<typeof eventDataSchema>;

export function eventData(site: ExportSite, archive: Archive, event: EventRecord): EventData {
  const { context, attestations } = event;
  const keys = new Map(Object.entries(sourcesOf(event)).map(([key, source]) => [source, key]));
  return {
    id: event.id,
    url: `${site.root}events/${event.id}/`,
    title: event.title,
    shape: event.shape,
    kind: event.kind.id,
    layer: event.layer,
    edtf: eventEdtf(event),
    told: toldDateAndWhose(event),
    bounds: { start: writtenRange(event.bounds.start), end: writtenRange(event.bounds.end) },
    ...given({ count: event.count, memberOf: event.memberOf, placeNote: event.placeNote }),
    independentDocuments: independentCount(archive, event),
    places: event.places.map(({ id }) => id),
    actors: event.actors.map(({ id }) => id),
    persons: event.persons.map(({ id }) => id),
    ...given({ [isNotHeld(event) ? 'plannedMeeting' : 'meeting']: context?.meeting }),
    summary: [...event.summary],
    claims: event.claims.map((claim) => claimData(event, claim, keys)),
    quotations: attestations.flatMap(({ document, data }) =>
      data.quotes.map((quote) => ({
        document: document.id,
        ...quote,
        ...given({ cut: cutOf(document, quote), speaker: document.issuer?.id }),
      })),
    ),
    accounts: accountsOf(archive, event).map(({ by, person, words, quote, sources }) => ({
      speaker: by,
      ...given({ person }),
      says: words,
      ...given({
        quote: quote && { words: quote.words, source: keys.get(quote.source) ?? quote.source.publisher },
      }),
      sources: keysOf(sources, keys),
    })),
    accountsNotFound: (context?.accounts ?? [])
      .filter(({ says }) => says === null)
      .map(({ by, lookedFor }) => ({ speaker: by, ...given({ lookedFor }) })),
    names: context?.names ?? [],
    disagreements: context?.disagreements ?? [],
    notKnown: context?.notKnown ?? [],
    ...given({ confidence: context?.confidence, confidenceNote: context?.confidenceNote }),
    sources: sourcesOf(event),
    ...correctedData(correctedOf(event)),
  };
}

function claimData(
  { attestations }: EventRecord,
  claim: DateClaim,
  keys: ReadonlyMap<Source, string>,
): EventData['claims'][number] {
  const {
    of,
    date,
    basis,
    adopted,
    provenance,
    from,
    asOf,
    because,
    gives,
    inferred,
    written,
    time,
    marks,
    usage,
  } = claim;
  const document = attestations.find(({ claims }) => claims.includes(claim))?.document;
  return {
    of,
    edtf: date.kind === 'open' ? null : date.text,
    bounds: claimBounds(claim),
    basis,
    adopted,
    sources: provenance.kind === 'outside' ? keysOf(provenance.sources, keys) : [],
    ...given({
      because,
      gives,
      inferred,
      document: document?.id,
      speaker: written === undefined ? undefined : document?.issuer?.id,
      written,
      from: from?.text,
      asOf: asOf?.text,
      time,
      marks,
      usage,
    }),
  };
}

// A claim of the whole has the first day that its start and the last that its end may have.
function claimBounds(claim: DateClaim) {
  const start = writtenRange(rangeOf(claim, claim.of === 'end' ? 'end' : 'start'));
  const end = writtenRange(rangeOf(claim, claim.of === 'start' ? 'start' : 'end'));
  return { earliest: start.earliest, latest: end.latest };
}

function keysOf(sources: readonly Source[], keys: ReadonlyMap<Source, string>): string[] {
  return sources.flatMap((source) => keys.get(source) ?? []);
}

/** What was corrected, where anything was. */
export function correctedData(corrected: readonly Correction[] = []): { corrected?: Correction[] } {
  return corrected.length === 0 ? {} : { corrected: [...corrected] };
}

type Given<T> = { [Key in keyof T]?: NonNullable<T[Key]> };

/** An object without what is not known. */
export function given<T extends Readonly<Record<string, unknown>>>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
}
