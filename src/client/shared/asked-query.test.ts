// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { askedQuery, keepQuery } from './asked-query.ts';

afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, '', '/');
});

test('what is asked for is written into the address, whose fragment stays', () => {
  history.replaceState(null, '', '/map/#a');
  keepQuery('push', '?from=1995');
  expect(location.href).toMatch(/\/map\/\?from=1995#a$/);
  keepQuery('replace', '');
  expect(location.href).toMatch(/\/map\/#a$/);
});

test.each(['push', 'replace'] as const)('where no %s is taken, it is asked for all the same', (how) => {
  history.replaceState(null, '', '/map/?from=1994');
  const refuse = vi.spyOn(history, `${how}State`).mockImplementation(() => {
    throw new DOMException('too many calls', 'SecurityError');
  });
  keepQuery(how, '?from=1995');
  expect(location.search).toBe('?from=1994');
  expect(askedQuery().get('from')).toBe('1995');
  refuse.mockRestore();
  // Another address, be it one that the reader goes back to, asks for what it says.
  history.replaceState(null, '', '/map/?from=1996');
  expect(askedQuery().get('from')).toBe('1996');
  keepQuery(how, '?from=1997');
  expect(askedQuery().get('from')).toBe('1997');
});
