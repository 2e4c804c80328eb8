import { describe, expect, test } from 'vitest';
import { citedSources, sourceId } from './cited-sources.ts';
import { outletSchema } from './outlet.ts';
import { personSchema } from './person.ts';
import { receiptSchema } from './receipt.ts';
import { sampleArchive, sampleSpan } from '../testing/sample-archive.ts';

describe("a source's name in addresses", () => {
  test.each([
    [{ publisher: 'A', url: 'https://www.paper.example/world/1506677/' }, 'paper-example-world-1506677'],
    [{ publisher: 'qadin.example', url: null }, 'qadin-example'],
  ])('%j: %s', (source, id) => {
    expect(sourceId(source)).toBe(id);
  });

  test('stays short, and differs where long addresses do', () => {
    const long = (end: string) => ({
      publisher: 'A',
      url: `https://paper.example/${'word-'.repeat(20)}${end}`,
    });
    expect(sourceId(long('a')).length).toBeLessThanOrEqual(48);
    expect(sourceId(long('a'))).not.toBe(sourceId(long('b')));
    expect(sourceId({ publisher: 'Արխիվ', url: null })).toMatch(/^[a-z0-9]+$/);
  });
});

test('a source stands once, with all that is known of it and what it is cited for', () => {
  const url = 'https://a.example/1';
  const archive = sampleArchive({
    events: [
      {
        data: sampleSpan({
          sources: { a: { publisher: 'A', url, note: 'on Friday' }, b: { publisher: 'B', url: null } },
          names: [{ by: 'ministry', name: 'a stop', sources: ['b'] }],
          accounts: [{ by: 'ministry', says: 'Open.', sources: ['b'] }],
          meeting: { between: [{ side: 'ministry', sources: ['b'] }] },
          disagreements: [{ about: 'how long', versions: [{ says: 'Long.', sources: ['b'] }] }],
        }),
        summary: [],
      },
    ],
    persons: [
      personSchema.parse({
        id: 'ann',
        name: 'Ann',
        of: 'ministry',
        sources: { a: { publisher: 'A', url, title: 'A title' }, c: { publisher: 'C', url: null } },
      }),
    ],
    outlets: [outletSchema.parse({ id: 'a', name: 'The A', hosts: ['a.example'], whose: 'unknown' })],
    receipts: [receiptSchema.parse({ seed: 'a.txt', sources: { a: { publisher: 'A', url } } })],
  });
  const [a, b, c] = citedSources(archive);
  expect(a?.source).toEqual({ publisher: 'A', url, title: 'A title' });
  expect(a?.outlet?.id).toBe('a');
  expect(a?.citing.map(({ kind }) => kind)).toEqual(['document', 'event', 'person']);
  expect(b?.citing.flatMap((one) => (one.kind === 'event' ? one.for : []))).toEqual([
    { kind: 'date' },
    { kind: 'meeting' },
    { kind: 'name', by: 'ministry' },
    { kind: 'account', by: 'ministry' },
    { kind: 'disagreement', about: 'how long' },
  ]);
  expect(b?.outlet).toBeUndefined();
  expect(c?.citing.map(({ kind }) => kind)).toEqual(['person']);
});

test('what tells nothing more closely is listed', () => {
  const sources = {
    a: { publisher: 'A', url: null },
    b: { publisher: 'B', url: null },
    c: { publisher: 'C', url: null },
  };
  const archive = sampleArchive({ documents: [], events: [{ data: sampleSpan({ sources }), summary: [] }] });
  const last = citedSources(archive).at(-1);
  expect(last?.citing).toMatchObject([{ kind: 'event', for: [{ kind: 'listed' }] }]);
});
