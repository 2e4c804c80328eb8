import { textFileOf } from '../../model/text-record.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';
import { isExtracted } from '../read/formats.ts';

/** The text that was extracted from a seed is there, and is the one that its document was made from. */
export function checkRecords({ documents, seeds }: ArchiveFiles): Finding[] {
  return documents.flatMap(({ yaml, data: { seed: sealed, record } }) => {
    const seed = seeds.get(sealed.file);
    if (seed === undefined) return [];
    const text = textFileOf(sealed.file);
    if (record === undefined) {
      // Markdown that is edited as plain text has its lines already.
      return isExtracted(sealed.file) && seed.lines.length === 0
        ? [finding('record-missing', yaml.placeOf(['seed', 'file']), text)]
        : [];
    }
    const place = () => yaml.placeOf(['record', 'sha256']);
    if (seed.textSha256 === undefined) return [finding('record-missing', place(), text)];
    return seed.textSha256 === record.sha256
      ? []
      : [finding('record-broken', place(), text, record.sha256, seed.textSha256)];
  });
}
