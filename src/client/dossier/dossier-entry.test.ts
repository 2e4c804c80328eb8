// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { renderEntry, type EntryActions } from './dossier-entry.ts';

const entry = {
  title: 'A <b>meeting</b>',
  words: 'It was held.\nIt is over.',
  voice: 'verbatim',
  reference: 'A ministry, “Answer”, passage 1',
  address: 'https://archive.example/documents/a/#p1',
  status: 'Stands there',
} as const;
const actions = () => ({ move: vi.fn(), remove: vi.fn(), annotate: vi.fn() }) satisfies EntryActions;
const textsIn = (element: Element, selector: string) =>
  [...element.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('an entry', () => {
  test('has its title and address as links, its words line by line, quoted, and who says them', () => {
    const shown = renderEntry(entry, 1, undefined);
    expect(textsIn(shown, 'h2 a')).toEqual(['A <b>meeting</b>']);
    expect([...shown.querySelectorAll('a')].map(({ href }) => href)).toEqual([entry.address, entry.address]);
    expect(textsIn(shown, 'blockquote.found p')).toEqual(['“It was held.', 'It is over.”']);
    expect(shown.textContent).toContain('A ministry, “Answer”, passage 1.');
    expect(shown.querySelector('b')).toBeNull();
    expect(textsIn(shown, 'p').at(-1)).toBe('Stands there');
  });

  test('whose words are cut has an ellipsis there', () => {
    const cut = { before: true, after: true };
    const shown = renderEntry({ ...entry, words: 'was held', cut }, 1, undefined);
    expect(textsIn(shown, 'blockquote.found p')).toEqual(['“… was held …”']);
  });

  test('that the archive tells is no quotation', () => {
    const shown = renderEntry({ ...entry, voice: 'told' }, 1, undefined);
    expect(shown.querySelector('blockquote')).toBeNull();
    expect(textsIn(shown, 'div.found p')).toEqual(['It was held.', 'It is over.']);
  });

  test('whose words do not stand there has them struck out, and says so once', () => {
    const shown = renderEntry({ ...entry, claimed: 'It was not held.', status: 'Differs' }, 1, undefined);
    expect(textsIn(shown, 'del')).toEqual(['“It was not held.”']);
    expect(textsIn(shown, 'p').filter((text) => text === 'Differs')).toHaveLength(1);
  });

  test('that has not been looked up has its address alone', () => {
    const shown = renderEntry({ ...entry, words: '', reference: '', status: '' }, 1, undefined);
    expect(shown.querySelector('.found')).toBeNull();
    expect(textsIn(shown, 'p').filter((text) => text !== '')).toEqual([entry.address]);
  });
});

describe('a note', () => {
  test('of somebody else is shown as theirs, and cannot be changed', () => {
    const shown = renderEntry({ ...entry, note: 'One\ntwo' }, 1, undefined);
    expect(textsIn(shown, '.their-note p')).toEqual(['Note by whoever gathered this', 'One', 'two']);
    expect(shown.querySelector('textarea, button')).toBeNull();
  });

  test('of the reader’s own is written there, and printed as it was written last', () => {
    const does = actions();
    const shown = renderEntry({ ...entry, note: 'Old' }, 3, does);
    const area = shown.querySelector('textarea')!;
    expect([area.value, area.getAttribute('aria-label')]).toEqual(['Old', 'Note to 3']);
    area.value = 'New';
    area.dispatchEvent(new Event('change'));
    expect(does.annotate.mock.calls).toEqual([['New']]);
    expect(textsIn(shown, '.printed-note p').at(-1)).toBe('New');
    area.value = ' ';
    area.dispatchEvent(new Event('change'));
    expect(textsIn(shown, '.printed-note p')).toEqual([]);
  });
});

test('buttons say which entry they move or remove, and do it', () => {
  const does = actions();
  const buttons = [...renderEntry(entry, 2, does).querySelectorAll('button')];
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
    'Move 2 up',
    'Move 2 down',
    'Remove 2',
  ]);
  for (const button of buttons) button.click();
  expect(does.move.mock.calls).toEqual([[-1], [1]]);
  expect(does.remove).toHaveBeenCalledTimes(1);
});
