import { expect, test } from 'vitest';
import { committedArchive } from '../src/testing/truth/committed-archive.ts';
import { faultsThatPass } from '../src/testing/truth/faults-that-pass.ts';

test('no single fault passes that the record itself can show', () => {
  expect(faultsThatPass(committedArchive(), 1)).toEqual({ unexplained: [], uncaught: [] });
});
