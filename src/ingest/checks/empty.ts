import type { ArchiveFiles } from '../archive-files.ts';
import { startOf } from '../finding.ts';
import type { Hint } from './addresses.ts';

/** An archive may hold nothing yet; that nothing is wrong in it is said of nothing. */
export function emptyHints({ documents, events, seeds }: ArchiveFiles): readonly Hint[] {
  const held = documents.length + events.length + seeds.size;
  return held > 0
    ? []
    : [
        {
          ...startOf('content/archive.yaml'),
          found: 'the archive is empty: it has no seeds, documents or events',
        },
      ];
}
