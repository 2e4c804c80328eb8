import { expect, test } from 'vitest';
import { packMemory, unpackMemory, type PageMemory } from './memory.ts';

const memory: PageMemory = {
  ground: 'g',
  digests: new Map([
    ['events', 'one'],
    ['event by id\n"a', 'two'],
  ]),
  pages: new Map([
    ['/events/a/', { token: 't', given: 'n', heard: ['event by id\n"a', 'events'] }],
    ['/about/', { token: 'u', given: 'n', heard: [] }],
  ]),
};

test('a memory is read as it was written', () => {
  expect(unpackMemory(packMemory(memory))).toEqual(memory);
});

test('a page that asked what cannot be compared is not remembered', () => {
  const pages = new Map([
    ...memory.pages,
    ['/x/', { token: 'v', given: 'n', heard: ['events', 'a function'] }],
  ]);
  expect(unpackMemory(packMemory({ ...memory, pages }))).toEqual(memory);
});

test.each(['', 'null', '{}', '{"ground":"g","digests":[],"pages":[["/a/","t","n",[7]]]}'])(
  'what was written by nobody is refused: %s',
  (text) => {
    expect(() => unpackMemory(text)).toThrow();
  },
);
