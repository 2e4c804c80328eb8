import type { ArchiveFiles } from '../archive-files.ts';
import type { Hint } from './addresses.ts';
import { documentsOfSeed } from '../found-by.ts';
import { shown } from '../shown.ts';
import { daysApart } from './sources.ts';

/**
 * What a sidecar says of the copy against the rest of it: its address carries the day of the source that dates the text,
 * where both are of one host; and a text of which something is lacking is not complete.
 */
export function copyHints({ receipts, documents }: Pick<ArchiveFiles, 'receipts' | 'documents'>) {
  return receipts.flatMap(({ yaml, data: { seed, copy, published, complete = '', sources } }): Hint[] => {
    const { url } = copy ?? {};
    const dating = sources[published?.source ?? '']?.url;
    const apart =
      url !== undefined && hostOf(url) === hostOf(dating ?? '')
        ? daysApart({ url, date: published?.edtf })
        : undefined;
    const isCut = documentsOfSeed(documents, seed).some(({ data }) => data.lacking.length > 0);
    return [
      ...(apart === undefined || apart.days === 0
        ? []
        : [
            {
              ...yaml.placeOf(['copy', 'url']),
              found: `the address of the copy carries ${apart.carried}, and the text was published on ${published?.edtf ?? ''}: correct one of them`,
            },
          ]),
      ...(isCut && /^(?:yes|whole|complete|all|full)\b/i.test(complete)
        ? [
            {
              ...yaml.placeOf(['complete']),
              found: `the text is told to be complete, ${shown(complete)}, and its document has \`lacking\`: correct one of them`,
            },
          ]
        : []),
    ];
  });
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}
