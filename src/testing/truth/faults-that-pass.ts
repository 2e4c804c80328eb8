import type { ArchiveTexts } from './faults.ts';
import { faultsOf } from './faults.ts';
import { someOfEach, tryFaults } from './try-faults.ts';

/** Whether all faults are tried, and not a sample of each kind. */
export const triesAllFaults = process.env['ATTESTED_TRUTH'] === 'all';

/**
 * Single faults of an archive that the check lets pass: up to 60 of each kind with `ATTESTED_TRUTH=all`, else `few`.
 *
 * @returns `unexplained`, where the archive itself could show them; `uncaught`, kinds of which it holds all that a check
 *   needs, with how many were tried and caught
 */
export function faultsThatPass(files: ArchiveTexts, few: number) {
  const outcomes = tryFaults(files, someOfEach(faultsOf(files), triesAllFaults ? 60 : few));
  return {
    unexplained: outcomes
      .flatMap(({ passed }) => passed.get('') ?? [])
      .map(({ kind, file, path, from, to }) => ({ kind, file, path, from, to })),
    uncaught: outcomes
      .filter(({ kind }) => /basis|passage|seal|quotation|seed|text|asOf|from:|begin/.test(kind))
      .filter(({ tried, caught }) => tried !== caught),
  };
}
