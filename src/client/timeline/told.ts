import { countOf } from '../../timeline/view/navigate.ts';
import type { Target, ViewLayout } from '../../timeline/view/view-layout.ts';
import { escapeXml } from '../../text/xml.ts';
import { wordsOfDay } from '../../words/date-names.ts';
import type { ViewEvent, ViewFrame } from '../../timeline/data/wire.ts';

/** "Meeting, 1 March 2023, day 80 of the stoppage: Meeting at the peacekeepers' headquarters" */
export function nameOf(target: Target, frame: ViewFrame): string {
  if (target.kind === 'cluster') return `${crowdOf(target)}, ${periodOf(target)}`;
  const { kind, words, dayOfSpan, title } = target.mark.event as ViewEvent;
  return `${[kindName(kind, frame), words, dayOfSpan].filter(Boolean).join(', ')}: ${title}`;
}

/** What hovering and focusing show of a target. */
export function cardMarkup(target: Target, frame: ViewFrame): string {
  if (target.kind === 'cluster')
    return `<b>${crowdOf(target)}</b> <span>${periodOf(target)} · press to open</span>`;
  const { title, words, kind, documents, dayOfSpan } = target.mark.event as ViewEvent;
  const layer = documents.length > 0 ? 'Attested' : 'Context';
  const facts = [words, kindName(kind, frame), layer, dayOfSpan].filter(Boolean).join(' · ');
  return `<b>${escapeXml(title)}</b> <span>${escapeXml(facts)}</span>`;
}

/** The events behind a count that no zoom would draw apart. */
export function crowdMarkup(events: readonly ViewEvent[]): string {
  const items = events.map(
    ({ href, title, words }) =>
      `<li><a href="${escapeXml(href)}">${escapeXml(title)}</a>, ${escapeXml(words)}</li>`,
  );
  return `<p>${events.length} events close together</p><ul>${items.join('')}</ul>`;
}

/** What is in sight, as a name for the drawing. */
export function sightOf({ scale }: ViewLayout, targets: readonly Target[]): string {
  const count = targets.reduce((sum, target) => sum + countOf(target), 0);
  const period = `${wordsOfDay(Math.round(scale.from))} to ${wordsOfDay(Math.round(scale.to) - 1)}`;
  return `Timeline, ${period}, ${count} ${count === 1 ? 'event' : 'events'} in sight. Arrow keys move between events.`;
}

function crowdOf({ cluster }: Extract<Target, { kind: 'cluster' }>): string {
  return cluster.count === 1 ? '1 event' : `${cluster.count} events close together`;
}

function periodOf({ cluster: { from, to } }: Extract<Target, { kind: 'cluster' }>): string {
  const [first, last] = [wordsOfDay(from), wordsOfDay(to - 1)];
  return first === last ? first : `${first} to ${last}`;
}

function kindName(id: string, { kinds }: ViewFrame): string {
  return kinds.find((kind) => kind.id === id)?.name ?? '';
}
