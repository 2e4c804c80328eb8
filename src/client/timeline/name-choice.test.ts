// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { indexNames } from '../../timeline/data/names.ts';
import { namesOf, openNames } from './find-names.ts';
import { makeNameChoice } from './name-choice.ts';

Element.prototype.scrollIntoView = () => undefined;
const list = Array.from({ length: 300 }, (_, at) => ({ id: `d${at}`, name: `Report ${at} on roads` }));
const files = indexNames(list, '/names/');
const read: string[] = [];
vi.stubGlobal('fetch', (href: string) => {
  read.push(href);
  const [, kind, at] = /(names|words)-(\d+)/.exec(href) ?? [];
  const content = files[kind as 'names' | 'words'][Number(at)];
  return Promise.resolve({ ok: content !== undefined, json: () => Promise.resolve(content) });
});

const chosen: string[] = [];
let choice: ReturnType<typeof makeNameChoice>;
let box: HTMLInputElement;
let form: HTMLFormElement;
beforeEach(() => {
  chosen.length = 0;
  read.length = 0;
  form = document.createElement('form');
  choice = makeNameChoice('document', 'Document', openNames(files.ref));
  form.append(choice.element);
  document.body.replaceChildren(form);
  box = form.querySelector('[role="combobox"]')!;
  form.addEventListener('change', () =>
    chosen.push(form.querySelector<HTMLInputElement>('[name="document"]')!.value),
  );
});
const type = async (text: string) => {
  box.value = text;
  box.dispatchEvent(new Event('input'));
  await vi.waitFor(() => expect(form.querySelector('[role="status"]')?.textContent).not.toBe(''));
};
const press = (key: string) => box.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
const offered = () => [...form.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent);

test('names with the words typed are offered, and one is chosen by keys', async () => {
  await type('roads 17');
  expect(offered()).toEqual(
    ['17', '170', '171', '172', '173', '174', '175', '176'].map((n) => `Report ${n} on roads`),
  );
  expect(form.querySelector('[role="status"]')?.textContent).toBe(
    'The first 8 of 11 names: type more of it.',
  );
  press('ArrowDown');
  press('ArrowDown');
  expect(box.getAttribute('aria-activedescendant')).toBe('names-document-1');
  press('Enter');
  expect([chosen, box.value, box.getAttribute('aria-expanded')]).toEqual([
    ['d170'],
    'Report 170 on roads',
    'false',
  ]);
});

test('few files are read', async () => {
  await type('170');
  expect(read).toHaveLength(2);
});

test('what is typed and not chosen changes nothing', async () => {
  choice.show('d5');
  await vi.waitFor(() => expect(box.value).toBe('Report 5 on roads'));
  await type('nothing');
  expect(form.querySelector('[role="status"]')?.textContent).toBe('No such name.');
  box.dispatchEvent(new Event('change', { bubbles: true }));
  box.dispatchEvent(new Event('blur'));
  expect([chosen, box.value]).toEqual([[], 'Report 5 on roads']);
});

test('an emptied box asks for any', async () => {
  choice.show('d5');
  await vi.waitFor(() => expect(box.value).toBe('Report 5 on roads'));
  box.value = '';
  box.dispatchEvent(new Event('change', { bubbles: true }));
  expect(chosen).toEqual(['']);
});

test('names that are all here are found alike', async () => {
  expect(await namesOf(list).find('ROADS 29', 2)).toEqual({ names: [list[29], list[290]], found: 11 });
  expect(await namesOf(list).nameOf('d3')).toBe('Report 3 on roads');
});
