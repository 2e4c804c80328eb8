// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { tellHeight } from './embedded.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('the page around is told the height, now and whenever it changes', () => {
  const postMessage = vi.fn();
  vi.spyOn(window, 'parent', 'get').mockReturnValue({ postMessage } as unknown as Window);
  const observed: { readonly root: Element; readonly changed: () => void }[] = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #changed: () => void;
      constructor(changed: (entries: readonly unknown[]) => void) {
        this.#changed = () => changed([{ contentRect: { width: 640 } }]);
      }
      observe(root: Element) {
        observed.push({ root, changed: this.#changed });
      }
    },
  );
  const root = document.createElement('main');
  const height = vi.spyOn(root, 'scrollHeight', 'get').mockReturnValue(340);
  tellHeight(root);
  height.mockReturnValue(500);
  expect(observed.map((one) => one.root)).toEqual([root]);
  observed[0]!.changed();
  expect(postMessage.mock.calls).toEqual([
    [{ type: 'timeline-height', height: 340 }, '*'],
    [{ type: 'timeline-height', height: 500 }, '*'],
  ]);
});

test('a page that stands alone tells nobody', () => {
  const tell = vi.spyOn(window, 'postMessage');
  tellHeight(document.createElement('main'));
  expect(tell).not.toHaveBeenCalled();
});
