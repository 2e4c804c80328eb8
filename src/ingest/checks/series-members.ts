import type { ArchiveFiles } from '../archive-files.ts';
import type { Hint } from './addresses.ts';

/**
 * Events of a document that share a quotation, the kind and a day with a series of it, and are none of its members: "The
 * last of these meetings was held on 1 March".
 */
export function seriesMemberHints({ documents }: ArchiveFiles): readonly Hint[] {
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
