import { z } from 'zod';
import type { ContextEvent } from '../../model/event.ts';
import { sourceSchema, type Source } from '../../model/source.ts';
import { meetingSchema } from '../../model/meeting.ts';
import { contextEventSchema, shapeSchema } from '../../model/event.ts';
import { shown } from '../shown.ts';
import type { CellProblem } from '../table/cell-problem.ts';
import { clockFault } from './clock.ts';
import { entryFaults, type PlaceOf } from './entry-faults.ts';
import type { Imported, ImportedClaim, ImportPlace, ReadFile, Told } from './imported.ts';
import type { DateReader } from './written-date.ts';

const claimSchema = z.object({
  of: z.enum(['whole', 'start', 'end']),
  edtf: z.string().nullable(),
  basis: z.string(),
  adopted: z.boolean().default(false),
  because: z.string().optional(),
  gives: z.literal('happening').optional(),
  inferred: z.string().optional(),
  document: z.string().optional(),
  sources: z.array(z.string()).default([]),
  written: z.string().optional(),
  asOf: z.string().optional(),
  time: z.string().optional(),
  marks: z.string().optional(),
  usage: z.string().optional(),
});

/** An event as another archive publishes it in `data/events.json`. */
const eventSchema = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  shape: shapeSchema,
  kind: z.string(),
  count: z.string().optional(),
  places: z.array(z.string()).default([]),
  placeNote: z.string().optional(),
  actors: z.array(z.string()).default([]),
  persons: z.array(z.string()).default([]),
  meeting: meetingSchema.optional(),
  plannedMeeting: meetingSchema.optional(),
  summary: z.array(z.string()).default([]),
  claims: z.array(claimSchema),
  quotations: z.array(z.object({ document: z.string(), passage: z.string(), exact: z.string() })).default([]),
  accounts: z
    .array(
      z.object({
        speaker: z.string(),
        person: z.string().optional(),
        says: z.string(),
        quote: z.strictObject({ words: z.string(), source: z.string() }).optional(),
        sources: z.array(z.string()),
      }),
    )
    .default([]),
  accountsNotFound: z.array(z.object({ speaker: z.string(), lookedFor: z.string().optional() })).default([]),
  names: contextEventSchema.shape.names,
  disagreements: contextEventSchema.shape.disagreements,
  notKnown: z.array(z.string()).default([]),
  confidence: contextEventSchema.shape.confidence.optional(),
  confidenceNote: z.string().optional(),
  sources: z.record(z.string(), sourceSchema),
});
const fileSchema = z.object({ archive: z.string(), events: z.array(z.unknown()) });

/**
 * Events of another archive. What outside sources say there, they say here too; what a document of that archive attests is
 * outside this one, so that its claims rest on the event's page there, and its words are kept as comments.
 */
export function readArchiveEvents(value: unknown, { asker }: DateReader, placeOf: PlaceOf): ReadFile {
  const file = fileSchema.safeParse(value);
  if (!file.success)
    return {
      events: [],
      told: [],
      header: [],
      problems: [
        {
          row: 1,
          column: 1,
          found: 'it has no list of events',
          instead: 'the `data/events.json` of an archive',
        },
      ],
    };
  const publisher =
    asker.ask({ path: ['publisher'], about: `What is the archive at ${shown(file.data.archive)} called?` }) ??
    '';
  const events: Imported[] = [];
  const told: Told[] = [];
  const problems: CellProblem[] = [];
  file.data.events.forEach((one, index) => {
    const path = ['events', index];
    const place = placeOf(path);
    const read = eventSchema.safeParse(one);
    if (!read.success) {
      const entry = { value: one, path, name: `event ${index + 1}` };
      for (const fault of entryFaults(entry, eventSchema, read.error.issues, placeOf)) problems.push(fault);
      return;
    }
    const untimely = read.data.claims.flatMap(({ time = '' }, claim) => {
      const fault = clockFault(time);
      if (fault === undefined) return [];
      const found = `event ${index + 1}: ${shown(time)} ${fault.what}`;
      return [{ ...placeOf([...path, 'claims', claim, 'time']), found, instead: fault.instead }];
    });
    if (untimely.length > 0) {
      for (const one of untimely) problems.push(one);
      return;
    }
    events.push({
      ...eventOf(read.data, place, publisher),
      addressAt: (source, key) => placeOf([...path, 'sources', source, key]),
    });
    const attested = read.data.claims.filter(({ document }) => document !== undefined).length;
    if (attested > 0)
      told.push({
        ...place,
        said: `${read.data.id}: what documents of that archive attest is told here as what its page says`,
      });
    if (read.data.names.some(({ document }) => document !== undefined))
      told.push({ ...place, said: `${read.data.id}: which document of that archive has a name is left out` });
  });
  return { events, told, problems, header: [] };
}

