import { beforeEach, describe, expect, test, vi } from 'vitest';
import { astroContent, heldCollections } from '../../testing/astro-content.ts';
import { essayEntries, pagesBelow, topPages, versionsOf, wayOfPage } from './entries.ts';

vi.mock('astro:content', () => astroContent);

type Pages = Parameters<typeof pagesBelow>[0];
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
const page = (
  id: string,
  title: string,
  more: { readonly order?: number; readonly parent?: string } = {},
) => ({
  id,
  data: { id, title, ...more },
});
/**
 * In order: first (with one below it), then by title: Arden, Zed.
 */
const pages = [
  page('zed', 'Zed'),
  page('first', 'Quite last by title', { order: 1 }),
  page('arden', 'Arden'),
  page('below', 'Below', { parent: 'first' }),
  page('about', 'About'),
] as unknown as Pages;

beforeEach(() => {
  heldCollections.clear();
  heldCollections.set('pages', pages);
  const essay = (id: string, date: string, more: object = {}) => ({ id, data: { id, date, ...more } });
  heldCollections.set('essays', [
    essay('old', '1995-01-01'),
    essay('new', '1996-01-01'),
    essay('put-first', '1990-01-01', { order: 1 }),
    essay('old-hy', '1995-06-01', { translates: 'old' }),
  ]);
});

test('essays stand in the order their authors give, then the newest first', async () => {
  expect(ids(await essayEntries())).toEqual(['put-first', 'new', 'old-hy', 'old']);
});

test('an essay is found with what it translates, and with what translates it', async () => {
  const all = await essayEntries();
  const versions = async (id: string) => ids(await versionsOf(all.find((one) => one.id === id)!));
  expect(await versions('old')).toEqual(['old-hy', 'old']);
  expect(await versions('old-hy')).toEqual(['old-hy', 'old']);
  expect(await versions('new')).toEqual(['new']);
});

test('pages stand by their order, then by their titles, and those below another apart', () => {
  expect(ids(pagesBelow(pages, undefined))).toEqual(['first', 'about', 'arden', 'zed']);
  expect(ids(pagesBelow(pages, 'first'))).toEqual(['below']);
});

test('the foot leads to all that stand below none, but to the one that the masthead has', async () => {
  expect(ids(await topPages())).toEqual(['first', 'arden', 'zed']);
});

describe('the way from a page', () => {
  const way = (id: string) => {
    const { parent, children, previous, next } = wayOfPage(pages, id);
    return [parent?.id, ids(children), previous?.id, next?.id];
  };

  test.each([
    ['first', [undefined, ['below'], undefined, 'below']],
    ['below', ['first', [], 'first', 'about']],
    ['about', [undefined, [], 'below', 'arden']],
    ['zed', [undefined, [], 'arden', undefined]],
  ])('%s', (id, expected) => {
    expect(way(id)).toEqual(expected);
  });
});
