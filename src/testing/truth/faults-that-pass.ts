import type { ArchiveTexts } from './faults.ts';
import { faultsOf } from './faults.ts';
import { someOfEach, tryFaults } from './try-faults.ts';

/** Whether all faults are tried, and not a sample of each kind. */
export const triesAllFaults = process.env['ATTESTED_TRUTH'] === 'all';

/**
 * Single faults of an archive that the check lets pass and that the archive itself could show: up to 60 of each kind with
 * `ATTESTED_TRUTH=all`, else `few`; and how many were tried. `npm run bench:truth` lists the others, each with its reason.
 */
export function faultsThatPass(files: ArchiveTexts, few: number) {
  const outcomes = tryFaults(files, someOfEach(faultsOf(files), triesAllFaults ? 60 : few));
  return {
    tried: outcomes.reduce((sum, { tried }) => sum + tried, 0),
    unexplained: outcomes
      .flatMap(({ passed }) => passed.get('') ?? [])
      .map(({ kind, file, path, from, to }) => ({ kind, file, path, from, to })),
  };
}
