import { expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.ts';
import { lookupsOf } from './lookups.ts';

const archive = sampleArchive();

test('every lookup finds what looking through the archive finds, in its order', () => {
  const { documents, events } = archive;
  const found = lookupsOf(archive);
  for (const document of documents) {
    expect(found.documentById.get(document.id)).toBe(document);
    expect(found.eventsByDocument.get(document.id) ?? []).toEqual(
      events.filter((event) => event.attestations.some((one) => one.document === document)),
    );
  }
  for (const event of events) {
    expect(found.eventById.get(event.id)).toBe(event);
    expect(found.membersBySeries.get(event.id) ?? []).toEqual(
      events.filter(({ memberOf }) => memberOf === event.id),
    );
  }
});

test('an archive is looked through once', () => {
  expect(lookupsOf(archive).eventById).toBe(lookupsOf(archive).eventById);
});
