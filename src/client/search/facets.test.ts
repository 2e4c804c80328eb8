// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Facet } from '../../search/query/facets.ts';
import { sampleLabels } from '../../testing/sample-search.ts';
import { chosenIn, renderFacets, replaceFacets } from './facets.ts';

const labels = sampleLabels({
  kind: { a: 'Apple', b: 'Bear', c: 'Car' },
  language: { en: 'English', ka: 'Georgian' },
});
const facet = (
  name: Facet['name'],
  counts: Readonly<Record<string, number>>,
  chosen: string[] = [],
): Facet => ({
  name,
  values: Object.entries(counts).map(([value, count]) => ({ value, count, chosen: chosen.includes(value) })),
});
const told = (groups: readonly Element[]) =>
  groups.map((group) => [
    group.querySelector('legend')?.textContent,
    ...[...group.querySelectorAll('label')].map((label) =>
      [...label.querySelectorAll('span')].map(({ textContent }) => textContent).join(' '),
    ),
  ]);

test('values are named, the frequent first; years are in order', () => {
  const groups = renderFacets(
    [
      facet('kind', { a: 1, b: 1000, c: 1 }),
      facet('year', { '1995': 9, '-43': 1, '1994': 3 }),
      facet('language', { en: 1, ka: 2, xx: 0 }),
    ],
    { labels },
  );
  expect(told(groups)).toEqual([
    ['Kind', 'Bear 1,000', 'Apple 1', 'Car 1'],
    ['Year', '-43 1', '1994 3', '1995 9'],
    ['Language', 'Georgian 2', 'English 1', 'xx 0'],
  ]);
});

test('a facet with one value tells nothing, unless it is chosen', () => {
  expect(renderFacets([facet('kind', { a: 1 })], { labels })).toEqual([]);
  const [group] = renderFacets([facet('kind', { a: 1 }, ['a'])], { labels });
  expect(group?.querySelector('input')?.checked).toBe(true);
});

test('of many values the rest is folded, and open where one of the facet is chosen', () => {
  const counts = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`v${index}`, 9 - index]));
  const [folded] = renderFacets([facet('place', counts)], { labels });
  expect(folded?.querySelectorAll(':scope > label')).toHaveLength(6);
  expect(folded?.querySelector('summary')?.textContent).toBe('2 more');
  expect(folded?.querySelector('details')?.open).toBe(false);
  const [open] = renderFacets([facet('place', counts, ['v7'])], { labels });
  expect(open?.querySelector('details')?.open).toBe(true);
});

test('what was ticked, focused and unfolded stays so when the counts change', () => {
  const counts = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`v${index}`, 9 - index]));
  document.body.innerHTML = '<form></form>';
  const form = document.querySelector('form')!;
  const draw = (chosen: string[] = []) =>
    replaceFacets(
      form,
      renderFacets([facet('place', counts, chosen), facet('kind', { a: 1, b: 2 })], { labels }),
    );
  draw();
  form.querySelector('details')!.open = true;
  form.querySelector<HTMLInputElement>('input[name="kind"][value="a"]')!.focus();
  draw();
  expect(form.querySelector('details')?.open).toBe(true);
  expect((document.activeElement as HTMLInputElement).value).toBe('a');
  for (const box of form.querySelectorAll<HTMLInputElement>('[value="v7"], [value="v1"], [value="a"]'))
    box.checked = true;
  expect(chosenIn(form)).toEqual({ place: ['v1', 'v7'], kind: ['a'] });
});
