import { viewWords as words } from '../../words/chapters/view.ts';
import { say } from '../../words/say.ts';
import type { LaneBy } from '../../timeline/types.ts';
import { make, makeSvg } from '../shared/dom.ts';
import type { Action } from './keys.ts';

/** What the view is made of. */
export interface ViewParts {
  readonly root: HTMLElement;
  readonly lanes: HTMLSelectElement;
  readonly help: HTMLElement;
  readonly map: SVGSVGElement;
  readonly drawing: SVGSVGElement;
  readonly content: SVGGElement;
  /** Two, that take turns: see `TargetLinks`. */
  readonly links: readonly [SVGAElement, SVGAElement];
  readonly card: HTMLElement;
  readonly list: HTMLElement;
  readonly day: HTMLInputElement;
  readonly dayWords: HTMLOutputElement;
}

/** The controls and drawings of the view, put into the element when it opens. */
export function makeView(): ViewParts {
  const lanes = make(
    'select',
    { 'data-lanes': true },
    ...Object.entries(words.lanesBy).map(([by, name]) =>
      make('option', { value: by satisfies string as LaneBy }, name),
    ),
  );
  const help = make(
    'div',
    { class: 'view-help', hidden: true },
    make(
      'dl',
      {},
      ...Object.values(words.keyHelp).map(({ keys, does }) =>
        make('div', {}, make('dt', {}, keys), make('dd', {}, does)),
      ),
    ),
  );
  const content = makeSvg('g', { 'aria-hidden': 'true' });
  const links = [makeLink('0'), makeLink('-1')] as const;
  const map = makeSvg('svg', { class: 'view-map', height: 36, 'aria-hidden': 'true' });
  const drawing = makeSvg(
    'svg',
    { class: 'view-drawing', role: 'group' },
    content,
    makeSvg('g', { class: 'view-targets' }, ...links),
  );
  const card = make('div', { class: 'view-card', 'aria-hidden': 'true' });
  const list = make('div', { class: 'view-list', hidden: true });
  const day = make('input', { type: 'date' });
  const dayWords = make('output');
  const root = make(
    'div',
    { class: 'view' },
    make(
      'div',
      { class: 'view-controls', role: 'group', 'aria-label': words.controls },
      makeButton('in', words.zoomIn, { title: say(words.shortcut, { key: '+' }) }),
      makeButton('out', words.zoomOut, { title: say(words.shortcut, { key: '−' }) }),
      makeButton('earlier', words.earlier),
      makeButton('later', words.later),
      makeButton('whole', words.wholePeriod, { title: say(words.shortcut, { key: '0' }) }),
      make('label', { class: 'view-field' }, `${words.lanes} `, lanes),
    ),
    map,
    make('div', { class: 'view-stage' }, drawing, card),
    list,
    make(
      'div',
      { class: 'view-controls' },
      make(
        'p',
        { class: 'view-day' },
        make('label', { class: 'view-field' }, `${words.day} `, day),
        ' ',
        dayWords,
      ),
      makeButton('save', words.save),
      makeButton('help', words.keys, { 'aria-expanded': 'false' }),
    ),
    help,
  );
  return { root, lanes, help, map, drawing, content, links, card, list, day, dayWords };
}

function makeButton(action: Action, name: string, attributes: Readonly<Record<string, string>> = {}) {
  return make('button', { type: 'button', class: 'btn', 'data-do': action, ...attributes }, name);
}

function makeLink(tabindex: '0' | '-1'): SVGAElement {
  return makeSvg('a', { tabindex }, makeSvg('rect'));
}
