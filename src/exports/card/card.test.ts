import { expect, test } from 'vitest';
import { exportedArchive as archive, sampleSite as site } from '../../testing/sample-exports.ts';
import { cardJson } from './card-data.ts';
import { sampleArchive, sampleDocument } from '../../testing/sample-archive.ts';
import { cardsOfEvent, isDatedByWords } from './evidence-card.ts';

const cards = archive.events.flatMap((event) => cardsOfEvent(archive, event));

test('every card has an address of its own', () => {
  expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
  expect(cards.map(({ kind }) => kind)).toContain('quotation');
});

test.each(['event', 'quotation'] as const)('a card of an %s as data', async (kind) => {
  const card = cards.find((one) => one.kind === kind && one.event.attestations.length > 0)!;
  await expect(cardJson(site, card, undefined)).toMatchFileSnapshot(`fixtures/${kind}.json`);
});

test.each([
  ['held on 1 March 1995', '1 March 1995', true],
  ['the meeting of that day', '1 March 1995', false],
  ['it is known', 'now', false],
  ['it is known even now', 'now', true],
  ['held on 1 March 1995', undefined, false],
])('“%s” dates by “%s”: %j', (exact, written, dates) => {
  const meeting = {
    id: 'meeting',
    title: 'A meeting',
    shape: 'point',
    kind: 'meeting',
    claims: [{ of: 'whole', edtf: '1995-03-01', basis: 'stated', ...(written !== undefined && { written }) }],
    quotes: [{ passage: 'p1', exact }],
  };
  const one = sampleArchive({ documents: [sampleDocument({ events: [meeting] })], events: [] });
  expect(cardsOfEvent(one, one.events[0]!).map(isDatedByWords)).toEqual([false, dates]);
});

test('words that leave out a part of their sentence say so', () => {
  const card = cards.find((one) => one.kind === 'quotation' && one.quote.exact === 'held on 1 March 1995')!;
  if (card.kind !== 'quotation') throw new Error('no words of a document');
  const { attestation } = card;
  const of = (text: string) => {
    const document = { ...attestation.document, texts: new Map([['p1', text]]) };
    const { words } = JSON.parse(
      cardJson(site, { ...card, attestation: { ...attestation, document } }, undefined),
    ) as { readonly words: readonly { readonly cut?: string }[] };
    return words.map(({ cut }) => cut);
  };
  expect(of('One was held on 1 March 1995, at noon.')).toEqual(['both']);
  expect(of('One was held on 1 March 1995.')).toEqual(['before']);
  expect(of('held on 1 March 1995.')).toEqual([undefined]);
});
