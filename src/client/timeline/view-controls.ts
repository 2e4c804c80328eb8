import type { Target } from '../../timeline/view/view-layout.ts';
import type { Camera } from './camera.ts';
import { listCluster, openingOf } from './clusters.ts';
import { moveFocus, moveFocusToEnd, type FocusView } from './focus-moves.ts';
import { wishOf, type Action } from './keys.ts';
import type { TargetLinks } from './target-links.ts';
import type { ViewParts } from './view-template.ts';

/** What the buttons and keys of the view act on. */
export interface Controlled {
  readonly parts: ViewParts;
  readonly camera: Camera;
  readonly links: TargetLinks;
  readonly focusView: FocusView;
  readonly focus: (target: Target) => void;
  /** The reader has moved the view: its state is worth an address from now on. */
  readonly touch: () => void;
  readonly save: () => void;
}

/** Has the buttons, the keys and the counts of the view do what they say. */
export function followControls(view: Controlled): void {
  const { root } = view.parts;
  root.addEventListener('click', (event) => press(view, event));
  root.addEventListener('keydown', (event) => key(view, event));
}

function press(view: Controlled, event: MouseEvent): void {
  const element = event.target as Element;
  const action = element.closest<HTMLElement>('[data-do]')?.dataset['do'];
  if (action !== undefined) perform(view, action as Action);
  const target = view.links.includes(element) ? view.links.current : undefined;
  if (target?.kind !== 'cluster') return;
  event.preventDefault();
  openCluster(view, target);
}

function key(view: Controlled, event: KeyboardEvent): void {
  if (event.key === 'Escape') return goBack(view);
  const wish = view.parts.drawing.contains(event.target as Node) ? wishOf(event) : undefined;
  if (wish === undefined) return;
  event.preventDefault();
  switch (wish.kind) {
    case 'move':
      return void moveFocus(view.focusView, wish.direction);
    case 'end':
      return void moveFocusToEnd(view.focusView, wish.direction);
    case 'do':
      return perform(view, wish.action);
  }
}

function perform(view: Controlled, action: Action): void {
  const { camera } = view;
  view.touch();
  switch (action) {
    case 'in':
      return camera.zoomBy(1.6);
    case 'out':
      return camera.zoomBy(1 / 1.6);
    case 'earlier':
      return void camera.pan(-0.6);
    case 'later':
      return void camera.pan(0.6);
    case 'whole':
      return camera.fitWhole();
    case 'save':
      return view.save();
    case 'help':
      return toggleHelp(view.parts);
  }
}

function toggleHelp({ help, root }: ViewParts): void {
  help.hidden = !help.hidden;
  root.querySelector('[data-do="help"]')?.setAttribute('aria-expanded', String(!help.hidden));
}

function openCluster(view: Controlled, { cluster }: Extract<Target, { kind: 'cluster' }>): void {
  view.touch();
  const opening = openingOf(cluster, view.camera.scale);
  if (opening.kind === 'nearer') view.camera.fit(opening.from, opening.to);
  else listCluster(view.parts.list, opening.events);
}

/** From the events of a count to the count, from elsewhere to the controls. */
function goBack({ parts: { list, root }, links, focus }: Controlled): void {
  const target = links.current;
  if (!list.hidden && target !== undefined) focus(target);
  else root.querySelector('button')?.focus();
  list.hidden = true;
}
