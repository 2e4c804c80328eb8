import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { besideDayHints } from './told-beside-days.ts';
import { toldDeedHints } from './told-deeds.ts';
import { toldPartyHints } from './told-parties.ts';

function archiveOf(essay: string) {
  const event = `---
id: "talks"
title: "Talks on the bridge"
shape: "point"
kind: "statement"
actors: ["north", "south"]
claims:
  - { of: "whole", edtf: "1994-03-01", sources: ["a", "b"] }
  - { of: "whole", edtf: "1994-03-02", sources: ["c"] }
confidence: "high"
sources:
  a: { publisher: "A", url: null }
  b: { publisher: "B", url: null }
  c: { publisher: "C", url: null }
---

Northland announced that the bridge was open, as Northland and others said. Southmark denied it.
`;
  return readArchive(
    memoryDisk(
      testFiles({
        'content/actors.yaml':
          '- { id: "north", name: "Northland" }\n- { id: "guard", name: "Guard", of: "north" }\n- { id: "south", name: "Southmark" }\n- { id: "east", name: "Eastfold" }\n',
        'content/events/talks.mdx': event,
        'content/essays/essay.mdx': `---\nid: "essay"\ntitle: "Essay"\nauthors: ["A"]\ndate: "1995-01-01"\nasOf: "1995-01-01"\nsummary: "Words."\n---\n\n${essay}\n`,
      }),
    ),
  );
}

const talks = (words: string) => `<Event id="talks">${words}</Event>`;

test.each([
  [`At ${talks('the talks')} Northland announced that it was open.`, 0],
  [`At ${talks('the talks')} the Guard announced that it was open.`, 0],
  [`At ${talks('the talks')} Southmark announced that it was open.`, 1],
  [`At ${talks('the talks')} Southmark asked for more.`, 0],
  ['Southmark announced that it was open.', 0],
  [`At ${talks('the talks')} of Eastfold, Southmark and Northland it was open.`, 0],
])('%s %i', (essay, count) => {
  expect(toldDeedHints(archiveOf(essay))).toHaveLength(count);
});

test.each([
  [`On 1 March 1994 ${talks('they met')}; one source gives the day after.`, 0],
  [`On 1 March 1994 ${talks('they met')}; one source gives the day before.`, 1],
  [`On 2 March 1994 ${talks('they met')}; two sources give the day before.`, 0],
  [`For ${talks('the talks')} two sources give one day, and a third the day after.`, 0],
  [`For ${talks('the talks')} two sources give one day, and a third the day before.`, 1],
  [`They rested ${talks('after the talks')}, and met again the day before the fair.`, 0],
  ['One source gives the day before.', 0],
])('%s %i', (essay, count) => {
  expect(besideDayHints(archiveOf(essay))).toHaveLength(count);
});

test.each([
  [`${talks('The talks')} of the leaders of Northland and Southmark began.`, 0],
  [`${talks('The talks')} of the leaders of Northland, Southmark and Eastfold began.`, 1],
  [`${talks('The talks')} between Northland and Eastfold began.`, 1],
  [`${talks('The talks')} between the Guard and Southmark began.`, 0],
  [`${talks('The talks')} of a spring that Eastfold remembers began.`, 0],
  [`${talks('The talks')} between Northland and others began; Eastfold waited.`, 0],
])('%s %i', (essay, count) => {
  expect(toldPartyHints(archiveOf(essay))).toHaveLength(count);
});
