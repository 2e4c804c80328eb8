import { expect, test } from 'vitest';
import { archiveOf } from '../testing/claim-archive.ts';
import { madeClaims, mutantsOf } from '../testing/made-claims.ts';
import { claimHints } from './checks/claim-hints.ts';
import { checkClaims } from './checks/claims.ts';

// A sample in the ordinary run; ATTESTED_TRUTH=all tries them all.
const isWhole = process.env['ATTESTED_TRUTH'] === 'all';
const claims = madeClaims(isWhole ? 2000 : 100);

/** The events of an archive of one document a claim that the checks speak of, by the place of the claim. */
function spokenOf(tried: Parameters<typeof archiveOf>[0]): {
  readonly refused: ReadonlySet<number>;
  readonly hinted: ReadonlySet<number>;
} {
  const archive = archiveOf(tried);
  const placeOf = (file: string) => Number(/doc-(\d+)\.mdx$/.exec(file)?.[1]);
  return {
    refused: new Set(checkClaims(archive).map(({ file }) => placeOf(file))),
    hinted: new Set(claimHints(archive).map(({ file }) => placeOf(file))),
  };
}

test('no true claim is refused', () => {
  const { refused, hinted } = spokenOf(claims);
  expect([...refused, ...hinted].map((place) => claims[place])).toEqual([]);
});

test('claims that are moved, or made more exact, are refused; those that say less are told', () => {
  const mutants = claims.flatMap((claim, place) => mutantsOf(claim, place));
  const { refused, hinted } = spokenOf(mutants);
  const missed = mutants.filter(({ isFalse }, place) =>
    isFalse ? !refused.has(place) : !refused.has(place) && !hinted.has(place),
  );
  expect(missed.slice(0, 20), `${missed.length} of ${mutants.length}`).toEqual([]);
});
