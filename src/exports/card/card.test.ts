import { expect, test } from 'vitest';
import { exportedArchive as archive, sampleSite as site } from '../../testing/sample-exports.ts';
import { cardJson } from './card-data.ts';
import { cardsOfEvent } from './evidence-card.ts';

const cards = archive.events.flatMap((event) => cardsOfEvent(archive, event));

test('every card has an address of its own', () => {
  expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
  expect(cards.map(({ kind }) => kind)).toContain('quotation');
});

test.each(['event', 'quotation'] as const)('a card of an %s as data', async (kind) => {
  const card = cards.find((one) => one.kind === kind && one.event.attestations.length > 0)!;
  await expect(cardJson(site, card, undefined)).toMatchFileSnapshot(`fixtures/${kind}.json`);
});
