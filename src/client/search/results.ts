import { excerptOf } from '../../search/answer/excerpt.ts';
import type { ShownHit } from '../../search/answer/count-hits.ts';
import type { Falls } from '../../search/answer/match-dates.ts';
import type { HitPassage } from '../../search/answer/passages.ts';
import type { SearchRecord } from '../../search/index/record.ts';
import { textDirective } from '../../search/answer/text-fragment.ts';
import { searchWords as words } from '../../words/chapters/search.ts';
import { capitalized, say } from '../../words/say.ts';
import { make, makeGlyph } from '../shared/dom.ts';
import { makeMarked } from './marked.ts';

/** Where links lead: the site's base path, and the address of the results to come back to. */
export interface Landing {
  readonly base: string;
  readonly back: string;
}

/** One document, event or page with its passages. */
export function renderHit(
  { record, found }: ShownHit,
  falls: Falls | undefined,
  landing: Landing,
): HTMLElement {
  const { title, passages, forms } = found;
  const link = (fragment: string) => landingLink(landing, record.path, forms, fragment);
  const shown = passages.length > 0 ? passages : firstPassage(record);
  return make(
    'article',
    { class: 'hitgroup' },
    make(
      'h3',
      {},
      make(
        'a',
        { href: link(record.in === 'document' ? '' : (shown[0]?.id ?? '')), 'data-hit': true },
        ...makeMarked(excerptOf(title.text, title.marks)),
      ),
    ),
    make('p', { class: 'sans' }, bylineOf(record)),
    falls === 'possible' && make('p', { class: 'sans possible' }, words.possible),
    ...shown.slice(0, shownAtOnce).map((passage) => renderPassage(record, passage, link)),
    shown.length > shownAtOnce &&
      make(
        'details',
        { class: 'more' },
        make('summary', {}, say(words.morePassages, { count: shown.length - shownAtOnce })),
        ...shown.slice(shownAtOnce).map((passage) => renderPassage(record, passage, link)),
      ),
  );
}

/** The address of a passage, with the words to mark there and the results to come back to. */
export function landingLink(
  { base, back }: Landing,
  path: string,
  marked: readonly string[],
  fragment: string,
): string {
  const parameters = new URLSearchParams(marked.slice(0, mostMarked).map((word) => ['mark', word]));
  if (back !== '') parameters.set('from', back);
  const query = parameters.toString();
  return `${base}${path}${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`;
}

/** "passage 3" of "p3" */
export function passageName(id: string): string {
  return say(words.passage, { number: id.slice(1) });
}

const shownAtOnce = 4;
const mostMarked = 24;

function renderPassage(
  record: SearchRecord,
  passage: HitPassage,
  link: (fragment: string) => string,
): HTMLElement {
  const { id, text, marks, focus, beside, speaker = 0 } = passage;
  const numbered = /^p\d+$/.test(id);
  return make(
    'div',
    { class: numbered ? 'phit' : 'phit whole' },
    numbered &&
      make(
        'a',
        { href: link(fragmentOf(passage)), 'data-hit': true, 'aria-label': capitalized(passageName(id)) },
        id,
      ),
    make(
      'p',
      {},
      ...(record.in === 'document' && beside === true
        ? [make('span', { class: 'sans quiet' }, words.noteOfArchive), ' ']
        : []),
      ...makeMarked(excerptOf(text, marks, { lead: speaker, focus })),
    ),
    renderActions(record, passage),
  );
}

// What they do is loaded when it is asked for: few readers do.
function renderActions(record: SearchRecord, passage: HitPassage): HTMLElement {
  const action = (name: string, does: 'copyHit' | 'gatherHit') => {
    const button = make('button', { type: 'button' }, name);
    button.addEventListener(
      'click',
      () =>
        void import('../copy/copy-hit.ts')
          .then((hits) => hits[does](button, record, passage))
          .catch(() => {
            button.textContent = words.actionNotLoaded;
          }),
    );
    return button;
  };
  return make(
    'p',
    { class: 'does no-print' },
    action(words.copy, 'copyHit'),
    (record.in === 'document' || record.in === 'event') && action(words.gather, 'gatherHit'),
  );
}

// The page has the speaker in an element of its own, so the words of the directive are those behind it.
function fragmentOf({ id, text, marks, focus, speaker = 0 }: HitPassage): string {
  const first = [...(focus === undefined ? [] : [focus]), ...marks].find(({ start }) => start >= speaker);
  if (first === undefined) return id;
  return id + textDirective(text.slice(speaker), { start: first.start - speaker, end: first.end - speaker });
}

function bylineOf({ byline, glyph, attested, in: kind }: SearchRecord): HTMLElement {
  return make(
    'span',
    { class: 'kind' },
    glyph !== undefined &&
      makeGlyph(`g-${glyph}`, ['glyph', ...(attested === true ? ['attested'] : [])].join(' ')),
    make('span', {}, kind === 'event' && attested === false ? say(words.outside, { byline }) : byline),
  );
}

// Found by its date or its facets alone, a record shows how it begins.
function firstPassage({ in: kind, parts }: SearchRecord): readonly HitPassage[] {
  const [first] = parts;
  return first !== undefined && (kind === 'document' || kind === 'event') ? [{ ...first, marks: [] }] : [];
}
