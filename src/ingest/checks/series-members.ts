import type { Attestation } from '../../model/document.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { Path, YamlPlaces } from '../yaml-file.ts';
import { kinshipOf } from './actor-sides.ts';
import type { Hint } from './addresses.ts';

/**
 * Members of a series that lack one of those whom the series is of, and events that may be members of one.
 */
export function seriesMemberHints(archive: ArchiveFiles): readonly Hint[] {
  return [...ofMissingMembers(archive), ...ofMissingActors(archive)];
}

/** Meetings "between North and South" have North and South, or a body of each, among the actors of each of them. */
function ofMissingActors({ actors, documents, events }: ArchiveFiles): readonly Hint[] {
  const akin = kinshipOf(actors.flatMap(({ data }) => data));
  const told: readonly Telling[] = [
    ...events.map(({ yaml, data }) => ({ yaml, path: [], data })),
    ...documents.flatMap(({ yaml, data }) =>
      data.events.map((event, index) => ({ yaml, path: ['events', index], data: event })),
    ),
  ];
  const byId = Map.groupBy(told, ({ data }) => data.id);
  return told.flatMap(({ yaml, path, data }) => {
    const series = data.memberOf === undefined ? [] : (byId.get(data.memberOf) ?? []);
    const sides = new Set(series.flatMap((one) => one.data.actors));
    const missing = [...sides].find((side) => !data.actors.some((actor) => akin(actor, side)));
    return missing === undefined || data.actors.length === 0
      ? []
      : [
          {
            ...yaml.placeOf([...path, 'actors']),
            found: `"${data.id}" is a member of "${data.memberOf ?? ''}", and does not have its actor "${missing}": correct the actors of one of them, or take \`memberOf\` out`,
          },
        ];
  });
}

interface Telling {
  readonly yaml: YamlPlaces;
  readonly path: Path;
  readonly data: Pick<Attestation, 'id' | 'memberOf' | 'actors'>;
}

/**
 * Events of a document that share a quotation, the kind and a day with a series of it, and are none of its members: "The
 * last of these meetings was held on 1 March".
 */
function ofMissingMembers({ documents }: ArchiveFiles): readonly Hint[] {
  return documents.flatMap(({ yaml, data }) =>
    data.events.flatMap((event, index) => {
      if (event.shape !== 'point' || event.memberOf !== undefined) return [];
      const series = data.events.find(
        ({ id, shape, kind, quotes, claims }) =>
          shape === 'series' &&
          id !== event.id &&
          kind === event.kind &&
          claims.some(({ edtf }) => edtf !== undefined && event.claims.some((one) => one.edtf === edtf)) &&
          quotes.some(({ passage, exact }) =>
            event.quotes.some(
              (one) => one.passage === passage && (one.exact.includes(exact) || exact.includes(one.exact)),
            ),
          ),
      );
      return series === undefined
        ? []
        : [
            {
              ...yaml.placeOf(['events', index]),
              found: `"${event.id}" has the day and the words by which "${series.id}" begins or ends, and is none of its members: write \`memberOf: "${series.id}"\``,
            },
          ];
    }),
  );
}
