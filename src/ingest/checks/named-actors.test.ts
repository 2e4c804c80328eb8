import { expect, test } from 'vitest';
import { statementEvent } from '../../testing/statement-event.ts';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { namedActorHints } from './named-actors.ts';

const actors = `
- { id: "north", name: "Northland" }
- { id: "north-guard", name: "Border Guard of Northland", of: "north" }
- { id: "south", name: "Southmark" }
- { id: "works", name: "Lindqvist Works", short: "Works" }
- { id: "parish", name: "Parish Council", short: "Parish" }
- { id: "forces", name: "armed forces of Southmark", of: "south" }
`;
const persons =
  '- { id: "ann", name: "Ann Arden", of: "south" }\n- { id: "bo", name: "Bo Beck", of: "south" }\n- { id: "cy", name: "Cy Cole", of: "north" }\n';

function named(body: string, fields = 'actors: ["north-guard"]'): readonly string[] {
  const files = {
    'content/actors.yaml': actors,
    'content/persons.yaml': persons,
    'content/events/talks.mdx': statementEvent({ fields, body }),
  };
  return namedActorHints(readArchive(memoryDisk(testFiles(files)))).map(({ found }) => found);
}

test('whom the text names the event has, or it is worth a look, once', () => {
  expect(named('Northland and its Border Guard of Northland closed it.')).toEqual([]);
  expect(named('Southmark closed it, and Southmark said so.')).toHaveLength(1);
  expect(named('Southmark closed it.', 'actors: ["south"]')).toEqual([]);
  expect(named('Southmarkian papers wrote of it.')).toEqual([]);
});

test('a body of a side that is listed is another actor', () => {
  expect(named('The Border Guard of Northland closed it.', 'actors: ["north"]')[0]).toContain(
    '"north-guard"',
  );
});

test('persons are named where they are listed, met or spoke', () => {
  expect(named('Ann Arden closed it.')[0]).toContain('`persons`');
  expect(named('Ann Arden closed it.', 'persons: ["ann"]')).toEqual([]);
  expect(
    named('Ann Arden closed it.', 'accounts: [{ by: "south", person: "ann", says: "So.", sources: ["a"] }]'),
  ).toEqual([]);
  expect(named('Ann Arden came.', 'meeting: { present: [{ persons: ["ann"], sources: ["a"] }] }')).toEqual(
    [],
  );
});

test.each<[string, number]>([
  ['There were arrests at the works gate.', 0],
  ['It is in parish hands, and the parish council met.', 0],
  ['Works went on, and the works gate was shut.', 0],
  ['The Works shut its gate.', 1],
  ['Works shut its gate.', 1],
  ['The Lindqvist Works shut its gate.', 1],
  ['The Armed Forces of Southmark came, as the armed forces of Southmark do.', 1],
])('a name has its capital: %s', (body, count) => {
  expect(named(body)).toHaveLength(count);
});

test.each<[string, number]>([
  ['He was once manager of the Lindqvist Works.', 0],
  ['The captain of Southmark until 1926 came.', 0],
  ['The captain of Southmark came.', 1],
  ['He was once there, and the manager of the Lindqvist Works came.', 1],
])('what somebody was took no part: %s', (body, count) => {
  expect(named(body)).toHaveLength(count);
});

test('what is settled is no longer asked', () => {
  expect(
    named('Southmark closed it.', 'settled: [{ words: "Southmark closed", why: "named alone" }]'),
  ).toEqual([]);
});

test('an account that names a person is not given to the mouth of another', () => {
  const persons = 'persons: ["ann"]\n';
  const account = (says: string) =>
    `${persons}accounts: [{ by: "south", person: "ann", says: "${says}", sources: ["a"] }]`;
  expect(named('It was.', account('So (Arden, 2 March).'))).toEqual([]);
  expect(named('It was.', account('So.'))).toEqual([]);
  expect(named('It was.', account('Of Cy Cole it said so.'))).toEqual([]);
  expect(named('It was.', account('So (Bo Beck, 2 March).'))).toEqual([
    'the account names "Bo Beck", and is given to "ann"; name in it whoever said it',
  ]);
});
