import { copyWords } from '../../words/chapters/copy.ts';
import { dossierWords as words } from '../../words/chapters/dossier.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { say } from '../../words/say.ts';
import { shownWords } from '../copy/quoted-words.ts';
import { mostCharacters } from '../shared/dossier.ts';
import { make } from '../shared/dom.ts';
import type { ToldEntry } from './dossier-files.ts';

/** What may be done with an entry of the reader's own. */
export interface EntryActions {
  readonly move: (by: number) => void;
  readonly remove: () => void;
  readonly annotate: (note: string) => void;
}

/** An entry as it is shown; until it has been looked up it has its address alone. */
export function renderEntry(
  entry: Omit<ToldEntry, 'status'> & { readonly status: string },
  number: number,
  actions: EntryActions | undefined,
): HTMLElement {
  const { title, words: found, voice, cut, reference, address, status, claimed, note } = entry;
  const lines = (text: string, quoted: boolean) =>
    (quoted ? say(copyWords.quoted, { words: text }) : text)
      .split('\n')
      .map((line) => make('p', { dir: 'auto' }, line));
  return make(
    'li',
    { class: 'dossier-entry' },
    make('h2', {}, make('a', { href: address, dir: 'auto' }, title)),
    claimed !== undefined &&
      make('blockquote', { class: 'claimed' }, make('del', {}, ...lines(claimed, true))),
    claimed !== undefined && make('p', { class: 'sans' }, make('b', {}, status)),
    found !== '' &&
      make(
        voice === 'verbatim' ? 'blockquote' : 'div',
        { class: 'found' },
        ...lines(shownWords({ words: found, ...(cut && { cut }) }), voice === 'verbatim'),
      ),
    reference !== '' && make('p', { class: 'sans' }, say(sharedWords.sentence, { words: reference })),
    make('p', { class: 'sans quiet no-print' }, make('a', { href: address }, address)),
    claimed === undefined && make('p', { class: 'sans quiet' }, status),
    ...noteOf(note, number, actions),
    actions !== undefined && buttonsOf(number, actions),
  );
}

function noteOf(
  note: string | undefined,
  number: number,
  actions: EntryActions | undefined,
): readonly HTMLElement[] {
  const said = (text: string) =>
    text.trim() === ''
      ? []
      : [
          make('p', { class: 'sans quiet' }, words.theirNote),
          ...text.split('\n').map((line) => make('p', { dir: 'auto' }, line)),
        ];
  if (actions === undefined)
    return note === undefined ? [] : [make('div', { class: 'their-note' }, ...said(note))];
  const area = make('textarea', {
    rows: 2,
    class: 'no-print',
    maxlength: String(mostCharacters),
    'aria-label': say(words.noteOf, { number }),
    dir: 'auto',
    placeholder: words.note,
  });
  area.value = note ?? '';
  const printed = make('div', { class: 'printed-note' }, ...said(area.value));
  area.addEventListener('change', () => {
    actions.annotate(area.value);
    printed.replaceChildren(...said(area.value));
  });
  return [area, printed];
}

function buttonsOf(number: number, { move, remove }: EntryActions): HTMLElement {
  const button = (name: string, label: string, does: string, act: () => void) => {
    const made = make('button', { type: 'button', class: 'btn', 'aria-label': label, value: does }, name);
    made.addEventListener('click', act);
    return made;
  };
  return make(
    'div',
    { class: 'btns no-print' },
    button(words.up, say(words.upOf, { number }), 'up', () => move(-1)),
    button(words.down, say(words.downOf, { number }), 'down', () => move(1)),
    button(words.remove, say(words.removeOf, { number }), 'remove', remove),
  );
}
