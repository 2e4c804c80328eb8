import { describe, expect, test } from 'vitest';
import { sampleArchive } from '../../testing/sample-archive.ts';
import { digestIn } from './digest.ts';

const archive = sampleArchive();
const digest = digestIn(archive);

class Thing {}

describe('digests', () => {
  const values: readonly unknown[] = [
    undefined,
    null,
    '',
    'null',
    0,
    1,
    '1',
    true,
    [],
    {},
    [[]],
    ['a', 'b'],
    ['a,b'],
    ['b', 'a'],
    { a: 1 },
    { a: '1' },
    { a: undefined },
    { a: { b: 1 } },
    new Map(),
    new Map([['a', 1]]),
    new Map([['a', '1']]),
    new Set(),
    new Set(['a']),
    [['a', 1]],
    archive.events,
    archive.documents,
    archive.events[0],
    [archive.events[0]],
    archive,
  ];

  test('tell values apart', () => {
    expect(new Set(values.map(digest)).size).toBe(values.length);
    expect(values.map(digest)).not.toContain(undefined);
  });

  test('are the same for equal values of another build', () => {
    const later = sampleArchive();
    const again = digestIn(later);
    expect(again(later.events)).toBe(digest(archive.events));
    expect(again(new Map([['a', later.documents]]))).toBe(digest(new Map([['a', archive.documents]])));
  });

  test('change with what stands deep in a record', () => {
    const [first, ...rest] = archive.documents;
    const changed = { ...first!, texts: new Map([...first!.texts, ['p1', 'Other words.']]) };
    const events = archive.events.map((event) => ({
      ...event,
      attestations: event.attestations.map((one) =>
        one.document === first ? { ...one, document: changed } : one,
      ),
    }));
    const later = digestIn({ ...archive, documents: [changed, ...rest], events });
    const differing = events.filter((event, at) => later(event) !== digest(archive.events[at]));
    expect(differing.map(({ id }) => id)).toEqual(
      archive.events
        .filter(({ attestations }) => attestations.some(({ document }) => document === first))
        .map(({ id }) => id),
    );
  });

  test.each([
    ['a function', () => 1],
    ['one deep inside', { a: [new Map([['b', () => 1]])] }],
    ['a symbol', Symbol('a')],
    ['a thing of a class', new Thing()],
    ['a moment', new Date(0)],
  ])('nobody can tell %s apart', (_what, value) => {
    expect(digest(value)).toBeUndefined();
  });
});
