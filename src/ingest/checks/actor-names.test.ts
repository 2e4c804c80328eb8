import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { actorNameHints } from './actor-names.ts';

const hintsOf = (files: Record<string, string>) =>
  actorNameHints(readArchive(memoryDisk(testFiles(files)))).map(({ found }) => found);

const sides = '- { id: "north", name: "Northland" }\n- { id: "south", name: "Southmark", short: "South" }\n';

test.each([
  ['{ id: "a", name: "Ministry of Northland", of: "north" }', 0],
  ['{ id: "a", name: "Ministry of Southmark", of: "north" }', 1],
  ['{ id: "a", name: "Ministry", short: "South ministry", of: "north" }', 1],
  ['{ id: "a", name: "Embassy of Northland in Southmark", of: "north" }', 0],
  ['{ id: "a", name: "Friends of Southmark" }', 0],
  ['{ id: "a", name: "Ministry", short: "South", of: "south" }', 1],
  ['{ id: "a", name: "Southmarkers", of: "north" }', 0],
])('%s: %i', (actor, count) => {
  expect(hintsOf({ 'content/actors.yaml': `${sides}- ${actor}\n` })).toHaveLength(count);
});

const person = (name: string, sortName: string) =>
  `- { id: "${name.toLowerCase().replace(' ', '-')}", name: "${name}", sortName: "${sortName}", of: "north" }\n`;
const three = [
  person('Ann Arden', 'Arden, Ann'),
  person('Bo Beck', 'Beck, Bo'),
  person('Cy Cole', 'Cole, Cy'),
];

test.each([
  [[...three, person('Di Dunn', 'Dunn, Di')], 0],
  [[...three, person('Di Dunn', 'Di, Dunn')], 1],
  [[...three, person('Mao Min', 'Mao Min')], 0],
  [[...three.slice(1), person('Di Dunn', 'Di, Dunn')], 0],
])('%j: %i', (persons, count) => {
  expect(hintsOf({ 'content/actors.yaml': sides, 'content/persons.yaml': persons.join('') })).toHaveLength(
    count,
  );
});
