// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ThemeChoice } from './theme-choice.ts';

beforeAll(() => customElements.define('theme-choice', ThemeChoice));
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  document.body.replaceChildren();
});

const themes = ['auto', 'light', 'dark'] as const;

function open() {
  const choice = document.createElement('theme-choice');
  const inputs = themes.map((value) =>
    Object.assign(document.createElement('input'), { type: 'radio', value }),
  );
  inputs[0]!.checked = true;
  for (const input of inputs) input.name = 'theme';
  const details = Object.assign(document.createElement('details'), { open: true });
  details.append(...inputs);
  choice.append(details);
  document.body.append(choice);
  return {
    details,
    chosen: () => inputs.find(({ checked }) => checked)?.value,
    choose: (theme: (typeof themes)[number]) => {
      const input = inputs[themes.indexOf(theme)]!;
      input.checked = true;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
  };
}

test('a choice is there on the next page, and the system’s own leaves nothing behind', () => {
  expect(open().chosen()).toBe('auto');
  open().choose('dark');
  expect(open().chosen()).toBe('dark');
  open().choose('auto');
  expect(localStorage.length).toBe(0);
});

test('where the device keeps nothing, the choice holds for the page', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('refused');
  });
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('refused');
  });
  const { choose, chosen } = open();
  expect(() => choose('light')).not.toThrow();
  expect(chosen()).toBe('light');
});

test('Escape closes it, and no other key does', () => {
  const { details } = open();
  const press = (key: string) => details.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  press('a');
  expect(details.open).toBe(true);
  press('Escape');
  expect(details.open).toBe(false);
});
