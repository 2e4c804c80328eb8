import { expect, test } from 'vitest';
import { statementEvent } from '../../testing/statement-event.ts';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { namedPlaceHints } from './named-places.ts';

const places = `
- { id: "harn", names: [{ name: "Harn", by: "all" }] }
- { id: "ford", names: [{ name: "Ford of Harn", by: "all" }, { name: "Lower Ford", by: "the south" }] }
`;

function hintsOf(title: string, fields = ''): readonly string[] {
  const files = {
    'content/actors.yaml': '- { id: "board", name: "Board of Harn" }\n',
    'content/places.yaml': places,
    'content/events/talks.mdx': statementEvent({ title, fields, body: 'They met at Harn.' }),
  };
  return namedPlaceHints(readArchive(memoryDisk(testFiles(files)))).map(({ found }) => found);
}

test.each([
  ['Talks at Harn', '', 'harn'],
  ['Talks at Harn', 'places: ["ford"]', 'harn'],
  ['Talks at the Lower Ford', 'places: ["harn"]', 'ford'],
  ['Talks at the Ford of Harn', '', 'ford'],
])('%s, %s: the event does not have %s', (title, fields, place) => {
  const found = hintsOf(title, fields);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`"${place}"`);
});

test.each([
  ['Talks at Harn', 'places: ["harn"]'],
  ['Talks at the Ford of Harn', 'places: ["ford"]'],
  ['The Board of Harn meets', ''],
  ['Harnian talks', ''],
  ['Letter to Harn', 'settled: [{ words: "to Harn", why: "where it went" }]'],
])('%s, %s: nothing is missing', (title, fields) => {
  expect(hintsOf(title, fields)).toEqual([]);
});
