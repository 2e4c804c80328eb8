import type { Named } from '../../timeline/types.ts';
import { filterWords as words } from '../../words/chapters/filter.ts';
import { say } from '../../words/say.ts';
import { make } from '../shared/dom.ts';
import { newestOnly } from '../shared/newest-only.ts';
import type { Names } from './find-names.ts';

const mostOptions = 8;

/** A choice of one of many names: a combobox (ARIA 1.2) that offers those with the words typed. */
export interface NameChoice {
  readonly element: HTMLElement;
  /** Shows the name of what is chosen; `id` is '' for any. */
  readonly show: (id: string) => void;
}

/**
 * Its hidden field has the id; says `change` when the reader has chosen.
 *
 * @param name of the field
 */
export function makeNameChoice(name: string, label: string, names: Names): NameChoice {
  const [boxId, listId] = [`choose-${name}`, `names-${name}`];
  const field = make('input', { type: 'hidden', name, value: '' });
  const box = make('input', {
    type: 'text',
    id: boxId,
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: words.typeName,
  });
  const list = make('ul', { id: listId, role: 'listbox', 'aria-label': label, hidden: true });
  const status = make('p', { role: 'status', class: 'names-found' });
  let options: readonly Named[] = [];
  let active = -1;
  let shown = '';

  const close = () => {
    options = [];
    active = -1;
    list.hidden = true;
    status.textContent = '';
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  };
  const choose = ({ id, name: chosen }: Named) => {
    shown = chosen;
    box.value = chosen;
    close();
    if (field.value === id) return;
    field.value = id;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const activate = (place: number) => {
    active = place;
    for (const [at, item] of [...list.children].entries()) {
      item.setAttribute('aria-selected', String(at === place));
      if (at === place) item.scrollIntoView({ block: 'nearest' });
    }
    if (place === -1) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', `${listId}-${place}`);
  };
  const offer = (found: readonly Named[]) => {
    options = found;
    list.replaceChildren(
      ...found.map((one, place) => {
        const item = make(
          'li',
          { id: `${listId}-${place}`, role: 'option', 'aria-selected': 'false' },
          one.name,
        );
        // A press of the mouse must not take the focus from the box.
        item.addEventListener('mousedown', (event) => event.preventDefault());
        item.addEventListener('click', () => choose(one));
        return item;
      }),
    );
    list.hidden = found.length === 0;
    box.setAttribute('aria-expanded', String(found.length > 0));
    activate(-1);
  };
  const find = newestOnly(async () => {
    const typed = box.value.trim();
    if (typed === '') return close();
    try {
      const { names: some, found } = await names.find(typed, mostOptions);
      if (typed !== box.value.trim()) return;
      offer(some);
      status.textContent = foundWords(some.length, found);
    } catch {
      close();
      status.textContent = words.namesNotRead;
    }
  });

  box.addEventListener('input', () => void find());
  // Only what is chosen changes the filter, and not what is typed; an emptied box chooses any.
  box.addEventListener('change', (event) => {
    event.stopPropagation();
    if (box.value.trim() === '') choose({ id: '', name: '' });
  });
  box.addEventListener('blur', () => {
    close();
    box.value = shown;
  });
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const last = options.length - 1;
    const [first] = options;
    if (event.key === 'Escape' && (last >= 0 || box.value !== shown)) {
      box.value = shown;
      close();
    } else if (event.key === 'Enter' && first !== undefined) choose(options[active] ?? first);
    else if (event.key === 'ArrowDown' && last >= 0) activate(active === last ? -1 : active + 1);
    else if (event.key === 'ArrowUp' && last >= 0) activate(active === -1 ? last : active - 1);
    else return;
    event.preventDefault();
  });
  const show = (id: string) => {
    field.value = id;
    shown = id;
    box.value = id;
    if (id === '') return;
    void names.nameOf(id).then((known) => {
      if (field.value !== id || known === undefined) return;
      shown = known;
      box.value = known;
    }, close);
  };
  return {
    element: make(
      'div',
      { class: 'name-choice' },
      make('label', { for: boxId }, label),
      make('div', { class: 'name-box' }, box, list),
      status,
      field,
    ),
    show,
  };
}

function foundWords(shown: number, found: number): string {
  if (found === 0) return words.noName;
  return shown < found ? say(words.firstNames, { shown, found }) : say(words.namesFound, { count: found });
}
