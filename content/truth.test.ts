import { expect, test } from 'vitest';
import { committedArchive } from '../src/testing/truth/committed-archive.ts';
import { faultsThatPass, triesAllFaults } from '../src/testing/truth/faults-that-pass.ts';

test('no single fault passes that the record itself can show', () => {
  const { tried, unexplained, missed, share } = faultsThatPass(committedArchive(), 1);
  expect({ unexplained, missed }).toEqual({ unexplained: [], missed: [] });
  // Most faults have no reason to pass.
  expect(share).toBeGreaterThan(0.65);
  expect(tried).toBeGreaterThan(triesAllFaults ? 1000 : 30);
});
