import type { Stretch } from '../../search/answer/excerpt.ts';
import { make } from '../shared/dom.ts';

/** Text with its marked stretches. */
export function makeMarked(stretches: readonly Stretch[]): readonly (Node | string)[] {
  return stretches.map(({ text, marked }) => (marked ? make('mark', { class: 'hit' }, text) : text));
}
