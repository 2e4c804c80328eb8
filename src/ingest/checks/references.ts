import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';
import type { Path, YamlFile } from '../yaml-file.ts';

/** An id at a place, and what it should be the id of. */
interface Reference {
  readonly to: Target;
  readonly id: string | undefined;
  readonly yaml: YamlFile;
  readonly path: Path;
}

type Target = 'kind' | 'actor' | 'place' | 'event' | 'source' | 'passage';

/** Every id that is referred to is there. */
export function checkReferences(archive: ArchiveFiles): Finding[] {
  const known = knownIds(archive);
  const general = [
    ...inDocuments(archive),
    ...inEvents(archive),
    ...inReceipts(archive),
    ...inActors(archive),
  ];
  return [
    ...general.flatMap((reference) => unresolved(reference, known[reference.to], archive.unread)),
    ...checkSources(archive),
    ...checkLackingPassages(archive),
  ];
}

function knownIds({ kinds, actors, places, events, documents }: ArchiveFiles) {
  const ids = (files: readonly { readonly data: readonly { readonly id: string }[] }[]) =>
    new Set(files.flatMap(({ data }) => data.map(({ id }) => id)));
  return {
    kind: ids(kinds),
    actor: ids(actors),
    place: ids(places),
    event: new Set([
      ...events.map(({ data }) => data.id),
      ...documents.flatMap(({ data }) => data.events.map(({ id }) => id)),
    ]),
    source: new Set<string>(),
    passage: new Set<string>(),
  };
}

function inDocuments({ documents }: ArchiveFiles): Reference[] {
  return documents.flatMap(({ yaml, data }) => [
    { to: 'kind', id: data.kind, yaml, path: ['kind'] },
    { to: 'actor', id: data.issuer, yaml, path: ['issuer'] },
    ...data.events.flatMap((event, index) => inEvent(event, yaml, ['events', index])),
    ...data.undated.map(({ see }, index): Reference => ({
      to: 'event',
      id: see,
      yaml,
      path: ['undated', index, 'see'],
    })),
  ]);
}

function inEvents({ events }: ArchiveFiles): Reference[] {
  return events.flatMap(({ yaml, data }) => [
    ...inEvent(data, yaml, []),
    ...data.names.map(({ by }, index): Reference => ({
      to: 'actor',
      id: by,
      yaml,
      path: ['names', index, 'by'],
    })),
    ...data.accounts.map(({ by }, index): Reference => ({
      to: 'actor',
      id: by,
      yaml,
      path: ['accounts', index, 'by'],
    })),
  ]);
}

function inEvent(
  event: {
    readonly kind: string;
    readonly memberOf?: string | undefined;
    readonly places: readonly string[];
    readonly actors: readonly string[];
  },
  yaml: YamlFile,
  path: Path,
): Reference[] {
  return [
    { to: 'kind', id: event.kind, yaml, path: [...path, 'kind'] },
    { to: 'event', id: event.memberOf, yaml, path: [...path, 'memberOf'] },
    ...event.places.map((id, index): Reference => ({
      to: 'place',
      id,
      yaml,
      path: [...path, 'places', index],
    })),
    ...event.actors.map((id, index): Reference => ({
      to: 'actor',
      id,
      yaml,
      path: [...path, 'actors', index],
    })),
  ];
}

function inReceipts({ receipts }: ArchiveFiles): Reference[] {
  return receipts.flatMap(({ yaml, data }): Reference[] => [
    { to: 'kind', id: data.kind, yaml, path: ['kind'] },
    { to: 'actor', id: data.issuer?.value, yaml, path: ['issuer', 'value'] },
  ]);
}

function inActors({ actors }: ArchiveFiles): Reference[] {
  return actors.flatMap(({ yaml, data }) =>
    data.map(({ of }, index): Reference => ({ to: 'actor', id: of, yaml, path: [index, 'of'] })),
  );
}

function checkSources({ documents, events, receipts, unread }: ArchiveFiles): Finding[] {
  const inReceipt = receipts.map(({ yaml, data }) => {
    const reference: Reference = {
      to: 'source',
      id: data.published?.source,
      yaml,
      path: ['published', 'source'],
    };
    return { reference, keys: Object.keys(data.sources) };
  });
  const receiptOf = new Map(receipts.map(({ data }) => [data.seed, data]));
  const inDocument = documents.map(({ yaml, data }) => {
    const reference: Reference = { to: 'source', id: data.date?.source, yaml, path: ['date', 'source'] };
    return { reference, keys: Object.keys(receiptOf.get(data.seed.file)?.sources ?? {}) };
  });
  const inEvent = events.flatMap(({ yaml, data }) => {
    const cited = [
      ...data.claims.map(({ sources }, index) => ({ sources, path: ['claims', index, 'sources'] })),
      ...data.names.map(({ sources }, index) => ({ sources, path: ['names', index, 'sources'] })),
      ...data.accounts.map(({ sources }, index) => ({ sources, path: ['accounts', index, 'sources'] })),
      ...data.disagreements.flatMap(({ versions }, about) =>
        versions.map(({ sources }, index) => ({
          sources,
          path: ['disagreements', about, 'versions', index, 'sources'],
        })),
      ),
    ];
    return cited.flatMap(({ sources, path }) =>
      sources.map((id, index) => {
        const reference: Reference = { to: 'source', id, yaml, path: [...path, index] };
        return { reference, keys: Object.keys(data.sources) };
      }),
    );
  });
  return [...inReceipt, ...inDocument, ...inEvent].flatMap(({ reference, keys }) =>
    unresolved(reference, new Set(keys), unread),
  );
}

function checkLackingPassages({ documents }: ArchiveFiles): Finding[] {
  return documents.flatMap(({ yaml, data }) => {
    const passages = new Set(data.passages.map(({ id }) => id));
    return data.lacking.flatMap(({ after }, index) => {
      const reference: Reference = { to: 'passage', id: after, yaml, path: ['lacking', index, 'after'] };
      return unresolved(reference, passages, new Set());
    });
  });
}

function unresolved(
  { to, id, yaml, path }: Reference,
  known: ReadonlySet<string>,
  unread: ReadonlySet<string>,
): Finding[] {
  if (id === undefined || known.has(id) || unread.has(id)) return [];
  return [finding('reference-unknown', yaml.placeOf(path), to, id, choice(to, known))];
}

function choice(to: Target, known: ReadonlySet<string>): string {
  if (known.size === 0) return `${homes[to]}, which holds none yet`;
  const ids = [...known].sort();
  return `an id of ${homes[to]}: ${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ', ...' : ''}`;
}

const homes: Readonly<Record<Target, string>> = {
  kind: 'content/kinds.yaml',
  actor: 'content/actors.yaml',
  place: 'content/places.yaml',
  event: "content/events/ or of a document's events",
  source: '`sources` (of the sidecar, for a document)',
  passage: '`passages`',
};
