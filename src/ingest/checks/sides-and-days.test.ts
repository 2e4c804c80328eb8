import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { accountSideHints } from './account-sides.ts';
import { officeDayHints } from './office-days.ts';
import { settingsWordsHints } from './settings-words.ts';
import { siblingAddressHints } from './sibling-addresses.ts';

const actors = `
- { id: "north", name: "Northland" }
- { id: "guard", name: "Guard", of: "north" }
- { id: "south", name: "Southmark" }
`;
const office = (day: string) => `[{ office: "head", of: "guard", attested: ["${day}"], sources: ["a"] }]`;
const persons = `
- { id: "ada", name: "Ada Ash", of: "guard", offices: ${office('1994-03-01')}, sources: { a: { publisher: "A", url: null } } }
- { id: "bo", name: "Bo Birch", of: "guard", offices: ${office('1995-06-01')}, sources: { a: { publisher: "A", url: null } } }
`;

function archiveOf(fields: string, sources = '', settings = '') {
  const event = `---
id: "talks"
title: "Talks"
shape: "point"
kind: "meeting"
claims: [{ of: "whole", edtf: "1994-03-01", sources: ["a"] }]
${fields}
confidence: "high"
sources:
  a: { publisher: "A", url: null, date: "1994-03-02" }
  n: { publisher: "N", url: null, note: "briefing of Northland" }
  s: { publisher: "Southmark, press release", url: null }
  news: { publisher: "Radio of Northland", url: null }
${sources}
---

They met.
`;
  const files = {
    'content/actors.yaml': actors,
    'content/persons.yaml': persons,
    'content/events/talks.mdx': event,
    ...(settings !== '' && { 'content/archive.yaml': settings }),
  };
  return readArchive(memoryDisk(testFiles(files)));
}

const account = (by: string, says: string, source: string) =>
  `accounts: [{ by: "${by}", says: "${says}", sources: ["${source}"] }]`;

test.each<[string, string, string, number]>([
  ['north', 'So it was.', 'n', 0],
  ['guard', 'So it was.', 'n', 0],
  ['south', 'So it was.', 'n', 1],
  ['south', 'So it was.', 's', 0],
  ['north', 'So it was.', 's', 1],
  ['south', 'So it was.', 'news', 0],
  ['south', 'So it was.', 'a', 0],
  ['south', 'Northland attacked the bridge.', 'a', 0],
  ['north', 'Northland attacked the bridge.', 'a', 1],
  ['guard', 'Northland forces had broken the truce.', 'a', 1],
  ['north', 'Northland had violated nothing.', 'a', 0],
  ['north', 'It was no policy of Northland.', 'a', 0],
  ['north', 'The cruel policy of Northland.', 'a', 1],
])('account of %s: %s (%s)', (by, says, source, count) => {
  expect(accountSideHints(archiveOf(account(by, says, source))).map(({ found }) => found)).toHaveLength(
    count,
  );
  const settled = `settled: [{ words: "${says}", why: "A." }]`;
  expect(accountSideHints(archiveOf(`${account(by, says, source)}\n${settled}`))).toEqual([]);
});

test.each<[string, string, number]>([
  ['ada', '', 0],
  ['bo', '', 1],
  ['bo', 'settled: [{ words: "Bo Birch", why: "A." }]', 0],
])('%s met for the guard %s', (id, settled, count) => {
  const meeting = `meeting: { between: [{ side: "guard", persons: ["${id}"], sources: ["a"] }, { side: "south", sources: ["a"] }] }`;
  expect(officeDayHints(archiveOf(`${meeting}\n${settled}`))).toHaveLength(count);
});

const page = (key: string, number: string, date: string, more = '') =>
  `  ${key}: { publisher: "P", url: "https://p.example/news/${number}.html", date: "${date}"${more} }`;

test.each<[string, readonly string[], number]>([
  [
    'in order',
    [page('x', '10001', '1994-03-01'), page('y', '10002', '1994-03-05'), page('z', '10003', '1994-03-09')],
    0,
  ],
  [
    'out of order',
    [
      page('x', '10001', '1994-03-01'),
      page('y', '10002', '1994-06-05'),
      page('z', '10003', '1994-03-09'),
      page('w', '10004', '1994-03-19'),
    ],
    1,
  ],
  [
    'noted',
    [
      page('x', '10001', '1994-03-01'),
      page('y', '10002', '1994-06-05', ', note: "dated anew"'),
      page('z', '10003', '1994-03-09'),
      page('w', '10004', '1994-03-19'),
    ],
    0,
  ],
  ['two alone', [page('x', '10001', '1994-06-01'), page('y', '10002', '1994-03-05')], 0],
  ['one address, one day', [page('x', '10001', '1994-03-01'), page('y', '10001', '1994-03-01')], 0],
  ['one address, two days', [page('x', '10001', '1994-03-01'), page('y', '10001', '1994-03-03')], 1],
])('pages of an outlet: %s', (_, sources, count) => {
  expect(siblingAddressHints(archiveOf('', sources.join('\n'))).map(({ found }) => found)).toHaveLength(
    count,
  );
});

test.each<[string, number]>([
  ['subject: "Talks, 1994-1994"', 0],
  ['subject: "Talks, 1994-1999"', 1],
  ['subject: "Talks"\nintroduction: "The talks were “long”."', 1],
  ['subject: "Talks"\nintroduction: "The talks were long."', 0],
])('settings: %s', (settings, count) => {
  const archive = archiveOf('', '', `name: "A"\ndescription: "An archive."\n${settings}\n`);
  expect(settingsWordsHints(archive).map(({ found }) => found)).toHaveLength(count);
});
