import { filterWords as words } from '../../words/chapters/filter.ts';
import { make } from '../shared/dom.ts';

const inFold = '.fold :is(a[href], summary)';

/**
 * Makes one stop of the Tab key of all that an event of the list unfolds: Left and Right go along its sources. On a wide
 * screen they stand open, and whoever goes by keys would pass hundreds of links on the way down. While one of several has
 * the focus, what the keys do stands below them. Links stay links: a screen reader lists and reads them as before.
 */
export function oneStopEach(list: Element): void {
  for (const fold of list.querySelectorAll('.fold'))
    for (const [index, stop] of stopsOf(fold).entries()) stop.tabIndex = index === 0 ? 0 : -1;
  const hint = make('p', { class: 'sans quiet' }, words.alongSources);
  list.addEventListener('focusin', ({ target }) => {
    const stop = stopIn(target);
    const fold = stop?.closest('.fold');
    if (stop === undefined || fold === null || fold === undefined) return;
    for (const one of stopsOf(fold)) one.tabIndex = one === stop ? 0 : -1;
    if (stop.matches(':focus-visible') && stopsOf(fold).filter(isShown).length > 1) fold.append(hint);
  });
  list.addEventListener('focusout', () => {
    hint.remove();
  });
  list.addEventListener('keydown', (event) => {
    const { key, target } = event as KeyboardEvent;
    const stop = stopIn(target);
    const fold = stop?.closest('.fold');
    const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (stop === undefined || fold === null || fold === undefined || by === undefined) return;
    const stops = stopsOf(fold).filter(isShown);
    stops[stops.indexOf(stop) + by]?.focus();
    event.preventDefault();
  });
}

function stopsOf(fold: Element): readonly HTMLElement[] {
  // What folds all of it away is a stop of its own, where it is folded.
  return [...fold.querySelectorAll<HTMLElement>('a[href], summary')].filter(
    (one) => one.parentElement !== fold || one.tagName !== 'SUMMARY',
  );
}

function stopIn(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof HTMLElement && target.matches(inFold) && !target.matches('.fold > summary')
    ? target
    : undefined;
}

function isShown(one: HTMLElement): boolean {
  return one.checkVisibility();
}
