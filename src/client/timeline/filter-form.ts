import { isoDay } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';
import { readFilter, type Filter } from '../../timeline/data/filter.ts';
import type { Named, ViewFrame } from '../../timeline/types.ts';
import { viewWords as words } from '../../words/chapters/view.ts';
import { make, makeGlyph, type Child } from '../shared/dom.ts';

/** The form of the filter; `open`: not folded away. */
export function makeForm(frame: ViewFrame, open: boolean): HTMLFormElement {
  const { kinds, kindCounts, actors, places, documents, from, to } = frame;
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
  return make(
    'form',
    { class: 'filters no-print' },
    make(
      'details',
      { class: 'more', open },
      make('summary', {}, words.filter),
      make('fieldset', {}, make('legend', {}, words.kind), ...boxes),
      make(
        'fieldset',
        { class: 'choices' },
        make('legend', { class: 'vh' }, words.more),
        makeChoice('actor', words.actor, actors),
        makeChoice('place', words.place, places),
        makeChoice('document', words.document, documents),
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
    make('p', { class: 'shown', role: 'status' }),
  );
}

/** What the form asks for. */
export function readForm(form: HTMLFormElement): Filter {
  const entries = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
  return readFilter(new URLSearchParams(entries));
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
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    if (field.name === 'kind') (field as HTMLInputElement).checked = filter.kinds.includes(field.value);
    else if (field.name === 'others') (field as HTMLInputElement).checked = filter.fade;
    else field.value = single[field.name] ?? '';
  }
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
