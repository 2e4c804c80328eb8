import type { ArchiveTexts } from './faults.ts';
import { faultsOf } from './faults.ts';
import { someOfEach, tryFaults } from './try-faults.ts';

/** Whether all faults are tried, and not a sample of each kind. */
export const triesAllFaults = process.env['ATTESTED_TRUTH'] === 'all';

/** Of these kinds every archive holds all that a check needs: there is no reason to let one pass. */
const alwaysShown =
  /^(?:a seal|a passage|a withheld text|a letter or a word of (?:a seed|the text)|an end before its begin|asOf: .*|a kind|an actor|an event|a place)$/;

/**
 * Single faults of an archive that the check lets pass and that the archive itself could show: up to 60 of each kind with
 * `ATTESTED_TRUTH=all`, else `few`; how many were tried, and which share the check stops at, or tells of. `node
 * bench/truth.ts` lists the others, each with its reason.
 *
 * @returns also `missed`: of the kinds that are always shown, what passed, whatever reason there is for it
 */
export function faultsThatPass(files: ArchiveTexts, few: number) {
  const outcomes = tryFaults(files, someOfEach(faultsOf(files), triesAllFaults ? 60 : few));
  const sumOf = (count: 'tried' | 'caught' | 'told') => outcomes.reduce((sum, one) => sum + one[count], 0);
  return {
    tried: sumOf('tried'),
    share: (sumOf('caught') + sumOf('told')) / sumOf('tried'),
    stops: sumOf('caught'),
    missed: outcomes.filter(({ kind, tried, caught }) => alwaysShown.test(kind) && tried !== caught),
    unexplained: outcomes
      .flatMap(({ passed }) => passed.get('') ?? [])
      .map(({ kind, file, path, from, to }) => ({ kind, file, path, from, to })),
  };
}
