import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builtDocuments, elementsIn, site, textOf, type BuiltDocument, type Element } from './built-pages.ts';

interface Head {
  readonly path: string;
  readonly tags: readonly Element[];
  /** The values of an attribute of the tags that have all of the given ones. */
  readonly values: (name: string, having: Readonly<Record<string, string>>) => readonly string[];
}

const heads = (): readonly Head[] => builtDocuments().map(headOf);
const indexed = () => heads().filter(({ values }) => values('content', { name: 'robots' }).length === 0);

function headOf({ path, document }: BuiltDocument): Head {
  const head = [...elementsIn(document)].find(({ nodeName }) => nodeName === 'head');
  const tags = head === undefined ? [] : [...elementsIn(head)];
  const attribute = (tag: Element, name: string) => tag.attrs.find((one) => one.name === name)?.value;
  return {
    path,
    tags,
    values: (name, having) =>
      tags
        .filter((tag) => Object.entries(having).every(([key, value]) => attribute(tag, key) === value))
        .flatMap((tag) => attribute(tag, name) ?? []),
  };
}

test('every page has an icon, and one address of its own', () => {
  for (const { path, values } of heads()) {
    expect(values('href', { rel: 'icon' }), path).toHaveLength(1);
    expect(values('href', { rel: 'canonical' }), path).toHaveLength(path === '404.html' ? 0 : 1);
  }
  const addresses = indexed().flatMap(({ values }) => values('href', { rel: 'canonical' }));
  expect(addresses).toHaveLength(new Set(addresses).size);
});

test('no element of any page has a style of its own, which the policy refuses', () => {
  const styled = builtDocuments().filter(({ document }) =>
    [...elementsIn(document)].some(({ attrs }) => attrs.some(({ name }) => name === 'style')),
  );
  expect(styled.map(({ path }) => path)).toEqual([]);
});

test('no two pages have the same description', () => {
  const byDescription = Map.groupBy(indexed(), ({ values }) =>
    values('content', { name: 'description' }).join(),
  );
  expect([...byDescription].filter(([text, pages]) => text.length < 20 || pages.length > 1)).toEqual([]);
});

test('no two pages have the same title: each says what it is about', () => {
  // An address that has moved shows no page.
  const pages = heads().filter(({ values }) => values('content', { 'http-equiv': 'refresh' }).length === 0);
  const byTitle = Map.groupBy(pages, ({ tags }) =>
    tags
      .filter(({ nodeName }) => nodeName === 'title')
      .map((tag) => textOf(tag).trim())
      .join(),
  );
  const alike = [...byTitle].filter(([, { length }]) => length > 1);
  expect(alike.map(([title, some]) => [title, some.map(({ path }) => path)])).toEqual([]);
  expect(byTitle.size).toBeGreaterThan(50);
  // The list, and a page that is about one of what it lists.
  const titleOf = (path: string) =>
    [...byTitle].find(([, some]) => some.some((page) => page.path === path))?.[0];
  expect(titleOf('documents/index.html')).not.toContain('(');
  const sorts = ['documents', 'events', 'actors', 'places', 'persons', 'kinds', 'essays', 'docs/guides'];
  for (const sort of sorts) {
    const about = pages.find(({ path }) => new RegExp(`^${sort}/[^/]+/index\\.html$`).test(path));
    // An archive may have none of a sort.
    if (about === undefined) continue;
    expect(titleOf(about.path), sort).toMatch(/ \([a-z]+\) · /);
  }
});

test('the sitemap lists every page that may be indexed, and no other', () => {
  const listed = [...readFileSync(`${site}sitemap.xml`, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, url]) => url,
  );
  expect(listed.sort()).toEqual(
    indexed()
      .flatMap(({ values }) => values('href', { rel: 'canonical' }))
      .sort(),
  );
  expect(readFileSync(`${site}robots.txt`, 'utf8')).toContain('sitemap.xml');
});

test('every page that is read has a text, and the index of texts lists it', () => {
  const index = readFileSync(`${site}llms.txt`, 'utf8');
  const tools = /^(?:search|check|dossier)\/$/;
  // The text of a list has what its pages by year or letter have.
  const parts =
    /^(?:timeline|known|meetings|sources)\/.|^(?:actors|documents|kinds|persons|places)\/(?:dates|names)\//;
  const missing = indexed().flatMap(({ path, values }) => {
    const page = path.replace(/index\.html$/, '');
    if (tools.test(page) || parts.test(page)) return [];
    const [link] = values('href', { rel: 'alternate', type: 'text/markdown' });
    const isListed = index.includes(`/${page}index.md>`);
    return link?.endsWith(`/${page}index.md`) === true && existsSync(`${site}${page}index.md`) && isListed
      ? []
      : [page];
  });
  expect(missing).toEqual([]);
});

test('every page tells what it is about as JSON-LD, with the way to it', () => {
  for (const { path, tags } of indexed()) {
    const scripts = tags.filter(({ attrs }) => attrs.some(({ value }) => value === 'application/ld+json'));
    expect(scripts, path).toHaveLength(1);
    const { '@graph': graph } = JSON.parse(textOf(scripts[0]!)) as { '@graph': { '@type': string }[] };
    const types = graph.map((thing) => thing['@type']);
    if (path !== 'index.html') expect(types, path).toContain('BreadcrumbList');
    if (path.startsWith('documents/') && path !== 'documents/index.html')
      expect(types).toContain('CreativeWork');
    if (path.startsWith('events/') && path !== 'events/index.html') expect(types).toContain('Event');
  }
});
