// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { watchWidth } from './watch-width.ts';

afterEach(() => void vi.unstubAllGlobals());

test('without an observer of sizes, the width is told when that of the window changes, until it is ended', () => {
  vi.stubGlobal('ResizeObserver', undefined);
  const element = document.createElement('div');
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 640, 10));
  const told: number[] = [];
  const stop = watchWidth(element, (width) => told.push(width));
  dispatchEvent(new Event('resize'));
  expect(told).toEqual([640]);
  stop();
  dispatchEvent(new Event('resize'));
  expect(told).toEqual([640]);
});

test('an observer of sizes is asked where there is one', () => {
  const calls: unknown[] = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(changed: (entries: readonly unknown[]) => void) {
        changed([{ contentRect: { width: 320 } }]);
      }
      observe(element: Element) {
        calls.push(element);
      }
      disconnect() {
        calls.push('end');
      }
    },
  );
  const element = document.createElement('div');
  const told: number[] = [];
  watchWidth(element, (width) => told.push(width))();
  expect({ told, calls }).toEqual({ told: [320], calls: [element, 'end'] });
});