type Published = z.infer<typeof eventSchema>;

const archiveKey = 'that-archive';

function eventOf(event: Published, place: ImportPlace, publisher: string): Imported {
  const { id, title, shape, kind, places, actors, persons, sources, quotations } = event;
  const page: Source = { publisher, url: event.url, title };
  const rests = event.claims.some(
    ({ document, sources: keys }) => document !== undefined || keys.length === 0,
  );
  const nameSources = event.names.some((name) => name.document !== undefined && name.sources.length === 0);
  const quoted = quotations.map(
    ({ document, passage, exact }) => `${document}, ${passage}: ${shown(exact, 10_000)}`,
  );
  return {
    ...place,
    id,
    title,
    shape,
    kind,
    claims: saidOnce(event.claims.map(claimOf)),
    sources: { ...sources, ...((rests || nameSources) && { [archiveKey]: page }) },
    text: event.summary,
    places,
    actors,
    persons,
    more: moreOf(event),
    comments: [
      ...event.claims.flatMap(({ document, written, basis }) =>
        document === undefined
          ? []
          : [
              `Attested there by ${document}, ${basis}${written === undefined ? '' : `: ${shown(written, 10_000)}`}`,
            ],
      ),
      ...quoted.map((line) => `Quoted there: ${line}`),
    ],
  };
}

/** What several documents of that archive attest alike is one claim of its page; adopted where it is so of any of them. */
function saidOnce(claims: readonly ImportedClaim[]): readonly ImportedClaim[] {
  const alike = Map.groupBy(claims, ({ more: { adopted: _, because: __, ...more } = {}, ...claim }) =>
    JSON.stringify({ ...claim, more }),
  );
  return [...alike.values()].flatMap(
    (same) => same.find(({ more }) => more?.['adopted'] === true) ?? same[0] ?? [],
  );
}

function claimOf(claim: Published['claims'][number]): ImportedClaim {
  const { of, edtf, document, sources, adopted, time, marks, gives, inferred, usage, because, asOf } = claim;
  const isTheirs = document !== undefined || sources.length === 0;
  return {
    of,
    ...(edtf === null ? { open: true as const } : { edtf }),
    ...(time !== undefined && { time }),
    sources: isTheirs ? [archiveKey] : sources,
    more: given({ marks, gives, inferred, usage, adopted: adopted ? true : undefined, because, asOf }),
  };
}

function moreOf(event: Published): Partial<ContextEvent> {
  const accounts = [
    ...event.accounts.map(({ speaker, person, says, quote, sources }) => ({
      by: speaker,
      ...given({ person }),
      says,
      ...given({ quote }),
      sources,
    })),
    ...event.accountsNotFound.map(({ speaker, lookedFor }) => ({
      by: speaker,
      says: null,
      ...given({ lookedFor }),
      sources: [],
    })),
  ];
  const names = event.names.map(({ document, ...name }) =>
    document === undefined
      ? name
      : { ...name, sources: name.sources.length === 0 ? [archiveKey] : name.sources },
  );
  return {
    ...given({
      count: event.count,
      placeNote: event.placeNote,
      meeting: event.plannedMeeting ?? event.meeting,
      confidence: event.confidence,
      confidenceNote: event.confidenceNote,
    }),
    ...(accounts.length > 0 && { accounts }),
    ...(names.length > 0 && { names }),
    ...(event.disagreements.length > 0 && { disagreements: event.disagreements }),
    ...(event.notKnown.length > 0 && { notKnown: event.notKnown }),
  };
}

function given<T extends object>(values: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
