import type { ViewEvent } from '../../timeline/types.ts';
import { filterWords as words } from '../../words/chapters/filter.ts';
import { sayParts } from '../../words/say.ts';
import { make } from '../shared/dom.ts';

/** An event in a list: its link, and when it was. */
export function makeListed({ href, title, words: date }: ViewEvent): HTMLElement {
  const link = make('a', { href }, title);
  return make('li', {}, ...sayParts<typeof words.listed, Node>(words.listed, { event: link, date }));
}
