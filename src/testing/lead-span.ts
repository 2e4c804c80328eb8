import { test } from 'vitest';
import { archiveSettings } from '../site/archive-settings.ts';

/** The id of the span that the archive counts by, or of one that nothing is counted by. */
export const lead = archiveSettings.leadSpan?.event ?? 'span';

/** A test of what is told by that span: skipped in an archive that counts by none. */
export const testOfLead = test.skipIf(archiveSettings.leadSpan === undefined);
