import type { Answer } from '../../search/answer/answer.ts';
import type { ShownHit } from '../../search/answer/count-hits.ts';
import { excerptOf, type Stretch } from '../../search/answer/excerpt.ts';
import { make } from '../shared/dom.ts';
import { makeMarked } from './marked.ts';
import { landingLink, type Landing } from './results.ts';

/** What the dialog offers: a recent search, or a place that a search found. */
export type DialogOption =
  | { readonly kind: 'recent'; readonly text: string; readonly href: string }
  | {
      readonly kind: 'hit';
      readonly title: string;
      readonly under: string;
      readonly excerpt: readonly Stretch[];
      readonly href: string;
    };

export const excerptLength = 140;

/** The best passage of each hit. */
export function optionsOf(
  { understood }: Pick<Answer, 'understood'>,
  hits: readonly ShownHit[],
  landing: Landing,
): readonly DialogOption[] {
  return hits.map(({ record, found }): DialogOption => {
    const best =
      (understood.aim === undefined ? undefined : found.passages[0]) ??
      found.passages.find(({ focus }) => focus !== undefined) ??
      found.passages.toSorted((a, b) => b.marks.length - a.marks.length)[0];
    return {
      kind: 'hit',
      title: record.title,
      under: record.byline,
      excerpt:
        best === undefined
          ? []
          : excerptOf(best.text, best.marks, {
              most: excerptLength,
              lead: best.speaker ?? 0,
              focus: best.focus,
            }),
      href: landingLink(landing, record.path, found.forms, best?.id ?? ''),
    };
  });
}

export function renderOption(option: DialogOption, id: string): HTMLLIElement {
  if (option.kind === 'recent')
    return make('li', { id, role: 'option', 'aria-selected': 'false' }, option.text);
  return make(
    'li',
    { id, role: 'option', 'aria-selected': 'false' },
    make('b', {}, option.title),
    make('span', { class: 'under' }, option.under),
    option.excerpt.length > 0 && make('span', { class: 'excerpt' }, ...makeMarked(option.excerpt)),
  );
}
