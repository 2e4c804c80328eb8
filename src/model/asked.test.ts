import { describe, expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.ts';
import type { Archive } from './archive.ts';
import { answerTo, asked, heardArchive } from './asked.ts';
import { lookupsOf } from './lookups.ts';

const archive = sampleArchive();
const [event] = archive.events;
const id = event!.id;

let answers = 0;
const titles = asked('titles', ({ events }: Archive) => {
  answers += 1;
  return events.map(({ title }) => title);
});
const byTitle = asked('by-title', (whole: Archive) => {
  const { eventById } = lookupsOf(whole);
  return new Map(titles(whole).map((title, at) => [title, eventById.get(whole.events[at]!.id)]));
});
const ofKinds = asked(
  'of-kinds',
  ({ kinds }: Archive) => new Map([...kinds.values()].map((kind) => [kind, kind.id])),
);

const ofNumbers = asked(
  'of-numbers',
  ({ events }: Archive) => new Map(events.map(({ title }, at) => [at, title])),
);
const oneNamed = asked(
  'one-named',
  ({ events }: Archive) =>
    new Map(events.slice(0, 2).map(({ title }, at) => [{ id: 'same' }, `${at} ${title}`])),
);

/** What is heard while something is asked. */
function heardOf(ask: (whole: Archive) => unknown): readonly string[] {
  const heard = new Set<string>();
  ask(
    heardArchive(archive, (question, key) => heard.add(key === undefined ? question : `${question} ${key}`)),
  );
  return [...heard];
}

test('a map that is heard holds what it holds for whoever hears nothing', () => {
  const plain = lookupsOf(archive).eventById;
  const told = lookupsOf(heardArchive(archive, () => undefined)).eventById;
  const each: unknown[] = [];
  told.forEach((value, key, map) => each.push([key, value, map === plain]));
  expect(told.size).toBe(plain.size);
  expect([...told]).toEqual([...plain]);
  expect([...told.keys()]).toEqual([...plain.keys()]);
  expect([...told.values()]).toEqual([...plain.values()]);
  expect([...told.entries()]).toEqual([...plain.entries()]);
  expect(each).toEqual([...plain].map(([key, value]) => [key, value, true]));
  expect([told.has(id), told.has('none'), told.get(id)]).toEqual([true, false, event]);
});

test('a question is answered once, whoever hears it', () => {
  answers = 0;
  const other: Archive = { ...archive };
  expect(titles(other)).toBe(titles(other));
  expect(titles(heardArchive(other, () => undefined))).toBe(titles(other));
  expect(answers).toBe(1);
});

describe('what is heard', () => {
  test.each<[what: string, ask: (whole: Archive) => unknown, heard: readonly string[]]>([
    ['the question', (whole) => titles(whole), ['titles']],
    ['an entry of an answer', (whole) => lookupsOf(whole).eventById.get(id), [`event-by-id "${id}`]],
    ['an entry that is not there', (whole) => lookupsOf(whole).eventById.get('none'), ['event-by-id "none']],
    ['whether there is one', (whole) => lookupsOf(whole).eventById.has(id), [`event-by-id "${id}`]],
    ['an entry by a thing', (whole) => ofKinds(whole).get(event!.kind), [`of-kinds #${event!.kind.id}`]],
    ['a map gone through', (whole) => [...lookupsOf(whole).eventById], ['event-by-id']],
    ['its size', (whole) => lookupsOf(whole).eventById.size, ['event-by-id']],
    [
      'its entries, one by one',
      (whole) => lookupsOf(whole).eventById.forEach(() => undefined),
      ['event-by-id'],
    ],
    ['its keys', (whole) => [...lookupsOf(whole).eventById.keys()], ['event-by-id']],
    ['its values', (whole) => [...lookupsOf(whole).eventById.values()], ['event-by-id']],
    ['its pairs', (whole) => [...lookupsOf(whole).eventById.entries()], ['event-by-id']],
    ['an entry by what has no name', (whole) => ofNumbers(whole).get(0), ['of-numbers']],
    ['a question in a question is its own affair', (whole) => byTitle(whole).get('x'), ['by-title "x']],
    ['a part of the archive', (whole) => whole.events[0]?.id, ['events']],
    ['a vocabulary', (whole) => whole.actors.get('none'), ['actors']],
    ['a part that this archive has not', (whole) => (whole as { none?: unknown }).none, ['none']],
    ['whether it has a part', (whole) => 'events' in whole, ['events']],
    ['a copy, which has all parts', (whole) => ({ ...whole }), Object.keys(archive)],
    ['nothing', () => undefined, []],
  ])('%s', (_what, ask, heard) => {
    expect(heardOf(ask)).toEqual(heard);
  });

  test('is answered again as it was told', () => {
    titles(archive);
    const told = heardArchive(archive, () => undefined);
    expect(answerTo(archive, 'titles', undefined)).toBe(titles(told));
    expect(answerTo(archive, 'event-by-id', `"${id}`)).toBe(lookupsOf(told).eventById.get(id));
    expect(answerTo(archive, 'of-kinds', `#${event!.kind.id}`)).toBe(ofKinds(told).get(event!.kind));
    const [first, second] = [...oneNamed(archive).values()];
    expect(answerTo(archive, 'one-named', '#same')).toEqual([first, second]);
    expect(answerTo(archive, 'event-by-id', '"none')).toBeUndefined();
    expect(answerTo(archive, 'actors', undefined)).toBe(told.actors);
    expect(answerTo(archive, 'what nobody asks', undefined)).toBeUndefined();
  });
});
