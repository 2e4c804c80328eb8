// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { TimelineView } from './timeline-view.ts';

vi.mock('./timeline-drawing.define.ts', () => ({}));
vi.mock('./timeline-view.css?url', () => ({ default: '/view.css' }));
vi.mock('../shared/load-style.ts', () => ({ loadStyle: () => Promise.resolve() }));

beforeAll(() => customElements.define('timeline-view', TimelineView));
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});

/** The view as an address opens it, 200 px from the top of a window of 768 px, when it has been drawn. */
function opened(strip: number, view: number, address = '/?view=1990-01-01/1991-01-01') {
  history.replaceState(null, '', address);
  const scrollBy = vi.fn<(to: ScrollToOptions) => void>();
  vi.spyOn(window, 'scrollBy').mockImplementation(scrollBy as typeof window.scrollBy);
  const element = document.createElement('timeline-view');
  vi.spyOn(element, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, 200, 360, element.classList.contains('is-open') ? view : strip),
  );
  document.body.append(element);
  element.dispatchEvent(new CustomEvent('timeline-drawn'));
  return { room: element.style.minBlockSize, scrolled: scrollBy.mock.calls.map(([{ top }]) => top) };
}

test.each<[string, number, number, string, readonly number[]]>([
  ['a view that is higher grows upwards', 300, 500, '', [200]],
  ['one that is lower leaves room', 500, 300, '500px', []],
  ['one that is lower than what was in sight leaves that', 2000, 300, '568px', []],
  ['what was out of sight may move there', 2000, 1000, '', []],
])('%s', (_, strip, view, room, scrolled) => {
  expect(window.innerHeight).toBe(768);
  expect(opened(strip, view)).toEqual({ room, scrolled });
});

test('the view that was asked for stands in place of the strip once it is drawn', () => {
  history.replaceState(null, '', '/?view=1990-01-01/1991-01-01');
  const element = document.createElement('timeline-view');
  document.body.append(element);
  expect(element.className).toBe('');
  element.dispatchEvent(new CustomEvent('timeline-drawn'));
  expect(element.className).toBe('is-open');
});

test('the strip stays where the view cannot be read, and where none was asked for', () => {
  history.replaceState(null, '', '/?view=1990-01-01/1991-01-01');
  const element = document.createElement('timeline-view');
  document.body.append(element);
  element.dispatchEvent(new CustomEvent('timeline-not-read'));
  expect(element.className).toBe('');
  history.replaceState(null, '', '/');
  const other = document.createElement('timeline-view');
  document.body.append(other);
  expect(other.className).toBe('');
});

test('a reader who has scrolled, or who asked for no view, stays', () => {
  expect(opened(300, 500, '/')).toEqual({ room: '', scrolled: [] });
  vi.spyOn(window, 'scrollY', 'get').mockReturnValue(40);
  expect(opened(300, 500)).toEqual({ room: '', scrolled: [] });
});

test('opening the view is a step in the history: back leads to the strip, forward to the view', () => {
  history.replaceState(null, '', '/?kind=a');
  const element = document.createElement('timeline-view');
  element.append(document.createElement('figure'));
  document.body.append(element);
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  const press = () => element.querySelector<HTMLButtonElement>('.view-open')!.click();
  const push = vi.spyOn(history, 'pushState');
  press();
  expect(push.mock.calls.map(([, , address]) => address)).toEqual(['/?kind=a&view=open']);
  element.prepend(document.createElement('timeline-drawing'));
  element.dispatchEvent(new CustomEvent('timeline-drawn'));
  expect([element.className, element.querySelector('.view-open')]).toEqual(['is-open', null]);
  history.replaceState(null, '', '/?kind=a');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(element.className).toBe('');
  expect(element.querySelector('timeline-drawing')).toBeNull();
  expect(element.querySelectorAll('.view-open')).toHaveLength(1);
});
