import type { ArchiveFiles } from './archive-files.ts';
import type { Reading } from './read/extraction.ts';

/** What has to be found out about seeds before documents are drafted, by their names. */
export interface Prepared {
  readonly readings: ReadonlyMap<string, Reading>;
  /** Encodings that the bytes of seeds without a sidecar speak for. */
  readonly encodings: ReadonlyMap<string, string>;
  /** The archive as it was read for that, where nothing was found out that changes it and no time was spent on it. */
  readonly archive?: ArchiveFiles;
}

/** Nothing found out: enough where every seed is plain text in UTF-8. */
export const nothingPrepared: Prepared = { readings: new Map(), encodings: new Map() };
