import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { unsaidClaimHints } from './unsaid-claims.ts';

function hintsOf(claims: string, rest = ''): readonly string[] {
  const event = `---
id: "talks"
title: "Talks"
shape: "span"
kind: "stoppage"
claims: [${claims}]
${rest}
confidence: "high"
sources:
  a: { publisher: "A", url: null, date: "1994-03-06", note: "\\"on Friday\\"" }
  b: { publisher: "B", url: null, note: "\\"Friday, 4 March\\"" }
  c: { publisher: "C", url: null }
---

They met.
`;
  return unsaidClaimHints(readArchive(memoryDisk(testFiles({ 'content/events/talks.mdx': event })))).map(
    ({ found }) => found,
  );
}

const claim = (of: string, edtf: string, source: string, rest = '') =>
  `{ of: "${of}", edtf: "${edtf}", sources: ["${source}"]${rest} }`;

test.each([
  [`${claim('end', '1994-03-04', 'c')}`, '', 0],
  [`${claim('end', '1994-03-04', 'c')}, ${claim('end', '1994-03-05', 'c')}`, '', 1],
  [`${claim('end', '1994-03-04', 'c')}, ${claim('end', '1994-03-05', 'c')}`, 'endAdopted: "none"', 0],
  [
    `${claim('end', '1994-03-04', 'c', ', adopted: true, because: "it is"')}, ${claim('end', '1994-03-05', 'c')}`,
    '',
    0,
  ],
  [`${claim('start', '1994-03-04', 'c')}, ${claim('start', '1994-03-05', 'c')}`, '', 0],
])('%s %s: %i', (claims, rest, count) => {
  expect(hintsOf(claims, rest)).toHaveLength(count);
});

test.each([
  [claim('start', '1994-03-04', 'a'), 1],
  [claim('start', '1994-03-04', 'a', ', inferred: "from the weekday"'), 0],
  [claim('start', '1994-03-04~', 'a'), 0],
  [claim('start', '1994-03', 'a'), 0],
  [claim('start', '1994-03-04', 'b'), 0],
  [claim('start', '1994-03-04', 'c'), 0],
  [claim('start', '1994-03-04', 'a", "c'), 0],
])('%s: %i', (claims, count) => {
  expect(hintsOf(claims)).toHaveLength(count);
});
