import { expect, test } from 'vitest';
import { sampleSite } from '../../testing/sample-exports.ts';
import { dataText } from './data-text.ts';

test('what a file holds ends with one full stop, whether it is a sentence or not', () => {
  const file = { path: 'a.csv', type: 'text/csv', bytes: 12, sha256: 'f00' };
  const lines = ['What it is', 'All of it. Nothing is left out.'].map(
    (holds) => dataText(sampleSite, [{ ...file, holds }]).match(/^- .*$/m)?.[0],
  );
  expect(lines[0]).toMatch(/\. What it is\. 12 bytes\. SHA-256 f00$/);
  expect(lines[1]).toMatch(/\. All of it\. Nothing is left out\. 12 bytes\. SHA-256 f00$/);
});
