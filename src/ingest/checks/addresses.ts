import { oddUrls } from '../../model/odd-urls.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { isWebAddress } from '../web-address.ts';
import type { Place } from '../finding.ts';

/** Something that may be right and is worth a look; it fails nothing. */
export interface Hint extends Place {
  readonly found: string;
}

/** Addresses of outside sources that do not look like those of a public web page. What is no web address is a finding. */
export function addressHints({ events }: ArchiveFiles): readonly Hint[] {
  return events.flatMap(({ yaml, data }) =>
    oddUrls([data])
      .filter(({ url }) => isWebAddress(url))
      .map(({ source, field, url, why }) => ({
        ...yaml.placeOf(['sources', source, field]),
        found: `the address "${url}" ${why}`,
      })),
  );
}
