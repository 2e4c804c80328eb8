import type { Chosen, Facet } from '../../search/query/facets.ts';
import type { SearchManifest } from '../../search/index/manifest.ts';
import { facetNames, type FacetName } from '../../search/index/operators.ts';
import { facetLabels, hasNumbers } from '../../search/query/operator-values.ts';
import { searchWords as words } from '../../words/chapters/search.ts';
import { numberWords, say } from '../../words/say.ts';
import { make } from '../shared/dom.ts';

/** The facets as groups of checkboxes. A facet that has only one value narrows nothing, so it is left out unless chosen. */
export function renderFacets(
  facets: readonly Facet[],
  { labels }: Pick<SearchManifest, 'labels'>,
): readonly HTMLFieldSetElement[] {
  return facets
    .filter(({ values }) => values.length > 1 || values.some(({ chosen }) => chosen))
    .map(({ name, values }) => {
      const named = facetLabels(name, labels);
      const boxes = (hasNumbers(name) ? values.toSorted(byNumber) : values.toSorted(byCount)).map((one) =>
        make(
          'label',
          {},
          make('input', { type: 'checkbox', name, value: one.value, checked: one.chosen }),
          make('span', {}, named[one.value] ?? one.value),
          make('span', { class: 'num' }, numberWords(one.count)),
        ),
      );
      return make(
        'fieldset',
        {},
        make('legend', {}, titles[name]),
        ...boxes.slice(0, shownAtOnce),
        boxes.length > shownAtOnce &&
          make(
            'details',
            { class: 'more', open: values.some(({ chosen }) => chosen) },
            make('summary', {}, say(words.more, { count: boxes.length - shownAtOnce })),
            ...boxes.slice(shownAtOnce),
          ),
      );
    });
}

/** Puts facets in the place of others; the box that has the focus keeps it, and what was unfolded stays so. */
export function replaceFacets(groups: HTMLElement, facets: readonly HTMLElement[]): void {
  const had = groups.querySelector<HTMLInputElement>('input:focus');
  const unfolded = new Set([...groups.querySelectorAll('details[open]')].map(titleOf));
  groups.replaceChildren(...facets);
  for (const details of groups.querySelectorAll('details')) details.open ||= unfolded.has(titleOf(details));
  if (had === null) return;
  const same = [...groups.querySelectorAll('input')].find(
    ({ name, value }) => name === had.name && value === had.value,
  );
  same?.focus();
}

function titleOf(details: Element): string {
  return details.parentElement?.querySelector('legend')?.textContent ?? '';
}

/** What is ticked in a form of facets. */
export function chosenIn(form: HTMLFormElement): Chosen {
  const data = new FormData(form);
  return Object.fromEntries(
    facetNames.flatMap((name) => {
      const values = data.getAll(name).filter((value) => typeof value === 'string');
      return values.length === 0 ? [] : [[name, values]];
    }),
  );
}

const shownAtOnce = 6;

const titles: Readonly<Record<FacetName, string>> = words.facets;

type Value = Facet['values'][number];

function byCount(a: Value, b: Value): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

function byNumber(a: Value, b: Value): number {
  return Number(a.value) - Number(b.value);
}
