import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builtDocuments, elementsIn, site, type BuiltDocument } from './built-pages.ts';

// A page has one of several sheets with its utilities, and a drawing's styles where it has a drawing. What has a rule in
// one sheet and stands on a page that has another would go without it, and no other test would tell.

const sheets = new Map<string, ReadonlySet<string>>();

/** The classes that have a rule of their own in a sheet, wherever they stand: utilities have. */
function classesOf(href: string): ReadonlySet<string> {
  const known = sheets.get(href);
  if (known !== undefined) return known;
  const path = site + href.replace(/^\//, '');
  const css = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const preludes = css.replaceAll(/"[^"]*"/g, '').replaceAll(/\{[^{}]*\}/g, '{}');
  const selectors = preludes.split(/[{}]|,(?![^(]*\))/);
  const alone = selectors.flatMap(
    (one) => /^\.(-?(?:[a-z_]|\\.)(?:[\w-]|\\.)*)(?::[^\s.>+~]+)?$/i.exec(one.trim())?.[1] ?? [],
  );
  const found = new Set(alone.map((name) => name.replaceAll(/\\(.)/g, '$1')));
  sheets.set(href, found);
  return found;
}

function lookOf({ path, document }: BuiltDocument) {
  const elements = [...elementsIn(document)];
  const valuesOf = (name: string, of = elements) =>
    of.flatMap(({ attrs }) => attrs.filter((one) => one.name === name).map(({ value }) => value));
  const links = elements.filter(
    ({ nodeName, attrs }) => nodeName === 'link' && attrs.some(({ value }) => value === 'stylesheet'),
  );
  return {
    path,
    classes: new Set(valuesOf('class').flatMap((value) => value.split(/\s+/))),
    sheets: valuesOf('href', links),
  };
}

test('what has a style on one page has it on every page', () => {
  const pages = builtDocuments().map(lookOf);
  const styled = new Set(pages.flatMap((page) => page.sheets.flatMap((href) => [...classesOf(href)])));
  expect(styled.size).toBeGreaterThan(300);
  const bare = pages.flatMap(({ path, classes, sheets }) => {
    const own = new Set(sheets.flatMap((href) => [...classesOf(href)]));
    const missing = [...classes].filter((name) => styled.has(name) && !own.has(name));
    return missing.length === 0 ? [] : [`${path}: ${missing.join(' ')}`];
  });
  expect(bare).toEqual([]);
});
