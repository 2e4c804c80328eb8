import type { ArchiveFiles } from '../archive-files.ts';
import type { Hint } from './addresses.ts';
import { documentsOfSeed } from '../found-by.ts';
import { shown } from '../shown.ts';
import { daysApart } from './sources.ts';

/**
 * What a sidecar says of the copy against the rest of it: its address carries the day of the source that dates the text,
 * where both are of one host; a text of which something is lacking is not complete; and its title is that of the document.
 */
export function copyHints({ receipts, documents }: Pick<ArchiveFiles, 'receipts' | 'documents'>) {
  return receipts.flatMap(
    ({ yaml, data: { seed, title, copy, published, complete = '', sources } }): Hint[] => {
      const { url } = copy ?? {};
      const dating = sources[published?.source ?? '']?.url;
      const apart =
        url !== undefined && hostOf(url) === hostOf(dating ?? '')
          ? daysApart({ url, date: published?.edtf })
          : undefined;
      const editions = documentsOfSeed(documents, seed);
      const isCut = editions.some(({ data }) => data.lacking.length > 0);
      const called = editions.map(({ data }) => data.title);
      const isCalled = title === undefined || called.some((one) => areAlike(one, title));
      return [
        ...(isCalled || called.length === 0
          ? []
          : [
              {
                ...yaml.placeOf(['title']),
                found: `the title is ${shown(title)}, and that of the document ${called.map(shown).join(' and ')}: write one of them in both`,
              },
            ]),
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
    },
  );
}

/** One may be the other cut short; marks and capitals are a matter of print. */
function areAlike(one: string, other: string): boolean {
  const [first, second] = [lettersOf(one), lettersOf(other)];
  return first.startsWith(second) || second.startsWith(first);
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}
