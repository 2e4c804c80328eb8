import { expect, test } from 'vitest';
import { committedArchive } from '../src/testing/truth/committed-archive.ts';
import { faultsThatPass, triesAllFaults } from '../src/testing/truth/faults-that-pass.ts';

test('no single fault passes that the record itself can show', () => {
  const { tried, unexplained } = faultsThatPass(committedArchive(), 1);
  expect(unexplained).toEqual([]);
  expect(tried).toBeGreaterThan(triesAllFaults ? 1000 : 30);
});
