// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { HoverCard, shiftInto } from './hover-card.ts';

beforeAll(() => customElements.define('hover-card', HoverCard));
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test.each([
  [100, 300, 1000, 0],
  [8, 992, 1000, 0],
  [2, 300, 1000, 6],
  [-50, 300, 1000, 58],
  [800, 1010, 1000, -18],
  // One that is wider than the window begins where it does.
  [20, 2000, 1000, -12],
])('from %i to %i in a width of %i it is moved by %i', (left, right, width, shift) => {
  expect(shiftInto(left, right, width)).toBe(shift);
});

function open(left = 100, right = 300) {
  const card = document.createElement('span');
  card.className = 'card';
  vi.spyOn(card, 'getBoundingClientRect').mockReturnValue({ left, right } as DOMRect);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
  const link = document.createElement('hover-card');
  link.append(card);
  document.body.append(link);
  return { link, card };
}

test('Escape hides the card until pointer or focus come anew', () => {
  const { link } = open();
  link.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  expect(link.dataset).not.toHaveProperty('dismissed');
  for (const name of ['pointerenter', 'focusin']) {
    link.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(link.dataset).toHaveProperty('dismissed');
    link.dispatchEvent(new Event(name));
    expect(link.dataset).not.toHaveProperty('dismissed');
  }
});

test('Escape hides a card that is pointed at while the focus is elsewhere, and no other', () => {
  const [pointed, other] = [open().link, open().link];
  vi.spyOn(pointed, 'matches').mockReturnValue(true);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect([pointed, other].map(({ dataset }) => 'dismissed' in dataset)).toEqual([true, false]);
});

test('a card at the side is moved into the window, and back where there is room', () => {
  const { link, card } = open(900, 1100);
  link.dispatchEvent(new Event('pointerenter'));
  expect(card.style.getPropertyValue('--shift')).toBe('-108px');
  vi.spyOn(card, 'getBoundingClientRect').mockReturnValue({ left: 100, right: 300 } as DOMRect);
  link.dispatchEvent(new Event('pointerenter'));
  expect(card.style.getPropertyValue('--shift')).toBe('');
});
