import type { Archive, DocumentRecord, EventRecord } from '../model/archive.ts';
import { lastAttestedDay } from '../model/queries.ts';
import { boundsOf, dayOf } from '../time/bounds/bounds.ts';
import type { Bounds, Range } from '../time/edtf/types.ts';
import type { ProseRecord, Subject, SubjectText } from './types.ts';

/** The record that prose about an archive is compared with. @param lead what the lead span is called besides its title */
export function proseRecord(
  { kinds, actors, events, documents }: Archive,
  lead?: { readonly event: string; readonly noun: string },
): ProseRecord {
  return {
    kinds: [...kinds.values()].map(({ id, name, plural }) => ({
      id,
      one: name.toLowerCase(),
      several: plural.toLowerCase(),
    })),
    actors: [...actors.values()].map(({ id, of, name, short, names }) => ({
      id,
      ...(of !== undefined && { of }),
      names: [name, ...(short === undefined ? [] : [short]), ...names.map((one) => one.name)],
    })),
    subjects: withoutShared([
      ...events.map((event) => eventSubject(event, lead)),
      ...documents.map(documentSubject),
    ]),
  };
}

function eventSubject(
  event: EventRecord,
  lead: { readonly event: string; readonly noun: string } | undefined,
): Subject {
  const { id, title, kind, shape, claims, bounds, actors, context } = event;
  const last = lastAttestedDay(claims);
  return {
    address: `events/${id}/`,
    title,
    names: [title, ...(lead?.event === id ? [lead.noun] : [])],
    kind: kind.id,
    shape,
    dates: claims.flatMap(({ of, date, adopted, marks }) =>
      date.kind === 'open'
        ? []
        : [
            {
              of,
              edtf: date.text,
              ...(adopted && { adopted: true as const }),
              ...(marks !== undefined && { marks }),
            },
          ],
    ),
    bounds: limitsOf(bounds),
    ...(last !== undefined && { lastAttested: last }),
    actors: actors.map((actor) => actor.id),
    ...(context?.meeting?.reported === true && { reported: true }),
    texts: textsOf(event),
  };
}

function documentSubject({ id, title, kind, date, issuer, data, texts }: DocumentRecord): Subject {
  return {
    address: `documents/${id}/`,
    title: data.title,
    names: [title, data.title],
    kind: kind.id,
    shape: 'document',
    dates: date === undefined ? [] : [{ of: 'whole', edtf: date.text }],
    bounds: date === undefined ? { start: [null, null], end: [null, null] } : limitsOf(boundsOf(date)),
    actors: issuer === undefined ? [] : [issuer.id],
    texts: [
      ...[...texts].map(([passage, text]): SubjectText => ({ id: passage, text, quotable: true })),
      ...[...data.omitted.map(({ why }) => why), ...data.lacking.map(({ what }) => what)].map((text) => ({
        id: '',
        text,
      })),
    ],
  };
}

function textsOf({ title, summary, context, attestations }: EventRecord): readonly SubjectText[] {
  const own = [
    title,
    ...(context?.disagreements ?? []).flatMap(({ about, versions }) => [
      about,
      ...versions.map(({ says }) => says),
    ]),
    ...(context?.notKnown ?? []),
    ...(context?.claims ?? []).flatMap(({ marks, usage, time }) =>
      [marks, usage, time].filter((one) => one !== undefined),
    ),
    ...(context?.names ?? []).flatMap(({ note }) => note ?? []),
    ...[context?.placeNote, context?.confidenceNote, context?.meeting?.subject].filter(
      (one) => one !== undefined,
    ),
    ...attestations.flatMap(({ data }) => [data.note, data.count].filter((one) => one !== undefined)),
  ];
  const sources = Object.values(context?.sources ?? {});
  const quoted = [
    ...sources.flatMap(({ note, title: headline }) => [note, headline].filter((one) => one !== undefined)),
    ...attestations.flatMap(({ data }) => data.quotes.map(({ exact }) => exact)),
  ];
  const spoken = [
    ...(context?.names ?? []).map(({ by, name }) => ({ by, text: name, own: true })),
    ...(context?.accounts ?? []).flatMap(({ by, quote, says }) => [
      { by, text: quote?.words, own: true },
      // An account is told in the archive's words, but for what stands in quotation marks.
      { by, text: says, own: /["\u201c]/.test(says ?? '') },
    ]),
  ].flatMap(({ by, text, own: isOwn }): SubjectText[] => {
    const words = text ?? '';
    return words === '' ? [] : [{ id: '', text: words, by, ...(isOwn && { quotable: true }) }];
  });
  return [
    ...spoken,
    ...summary.map((text) => ({
      id: '',
      text,
      summary: true as const,
      ...(/["\u201c]/.test(text) && { quotable: true as const }),
    })),
    ...own.map((text) => ({ id: '', text, ...(/["\u201c]/.test(text) && { quotable: true as const }) })),
    ...quoted.map((text) => ({ id: '', text, quotable: true as const })),
  ];
}

// A name that two have in common names neither.
function withoutShared(subjects: readonly Subject[]): readonly Subject[] {
  const times = new Map<string, number>();
  for (const { names } of subjects)
    for (const name of new Set(names.map((one) => one.toLowerCase())))
      times.set(name, (times.get(name) ?? 0) + 1);
  return subjects.map((subject) => ({
    ...subject,
    names: [...new Set(subject.names)].filter((name) => times.get(name.toLowerCase()) === 1),
  }));
}

function limitsOf({ start, end }: Bounds): Subject['bounds'] {
  const of = ({ earliest, latest }: Range) => [dayOf(earliest) ?? null, dayOf(latest) ?? null] as const;
  return { start: of(start), end: of(end) };
}
