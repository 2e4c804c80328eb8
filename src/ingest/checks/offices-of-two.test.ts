import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { officesOfTwoHints } from './offices-of-two.ts';

function hintsOf(ann: string, bob: string, note = ''): number {
  const person = (id: string, offices: string, more: string) =>
    `- { id: "${id.toLowerCase()}", name: "${id}", of: "north", offices: [${offices}], sources: { a: { publisher: "A", url: null } }${more} }\n`;
  const persons = person('Ann', ann, '') + person('Bob', bob, note);
  const files = {
    'content/actors.yaml': '- { id: "north", name: "North" }\n',
    'content/persons.yaml': persons,
  };
  return officesOfTwoHints(readArchive(memoryDisk(testFiles(files)))).length;
}

const held = (office: string, edtf: string) =>
  `{ office: "${office}", of: "north", held: "${edtf}", sources: ["a"] }`;
const seen = (office: string, ...days: readonly string[]) =>
  `{ office: "${office}", of: "north", attested: ${JSON.stringify(days)}, sources: ["a"] }`;

test.each([
  [held('chair', '1990/1995'), held('chair', '1992/1997'), 1],
  [held('chair', '1990/1995'), held('chair', '1995/1997'), 0],
  [held('chair', '1990-01-01/1995-03-04'), held('chair', '1995-03-04/1997'), 0],
  [held('chair', '1990/1995'), held('secretary', '1992/1997'), 0],
  [held('chair', '1990/1995'), seen('chair', '1993-05-06'), 1],
  [held('Chair, for a time', '1990/1995'), seen('chair', '1993-05-06'), 1],
  [held('chair', '1990/1995'), seen('chair', '1995-05-06'), 0],
  [held('chair', '/1995'), seen('chair', '1993-05-06'), 0],
  [held('chair', '1990/..'), seen('chair', '1993-05-06'), 0],
  [seen('chair', '1993-05-06', '1993-07-01'), seen('chair', '1993-06-01'), 1],
  [seen('chair', '1993-05-06'), seen('chair', '1993-06-01'), 0],
  [seen('chair', '1993-05-06'), seen('chair', '1993-05-06'), 1],
  [seen('chair', '1993-05'), seen('chair', '1993-05'), 0],
  [held('member', '1990/1995'), held('member', '1992/1997'), 0],
  [held('deputy chair', '1990/1995'), held('deputy chair', '1992/1997'), 0],
])('%s and %s', (ann, bob, count) => {
  expect(hintsOf(ann, bob)).toBe(count);
});

test('a note on the other tells how they had it together', () => {
  const [ann, bob] = [held('chair', '1990/1995'), held('chair', '1992/1997')];
  expect(hintsOf(ann, bob, ', note: "With Ann, in turns."')).toBe(0);
  expect(hintsOf(ann, bob, ', note: "Elected."')).toBe(1);
});
