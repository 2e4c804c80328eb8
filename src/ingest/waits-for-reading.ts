import type { Finding } from './finding.ts';
import { isExtracted } from './read/formats.ts';

/** Whether a finding says that a seed has no document whose text has to be extracted before it can have one. */
export function waitsForReading({ code, file }: Finding): boolean {
  return code === 'seed-without-document' && isExtracted(file);
}
