import { describe, expect, test } from 'vitest';
import { sampleArchive, sampleDocument } from '../testing/sample-archive.ts';
import { ledgerOf } from './ledger.ts';
import { eventOf } from './queries.ts';
import { receiptSchema } from './receipt.ts';
import { independentClaims, independentCount, versionCounts, versionsOf } from './versions.ts';

const version = (id: string, changes: Record<string, unknown> = {}) =>
  sampleDocument({ id, seed: { file: `${id}.txt`, bytes: 1, sha256: '0'.repeat(64) }, ...changes });
const receipt = (seed: string, replaces?: string) =>
  receiptSchema.parse({
    seed: `${seed}.txt`,
    ...(replaces !== undefined && { replaces: `${replaces}.txt` }),
  });

const meeting = (edtf: string) => ({
  events: [
    {
      id: 'meeting',
      title: 'A meeting',
      shape: 'point',
      kind: 'meeting',
      claims: [{ of: 'whole', edtf, basis: 'stated', written: '1 March 1995' }],
      quotes: [{ passage: 'p1', exact: 'held on 1 March 1995' }],
    },
  ],
});

const threeVersions = sampleArchive({
  documents: [version('first'), version('second'), version('third', meeting('1995-03-02')), version('other')],
  receipts: [receipt('first'), receipt('second', 'first'), receipt('third', 'second'), receipt('other')],
});

describe('versionsOf', () => {
  test('each version knows the one before it and the one behind it', () => {
    const versions = versionsOf(threeVersions);
    expect(versions.get('first')).toMatchObject({ newer: { id: 'second' } });
    expect(versions.get('second')).toMatchObject({ older: { id: 'first' }, newer: { id: 'third' } });
    expect(versions.get('third')).toMatchObject({ older: { id: 'second' } });
    expect(versions.has('other')).toBe(false);
  });

  test.each([
    ['one that is not there', [receipt('first', 'none')]],
    ['itself', [receipt('first', 'first')]],
  ])('%s is no version', (_what, receipts) => {
    expect(versionsOf(sampleArchive({ documents: [version('first')], receipts })).size).toBe(0);
  });

  test('a circle is cut', () => {
    const circle = sampleArchive({
      documents: [version('first'), version('second')],
      receipts: [receipt('first', 'second'), receipt('second', 'first')],
    });
    const { claims } = eventOf(circle, 'meeting');
    expect(independentCount(circle, eventOf(circle, 'meeting'))).toBe(1);
    expect(independentClaims(circle, claims)).toHaveLength(1);
  });
});

describe('versions of one document are one witness', () => {
  const event = eventOf(threeVersions, 'meeting');

  test('they count as one, beside other documents', () => {
    expect(event.attestations).toHaveLength(4);
    expect(independentCount(threeVersions, event)).toBe(2);
    expect(versionCounts(threeVersions, event)).toMatchObject([{ document: { id: 'first' }, count: 3 }]);
  });

  test('the same claim of several is the newest one; where they differ, both stand', () => {
    expect(
      independentClaims(threeVersions, event.claims).map(({ provenance, date }) => [provenance, date]),
    ).toMatchObject([
      [{ document: 'other' }, { text: '1995-03-01' }],
      [{ document: 'second' }, { text: '1995-03-01' }],
      [{ document: 'third' }, { text: '1995-03-02' }],
    ]);
    expect(event.claims).toHaveLength(4);
  });

  test('the ledger has a date that versions give alike once', () => {
    const ofMeeting = ledgerOf(threeVersions).dates.filter((date) => date.event === event);
    expect(ofMeeting).toHaveLength(3);
  });
});
