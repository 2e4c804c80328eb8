import { isoDay } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';
import { isNarrowing, readFilter, type Filter } from '../../timeline/data/filter.ts';
import type { Named, NamesRef, ViewFrame } from '../../timeline/types.ts';
import { filterWords as words } from '../../words/chapters/filter.ts';
import { compareNames, listWords, say } from '../../words/say.ts';
import { make, makeGlyph, need, type Child } from '../shared/dom.ts';

/** The form of the filter, folded until it is asked for. */
export async function makeForm(frame: ViewFrame): Promise<HTMLFormElement> {
  const { kinds, kindCounts, actors, places, documents, documentNames, from, to } = frame;
  const named = await Promise.all([
    makeNamed('actor', words.actor, actors),
    makeNamed('place', words.place, places.toSorted(byName)),
    makeNamed('document', words.document, documents, documentNames),
  ]);
  const boxes = kinds.map(({ id, name, glyph }, index) =>
    make(
      'label',
      {},
      make('input', { type: 'checkbox', name: 'kind', value: id }),
      makeGlyph(`g-${glyph}`, 'glyph'),
      `${name} `,
      make('span', { class: 'num' }, String(kindCounts[index] ?? 0)),
    ),
  );
  const form = make(
    'form',
    { class: 'filters no-print' },
    make(
      'details',
      { class: 'more' },
      make('summary', {}, words.filter),
      make('fieldset', {}, make('legend', {}, words.kind), ...boxes),
      make(
        'fieldset',
        { class: 'choices' },
        make('legend', { class: 'sr-only' }, words.more),
        ...named.map(({ element }) => element),
        makeChoice('layer', words.layer, [
          { id: 'attested', name: words.layerAttested },
          { id: 'context', name: words.layerContext },
        ]),
        makeChoice('dated', words.dated, [
          { id: 'day', name: words.datedToDay },
          { id: 'vague', name: words.datedVaguely },
        ]),
        makeDate('from', words.from, from),
        makeDate('to', words.to, to),
        make(
          'label',
          {},
          make('input', { type: 'checkbox', name: 'others', value: 'faint' }),
          ` ${words.othersFaint}`,
        ),
        make('button', { type: 'reset', class: 'btn' }, words.showAll),
      ),
    ),
    make('p', { class: 'shown sr-only', role: 'status' }),
  );
  // A hidden field keeps its value when a form is reset.
  form.addEventListener('reset', () => {
    for (const { show } of named) show?.('');
  });
  form.addEventListener('fill', (event) => {
    const filter = (event as CustomEvent<Filter>).detail;
    const [actor, place, document] = named;
    actor?.show?.(filter.actors[0] ?? '');
    place?.show?.(filter.places[0] ?? '');
    document?.show?.(filter.documents[0] ?? '');
  });
  return form;
}

/** What the form asks for. It shows the first of several names; while that stays, what was asked for has the others. */
export function readForm(form: HTMLFormElement, before: Filter): Filter {
  const entries = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
  const filter = readFilter(new URLSearchParams(entries));
  const kept = (list: 'actors' | 'places' | 'documents') =>
    before[list][0] === filter[list][0] ? before[list] : filter[list];
  return { ...filter, actors: kept('actors'), places: kept('places'), documents: kept('documents') };
}

/** Of several actors or places that are asked for together the form shows one: all of them, in a sentence. */
export function togetherWords(
  filter: Filter,
  frame: Pick<ViewFrame, 'actors' | 'places'>,
): readonly string[] {
  return (['actors', 'places'] as const).flatMap((list) => {
    const names = filter[list].flatMap((id) => frame[list].find((one) => one.id === id)?.name ?? []);
    return names.length > 1 ? [say(words.together, { names: listWords(names, 'or') })] : [];
  });
}

/** Has the form ask for what a filter asks for. */
export function fillForm(form: HTMLFormElement, filter: Filter): void {
  const single: Readonly<Record<string, string | undefined>> = {
    actor: filter.actors[0],
    place: filter.places[0],
    document: filter.documents[0],
    layer: filter.layer,
    dated: filter.dated,
    from: filter.from,
    to: filter.to,
  };
  form.dispatchEvent(new CustomEvent('fill', { detail: filter }));
  // An address that leaves events out shows how, and how to have them back.
  if (isNarrowing(filter)) need<HTMLDetailsElement>(form, 'details').open = true;
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    if (field.name === '' || field.type === 'hidden') continue;
    if (field.name === 'kind') (field as HTMLInputElement).checked = filter.kinds.includes(field.value);
    else if (field.name === 'others') (field as HTMLInputElement).checked = filter.fade;
    else field.value = single[field.name] ?? '';
  }
}

function byName(a: Named, b: Named): number {
  return compareNames(a.name, b.name);
}

/** A list is chosen from while it can be looked through. */
const mostInList = 50;

/** A choice of one name: from a list, or from what is typed where they are many. */
async function makeNamed(
  name: string,
  label: string,
  list: readonly Named[],
  ref?: NamesRef,
): Promise<{ readonly element: Child; readonly show?: (id: string) => void }> {
  if (ref === undefined && list.length <= mostInList) return { element: makeChoice(name, label, list) };
  const [{ makeNameChoice }, { namesOf, openNames }] = await Promise.all([
    import('./name-choice.ts'),
    import('./find-names.ts'),
  ]);
  return makeNameChoice(name, label, ref === undefined ? namesOf(list) : openNames(ref));
}

function makeChoice(name: string, label: string, values: readonly Named[]): Child {
  const options = values.map(({ id, name: value }) => make('option', { value: id }, value));
  const select = make('select', { name }, make('option', { value: '' }, words.any), ...options);
  return make('label', {}, `${label} `, select);
}

/** @param example a day of the archive: how a month is written is shown by its month */
function makeDate(name: string, label: string, example: Day): Child {
  const placeholder = isoDay(example).slice(0, -'-01'.length);
  const field = { type: 'text', name, inputmode: 'numeric', placeholder, autocomplete: 'off' };
  return make('label', {}, `${label} `, make('input', field));
}
