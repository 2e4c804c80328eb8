import { beforeEach, expect, test, vi } from 'vitest';
import { astroContent, heldCollections } from '../../testing/astro-content.ts';
import { documentationPages } from '../documentation.ts';
import { prosePages } from './prose-pages.ts';

vi.mock('astro:content', () => astroContent);

const entry = (id: string, more: object = {}) => ({ id, data: { id, title: id, ...more } });

beforeEach(() => {
  heldCollections.clear();
  heldCollections.set('essays', [entry('day', { date: '1996-01-02' }), entry('month', { date: '1996-01' })]);
  heldCollections.set('pages', [entry('about'), entry('sources-and-sides')]);
});

test('essays have the day of their writing where it is known to the day', async () => {
  const essays = (await prosePages()).filter(({ path }) => path.startsWith('essays/'));
  expect(essays).toEqual([
    { path: 'essays/' },
    { path: 'essays/day/', changed: '1996-01-02' },
    { path: 'essays/month/' },
  ]);
});

test('the page that every archive has is not listed twice, others of its own words are', async () => {
  const paths = (await prosePages()).map(({ path }) => path);
  expect(paths).not.toContain('about/');
  expect(paths).toContain('sources-and-sides/');
});

test('guides and their list are listed, and the tools for a text', async () => {
  const paths = (await prosePages()).map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith('docs/'))).toEqual([
    'docs/',
    ...documentationPages().map(({ path }) => `docs/${path}/`),
  ]);
  expect(paths).toEqual(expect.arrayContaining(['check/', 'dossier/']));
});
