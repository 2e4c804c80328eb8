// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type * as Site from '../shared/site.ts';
import { PlaceMap } from './place-map.ts';

vi.mock('../shared/site.ts', async (original) => ({
  ...(await original<typeof Site>()),
  canReadPages: false,
}));

test('where no page can be read, a link leads from beside the timeline to the map, with what is chosen', () => {
  customElements.define('place-map', PlaceMap);
  const loads = vi.spyOn(XMLHttpRequest.prototype, 'send');
  history.replaceState(null, '', '?from=1995-03&to=1995-04');
  document.body.innerHTML = `<place-map data-beside data-maps="/map/" data-src="/frame.json" data-places="/places/">
    <div data-lit></div><a href="/map/" data-whole="/map/">The whole map</a></place-map>`;
  expect(document.querySelector('[role=status]')?.textContent).toMatch(/^In this copy the map stands/);
  expect(document.querySelector('a')?.getAttribute('href')).toBe('/map/?from=1995-03&to=1995-04');
  history.replaceState(null, '', '?from=1995-05');
  document.dispatchEvent(new CustomEvent('timeline-filter'));
  expect(document.querySelector('a')?.getAttribute('href')).toBe('/map/?from=1995-05');
  expect(loads).not.toHaveBeenCalled();
});
