import type { Ternary } from '../../time/edtf/types.ts';
import type { ViewEvent } from '../../timeline/types.ts';
import { filterWords as words } from '../../words/chapters/filter.ts';
import { say } from '../../words/say.ts';
import { make } from '../shared/dom.ts';
import { makeListed } from './listed.ts';

/** How the events of a page answer a filter. */
export interface Filtered {
  /** By id; an event that is not in it does not match. */
  readonly answers: ReadonlyMap<string, Ternary>;
  /** Whether less than everything is asked for. */
  readonly narrowed: boolean;
  /** What does not match stays, faintly. */
  readonly fade: boolean;
}

/** Hides, or makes faint, the rows that do not match, and headings and gap notes that then say nothing true. */
export function filterList(root: ParentNode, { answers, narrowed, fade }: Filtered): void {
  for (const item of root.querySelectorAll<HTMLElement>('.chron .item')) {
    const answer = answers.get(item.id) ?? (narrowed ? 'no' : 'yes');
    item.hidden = answer === 'no' && !fade;
    item.classList.toggle('faint', answer === 'no' && fade);
    tellPossible(item, answer === 'maybe');
  }
  for (const month of root.querySelectorAll<HTMLElement>('.chron .month'))
    month.hidden = month.querySelector('.item:not([hidden])') === null;
  for (const gap of root.querySelectorAll<HTMLElement>('.chron .gapnote')) gap.hidden = narrowed;
}

/** The same for the marks of the page's drawings, which lead to the rows. */
export function filterDrawings(root: ParentNode, { answers, narrowed, fade }: Filtered): void {
  for (const link of root.querySelectorAll<SVGAElement>('.strip > svg a:not([data-several])')) {
    const { hash } = new URL(link.href.baseVal, location.href);
    const answer = answers.get(decodeURIComponent(hash.slice(1))) ?? (narrowed ? 'no' : 'yes');
    link.classList.toggle('left-out', answer === 'no' && !fade);
    link.classList.toggle('faint', answer === 'no' && fade);
  }
}

/** A row whose date may also lie outside the time asked for says so behind its date. */
function tellPossible(item: HTMLElement, possible: boolean): void {
  const told = item.querySelector('.possible');
  if (!possible) told?.remove();
  else if (told === null)
    item.querySelector('.when')?.append(make('em', { class: 'possible' }, words.possibleByDate));
}

const mostFound = 200;

/** Lists what matches where the list itself is not on this page. */
export function listFound(list: HTMLElement, events: readonly ViewEvent[]): void {
  const items = events.slice(0, mostFound).map(makeListed);
  const left = events.length - items.length;
  list.hidden = events.length === 0;
  list.replaceChildren(
    ...items,
    ...(left > 0 ? [make('li', {}, say(words.notListed, { count: left }))] : []),
  );
}

/** "Showing 12 of 64 events, 3 of them possible by date." */
export function countWords(all: number, { answers, narrowed }: Filtered): string {
  const count = (wanted: Ternary) => [...answers.values()].filter((answer) => answer === wanted).length;
  const shown = narrowed ? all - count('no') : all;
  const part =
    shown === all ? say(words.showingAll, { count: all }) : say(words.showing, { shown, count: all });
  const possible = count('maybe');
  return possible === 0 ? say(words.shown, { part }) : say(words.shownPossible, { part, count: possible });
}
