import { afterAll } from 'vitest';

/** A change that is met this often in one file of tests goes round for ever: it fails, long before its time is over. */
const most = 10_000_000;

const stryker = (globalThis as { __stryker__?: { hitLimit?: number; mutantCoverage?: object } }).__stryker__;
if (stryker !== undefined) stryker.hitLimit = most;

// Stryker would run no more than the tests that met a change, and of what is made once and kept these are the first.
afterAll(() => {
  delete stryker?.mutantCoverage;
});
