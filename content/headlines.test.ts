import { expect, test } from 'vitest';
import { readEvents } from '../src/testing/read-record.ts';

// The drawing of the timeline names few events, so those that it names have to be of every side.
const headlines = readEvents()
  .map(({ event }) => event)
  .filter(({ headline }) => headline === true);
const having = (...actors: readonly string[]) =>
  headlines.filter((event) => event.actors.some((actor) => actors.includes(actor))).length;

test('headlines are few, and of every side and of those that took none', () => {
  expect(headlines.length).toBeGreaterThanOrEqual(8);
  expect(headlines.length).toBeLessThanOrEqual(14);
  expect(having('azerbaijan')).toBeGreaterThanOrEqual(3);
  expect(having('armenia', 'artsakh', 'armenian-residents')).toBeGreaterThanOrEqual(3);
  expect(having('icj', 'echr', 'icrc', 'un-security-council', 'eu')).toBeGreaterThanOrEqual(3);
});
