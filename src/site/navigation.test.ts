import { beforeEach, describe, expect, test, vi } from 'vitest';
import { personSchema } from '../model/person.ts';
import { receiptSchema } from '../model/receipt.ts';
import { placeSchema } from '../model/vocabulary.ts';
import { astroContent, holdArchive } from '../testing/astro-content.ts';
import { sampleDocument, sampleParts, sampleSpan } from '../testing/sample-archive.ts';
import { navigation } from './navigation.ts';
import { pathTo } from './urls.ts';

vi.mock('astro:content', () => astroContent);

const bare = { documents: [sampleDocument({ events: [] })], events: [] };
const sections = async () => {
  const { main, more } = await navigation();
  return [...main, ...more].map(({ id }) => id);
};

beforeEach(() => holdArchive(sampleParts(bare)));

test('an archive of one document has what every archive has', async () => {
  const { main, more } = await navigation();
  expect(main.map(({ id }) => id)).toEqual(['documents', 'timeline', 'events', 'search', 'about']);
  expect(more.map(({ id }) => id)).toEqual(['changes', 'documentation', 'check', 'dossier', 'data']);
});

describe('there is a list of', () => {
  const span = (changes: Record<string, unknown> = {}) => ({ data: sampleSpan(changes), summary: [] });
  const person = personSchema.parse({ id: 'ann', name: 'Ann', of: 'ministry' });
  const point = {
    shape: 'point',
    at: [20, 48],
    precisionKm: 1,
    basis: 'gazetteer',
    sources: [{ from: 'a' }],
  };
  const road = placeSchema.parse({ id: 'road', names: [{ name: 'Road', by: 'all' }], positions: [point] });
  const kinds = (role: 'meeting' | 'meeting-not-held') =>
    sampleParts().kinds.map((kind) => ({ ...kind, role: kind.id === 'stoppage' ? role : undefined }));

  test.each([
    ['meetings where one was held', { events: [span()], kinds: kinds('meeting') }, 'meetings'],
    ['meetings where one was proposed', { events: [span()], kinds: kinds('meeting-not-held') }, 'meetings'],
    ['sources where an event is told from outside', { events: [span()] }, 'sources'],
    [
      'sources where it is known how a seed came',
      { receipts: [receiptSchema.parse({ seed: 'a.txt' })] },
      'sources',
    ],
    ['persons where one is named', { persons: [person] }, 'persons'],
    ['dates in the ledger where there is an event', { events: [span()] }, 'ledger'],
    ['places on the map where one is located', { places: [road] }, 'map'],
  ] as const)('%s', async (_what, parts, section) => {
    expect(await sections()).not.toContain(section);
    holdArchive(sampleParts({ ...bare, ...(parts as object) }));
    expect(await sections()).toContain(section);
  });
});

test('essays are among the main entries, pages of the archive’s own words in the foot, in their order', async () => {
  const page = (id: string, order?: number, parent?: string) => ({
    id,
    data: { id, title: `Of ${id}`, order, parent, description: `All of ${id}.` },
  });
  holdArchive(sampleParts(bare), {
    essays: [{ id: 'roads', data: { id: 'roads', title: 'Roads', date: '1996' } }],
    pages: [page('about'), page('later', 2), page('first', 1), page('below', 0, 'first')],
  });
  const { main, more } = await navigation();
  expect(main.find(({ id }) => id === 'essays')).toMatchObject({ path: pathTo.essays(), rare: true });
  expect(more.filter(({ id }) => id.startsWith('page '))).toEqual([
    { id: 'page first', name: 'Of first', path: pathTo.page('first'), told: 'All of first.' },
    { id: 'page later', name: 'Of later', path: pathTo.page('later'), told: 'All of later.' },
  ]);
});
