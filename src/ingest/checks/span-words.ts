import type { Attestation } from '../../model/document.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';

/** Spans whose start and end a document dates alike, by the same words: one of them is taken from the other. */
export function spanWordHints({ documents }: ArchiveFiles): readonly Hint[] {
  return documents.flatMap(({ yaml, data }) =>
    data.events.flatMap((event, index) => {
      const at = endLikeStart(event);
      return at === -1
        ? []
        : [
            {
              ...yaml.placeOf(['events', index, 'claims', at, 'edtf']),
              found: `the start and the end of "${event.id}" rest on the same words, ${shown(event.claims[at]?.written ?? '')}, and are one date: give each the words that tell it, or one claim of the whole`,
            },
          ];
    }),
  );
}

function endLikeStart({ claims }: Attestation): number {
  return claims.findIndex(
    (end) =>
      end.of === 'end' &&
      end.written !== undefined &&
      claims.some(
        (start) => start.of === 'start' && start.written === end.written && start.edtf === end.edtf,
      ),
  );
}
