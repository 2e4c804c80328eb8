import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';

const { window } = new JSDOM('');
vi.stubGlobal('HTMLElement', window.HTMLElement);
const { whereItMoved } = await import('./moved-page.ts');

test.each([
  ['/documents/b/', '#p5', '/documents/b/#p5'],
  ['/documents/b/', '', '/documents/b/'],
  ['/documents/b/#p1', '#p5', '/documents/b/#p1'],
])('%s, asked for with %j: %s', (target, hash, address) => {
  expect(whereItMoved(target, hash)).toBe(address);
});
