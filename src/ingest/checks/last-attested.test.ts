import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { checkLastAttested } from './last-attested.ts';

const crossing = (places: string) => `---
id: "crossing"
title: "Crossing"
shape: "span"
kind: "stoppage"
places: ${places}
claims:
  - { of: "start", edtf: "1995-03-04", sources: ["paper"] }
  - { of: "end", edtf: "1995-03-09", sources: ["paper"] }
confidence: "high"
sources:
  paper: { publisher: "Paper", url: null }
---
`;

function toldBy(last: string, places = '["road"]', otherCourse = '', beside = '') {
  const spot = (id: string, at: string) =>
    `- { id: "${id}", names: [{ name: "${id}", by: "all" }], positions: [{ shape: "point", at: [${at}], precisionKm: 1, basis: "named-source", sources: [{ from: "map" }] }] }\n`;
  const files = testFiles({
    'content/events/crossing.mdx': crossing(places),
    'content/places.yaml': `${spot('ford', '21.5, 48.9')}${spot('mill', '21.6, 48.9')}${spot('far', '21.7, 48.9')}- { id: "road", names: [{ name: "Road", by: "all" }], positions: [{ shape: "line", through: ["ford", "mill"], when: "1995/..", lastAttested: { edtf: "${last}", event: "crossing"${beside} }, precisionKm: 5, basis: "worked-out", working: "Joined.", sources: [{ from: "map" }] }${otherCourse}] }\n`,
  });
  return checkLastAttested(readArchive(memoryDisk(files))).map(({ code, found }) => `${code}: ${found}`);
}

test.each(['1995-03-04', '1995-03-07', '1995-03-09'])('%s is a day of the event that tells it', (day) => {
  expect(toldBy(day)).toEqual([]);
});

test('an event at a place that the line leads through tells it too', () => {
  expect(toldBy('1995-03-07', '["mill"]')).toEqual([]);
});

test.each([
  ['1995-03-03', '["road"]', 'its first day is 1995-03-04'],
  ['1995-03-10', '["road"]', 'its last day is 1995-03-09'],
  ['1995-03-07', '["far"]', 'none of the places of the course'],
  ['1995-03-07', '[]', 'none of the places of the course'],
])('%s, by an event of %s', (day, places, told) => {
  expect(toldBy(day, places)).toEqual([expect.stringContaining(told)]);
});

const beside = (when: string) =>
  `, { shape: "line", through: ["ford", "far"], when: "${when}", precisionKm: 5, basis: "worked-out", working: "Joined.", sources: [{ from: "map" }] }`;

test.each([
  ['a line that had another course then tells neither', '["road"]', '../1995-03-07', 1],
  ['nor does a place of both', '["ford"]', '../1995-03-07', 1],
  ['a place of this course alone does', '["ford", "mill"]', '../1995-03-07', 0],
  ['so does the line where the other course was over', '["road"]', '../1995-03-06', 0],
  ['or began later', '["road"]', '1995-03-08/1996', 0],
  ['not where the other began on that day', '["road"]', '1995-03-07/1996', 1],
  ['nor where nobody knows when the other began or ended', '["road"]', '1995-03/', 1],
])('%s', (_, places, when, findings) => {
  const found = toldBy('1995-03-07', places, beside(when));
  expect(found).toHaveLength(findings);
  expect(found.join()).toContain(findings === 0 ? '' : 'what other courses of that day have too');
});

test('what is told of no day is told as such, and not of the event as well', () => {
  expect(toldBy('1995-03', '["far"]')).toEqual([expect.stringMatching(/^line-last-day-no-day: /)]);
});

test('a last day before the course began stands beside its end', () => {
  expect(toldBy('1994-12-31')).toContainEqual(expect.stringMatching(/^line-last-day-beside-end: /));
  expect(toldBy('1995-01-01').join()).not.toContain('line-last-day-beside-end');
});

test('a last day is told by one: an event, or a source', () => {
  expect(toldBy('1995-03-07', '["road"]', '', ', from: "map"')).toEqual([
    expect.stringMatching(/^line-last-day-of-two: /),
  ]);
});
