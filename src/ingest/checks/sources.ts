import type { ArchiveFiles } from '../archive-files.ts';
import type { Finding } from '../finding.ts';
import { stringsWithPaths } from '../yaml-file.ts';
import { unresolved } from './resolve.ts';

/** Every source that is cited is described: in the event's file, with the person, or in the seed's sidecar. */
export function checkSources({ documents, events, persons, receipts, unread }: ArchiveFiles): Finding[] {
  const receiptOf = new Map(receipts.map(({ data }) => [data.seed, data]));
  return [
    ...receipts.flatMap(({ yaml, data: { published, sources } }) => {
      const reference = { to: 'source', id: published?.source, yaml, path: ['published', 'source'] } as const;
      return unresolved(reference, new Set(Object.keys(sources)), unread);
    }),
    ...documents.flatMap(({ yaml, data: { date, seed } }) => {
      const reference = { to: 'source', id: date?.source, yaml, path: ['date', 'source'] } as const;
      return unresolved(reference, new Set(Object.keys(receiptOf.get(seed.file)?.sources ?? {})), unread);
    }),
    ...events.flatMap(({ yaml, data }) => {
      const known = new Set(Object.keys(data.sources));
      return stringsWithPaths(data).flatMap(({ text, path }) =>
        path.at(-2) === 'sources' && typeof path.at(-1) === 'number'
          ? unresolved({ to: 'source', id: text, yaml, path }, known, unread)
          : [],
      );
    }),
    ...persons.flatMap(({ yaml, data }) =>
      data.flatMap(({ offices, sources }, index) => {
        const known = new Set(Object.keys(sources));
        return offices.flatMap((office, place) =>
          office.sources.flatMap((id, key) => {
            const path = [index, 'offices', place, 'sources', key];
            return unresolved({ to: 'source', id, yaml, path }, known, unread);
          }),
        );
      }),
    ),
  ];
}

/** What a document lacks is missing behind one of its passages. */
export function checkLacking({ documents, unread }: ArchiveFiles): Finding[] {
  return documents.flatMap(({ yaml, data }) => {
    const passages = new Set(data.passages.map(({ id }) => id));
    return data.lacking.flatMap(({ after }, index) =>
      unresolved({ to: 'passage', id: after, yaml, path: ['lacking', index, 'after'] }, passages, unread),
    );
  });
}
