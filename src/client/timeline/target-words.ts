import { viewWords as words } from '../../words/chapters/view.ts';
import { wordsOfDay } from '../../words/date-names.ts';
import { say } from '../../words/say.ts';
import type { ViewEvent, ViewFrame } from '../../timeline/types.ts';
import { countOf } from '../../timeline/view/navigate.ts';
import type { Target, ViewLayout } from '../../timeline/view/view-layout.ts';
import { make } from '../shared/dom.ts';

/** "Meeting, 1 March 1995, day 80 of the closure: Meeting at headquarters" */
export function nameOf(target: Target, frame: ViewFrame): string {
  if (target.kind === 'cluster')
    return say(words.clusterName, { events: clusterWords(target), period: periodOf(target) });
  const { kind, words: date, dayOfSpan, title } = target.mark.event as ViewEvent;
  const facts = [kindName(kind, frame), date, dayOfSpan].filter(Boolean).join(', ');
  return say(words.eventName, { facts, title });
}

/** What hovering and focusing show of a target. */
export function makeCard(target: Target, frame: ViewFrame): readonly (Node | string)[] {
  const card = (name: string, facts: string) => [make('b', {}, name), ' ', make('span', {}, facts)];
  if (target.kind === 'cluster')
    return card(clusterWords(target), say(words.clusterHint, { period: periodOf(target) }));
  const { title, words: date, kind, documents, dayOfSpan } = target.mark.event as ViewEvent;
  const layer = documents.length > 0 ? words.attested : words.context;
  return card(title, [date, kindName(kind, frame), layer, dayOfSpan].filter(Boolean).join(' · '));
}

/** What is in sight, as a name for the drawing. */
export function sightOf({ scale }: ViewLayout, targets: readonly Target[]): string {
  const count = targets.reduce((sum, target) => sum + countOf(target), 0);
  const [first, last] = [wordsOfDay(Math.round(scale.from)), wordsOfDay(Math.round(scale.to) - 1)];
  return say(words.inSight, { count, period: say(words.period, { first, last }) });
}

type Cluster = Extract<Target, { kind: 'cluster' }>;

function clusterWords({ cluster }: Cluster): string {
  return say(words.cluster, { count: cluster.count });
}

function periodOf({ cluster: { from, to } }: Cluster): string {
  const [first, last] = [wordsOfDay(from), wordsOfDay(to - 1)];
  return first === last ? first : say(words.period, { first, last });
}

function kindName(id: string, { kinds }: ViewFrame): string {
  return kinds.find((kind) => kind.id === id)?.name ?? '';
}
