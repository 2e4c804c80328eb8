import { monthName } from '../../time/edtf/month-names.ts';
import { civilOf } from '../../time/edtf/day.ts';
import { glyphPath } from '../axis/glyph-path.ts';
import { tenth, xOf } from '../axis/scale.ts';
import type { Tick } from '../axis/ticks.ts';
import type { TimelineEvent, TimelineKind } from '../types.ts';
import { clusterBox, rowMiddle, viewSizes, type LaidLane, type ViewLayout } from './view-layout.ts';
import { yearName } from '../names.ts';

export interface ViewStyle {
  readonly glyphOf: (event: TimelineEvent) => TimelineKind['glyph'];
  /** Draws an event faintly. */
  readonly isFaint?: (event: TimelineEvent) => boolean;
}

/** One node of the drawing; a path without `d` keeps the place of one that may be there at another zoom. */
export type Shape =
  | { readonly tag: 'path'; readonly name: string; readonly d: string }
  | {
      readonly tag: 'text';
      readonly name: string;
      readonly x: number;
      readonly y: number;
      readonly content: string;
      readonly middle: boolean;
    };

/** The view as SVG markup, without its root. */
export function viewMarkup(layout: ViewLayout, style: ViewStyle): string {
  return viewShapes(layout, style).map(shapeMarkup).join('');
}

/**
 * The nodes of the view: paths, then texts by class. All glyphs of a lane are one path, so their number depends on the
 * number of lanes and labels and not on the number of events; and there are the same paths at every zoom, so that a
 * drawing can be changed into the next one.
 */
export function viewShapes(layout: ViewLayout, style: ViewStyle): readonly Shape[] {
  const shapes = [
    ...axisShapes(layout),
    ...layout.lanes.flatMap((lane) => laneShapes(lane, layout, style)),
    path('asof', layout.dayX === undefined ? '' : `M${layout.dayX} 2V${layout.height}`),
  ];
  const texts = shapes.filter(({ tag }) => tag === 'text');
  return [
    ...shapes.filter(({ tag }) => tag === 'path'),
    ...texts.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
  ];
}

function axisShapes({ ticks, contextTicks, step, scale, width, height }: ViewLayout): readonly Shape[] {
  const edge = viewSizes.axis - 4;
  const inSight = contextTicks.filter(({ x }) => x >= scale.start);
  return [
    path('gr', ticks.map(({ x }) => `M${x} ${edge}V${height}`).join('')),
    path('mn', ticks.map(({ x }) => `M${x} ${edge - 5}v5`).join('')),
    path('tk', inSight.map(({ x }) => `M${x} 4V${edge}`).join('')),
    path('ax', `M${scale.start} ${edge}H${width}`),
    ...contextTicks.flatMap((tick, index) =>
      contextLabel(tick, contextTicks[index + 1]?.x ?? width, step.unit, scale.start),
    ),
    ...ticks.map(({ day, x }) => text('mo', x + 4, edge - 7, tickLabel(day, step.unit))),
  ];
}

/** The label of what is running at the left edge stays there, until the next one pushes it out. */
function contextLabel(
  { day, x }: Tick,
  nextX: number,
  unit: 'day' | 'month' | 'year',
  left: number,
): readonly Shape[] {
  const { year, month } = civilOf(day);
  const label =
    unit === 'day'
      ? `${monthName(month)} ${yearName(year)}`
      : unit === 'month'
        ? yearName(year)
        : `${yearName(year)} …`;
  const at = Math.max(x, left) + 5;
  return unit === 'year' || nextX - at < label.length * 7.5 ? [] : [text('yr', at, 16, label)];
}

function tickLabel(day: number, unit: 'day' | 'month' | 'year'): string {
  const { year, month, dayOfMonth } = civilOf(day);
  return unit === 'day'
    ? String(dayOfMonth)
    : unit === 'month'
      ? monthName(month).slice(0, 3)
      : yearName(year);
}

interface Ink {
  glyphs: string;
  core: string;
  possible: string;
  edges: string;
}

const inks = ['', 'att', 'faint', 'att faint'] as const;

function laneShapes(
  lane: LaidLane,
  { scale, width }: ViewLayout,
  { glyphOf, isFaint = () => false }: ViewStyle,
): readonly Shape[] {
  const ink = new Map<string, Ink>(
    inks.map((name) => [name, { glyphs: '', core: '', possible: '', edges: '' }]),
  );
  const labels: Shape[] = [];
  for (const { event, row, glyphs, bar, label } of lane.drawing.marks) {
    const faint = isFaint(event);
    const into = ink.get([event.attested ? 'att' : '', faint ? 'faint' : ''].filter(Boolean).join(' '));
    const y = rowMiddle(lane, row);
    if (into === undefined) continue;
    const radius = viewSizes.glyphRadius;
    for (const x of glyphs) into.glyphs += glyphPath(glyphOf(event), x, y, radius);
    const either = event.drawn.either !== undefined;
    if (glyphs.length > 1 && !either)
      into.edges += `M${(glyphs[0] ?? 0) + radius} ${y}H${(glyphs.at(-1) ?? 0) - radius}`;
    if (bar !== undefined && (either || glyphs.length < 2))
      addBar(into, bar, y + 5, event.drawn.form === 'span' ? 6 : 4);
    if (label === undefined) continue;
    const name = faint ? 'lb2 faint' : event.attested ? 'lb acc' : 'lb';
    labels.push(text(name, label.x, y + (glyphs.length > 0 ? 4.5 : 2), label.text));
  }
  const boxes = lane.drawing.clusters.map((cluster) => ({
    ...clusterBox(lane, cluster),
    count: cluster.count,
  }));
  return [
    path('gr', `M0 ${lane.y + lane.height - 1}H${width}`),
    ...[...ink].flatMap(([name, { glyphs, core, possible, edges }]) => [
      path(`poss ${name}`, possible),
      path(`core ${name}`, core),
      path(`edge ${name}`, edges),
      path(`vg ${name}`, glyphs),
    ]),
    path('many', boxes.map(({ x, y, width: w, height }) => `M${x} ${y}h${w}v${height}h${-w}z`).join('')),
    ...boxes.map(({ x, y, width: w, height, count }) =>
      text('mo', x + w / 2, y + height / 2 + 4, String(count), true),
    ),
    ...labels,
    ...laneName(lane, scale.start),
  ];
}

function addBar(
  ink: Ink,
  bar: NonNullable<LaidLane['drawing']['marks'][number]['bar']>,
  y: number,
  height: number,
): void {
  const box = (x: number, width: number) => `M${x} ${y}h${width}v${height}h${-width}z`;
  for (const { x, width } of bar.possible) ink.possible += box(x, width);
  if (bar.certain !== undefined) ink.core += box(bar.certain.x, bar.certain.width);
  for (const x of bar.ticks) ink.edges += `M${x} ${y - 2}v${height + 4}`;
  const middle = y + height / 2;
  if (bar.end === 'open') ink.edges += `M${bar.x1 + 2} ${middle - 5}l5 5l-5 5`;
  if (bar.start === 'open') ink.edges += `M${bar.x0 - 2} ${middle - 5}l-5 5l5 5`;
  if (bar.end === 'unknown') ink.core += box(bar.x1 + 4, 5) + box(bar.x1 + 12, 3) + box(bar.x1 + 18, 1.5);
  if (bar.start === 'unknown') ink.core += box(bar.x0 - 7, 3) + box(bar.x0 - 13, 1.5);
  if (bar.end === 'unbounded') ink.possible += box(bar.x1, 6) + box(bar.x1 + 9, 3);
  if (bar.start === 'unbounded') ink.possible += box(bar.x0 - 6, 6) + box(bar.x0 - 12, 3);
}

function laneName({ name, glyph, y }: LaidLane, start: number): readonly Shape[] {
  const beside = start > 0;
  const baseline = beside ? y + 14 : y - 4;
  const mark = glyph === undefined ? '' : glyphPath(glyph, 6, baseline - 4.5, viewSizes.glyphRadius);
  return [path('vg', mark), text('lane-name', glyph === undefined ? 0 : 18, baseline, name)];
}

/**
 * Density over the whole period, for a minimap: a column for each stretch of 4 units, as high as events begin in it.
 *
 * @param counts how many begin, and on which day
 */
export function densityMarkup(
  counts: Iterable<readonly [day: number, count: number]>,
  whole: ViewLayout['scale'],
  height: number,
): string {
  const columns = new Map<number, number>();
  for (const [day, count] of counts) {
    const column = Math.floor(xOf(whole, day) / 4);
    columns.set(column, (columns.get(column) ?? 0) + count);
  }
  const most = Math.max(1, ...columns.values());
  const d = [...columns].map(([column, count]) => {
    const tall = count === 0 ? 0 : Math.max(2, Math.round(((height - 6) * count) / most));
    return tall === 0 ? '' : `M${column * 4} ${height}v${-tall}h3v${tall}z`;
  });
  return shapeMarkup(path('later', d.join('')));
}

/** What is in sight of the whole, on a minimap: its left edge and its width, never too narrow to be seen. */
export function windowOf(
  whole: ViewLayout['scale'],
  seen: Pick<ViewLayout['scale'], 'from' | 'to'>,
): { readonly x: number; readonly width: number } {
  const x = xOf(whole, Math.max(seen.from, whole.from));
  return { x, width: Math.max(6, xOf(whole, Math.min(seen.to, whole.to)) - x) };
}

function path(name: string, d: string): Shape {
  return { tag: 'path', name: name.trim(), d };
}

function text(name: string, x: number, y: number, content: string, middle = false): Shape {
  return { tag: 'text', name, x: tenth(x), y: tenth(y), content, middle };
}

function shapeMarkup(shape: Shape): string {
  if (shape.tag === 'path') return shape.d === '' ? '' : `<path class="${shape.name}" d="${shape.d}"/>`;
  const { name, x, y, content, middle } = shape;
  const anchor = middle ? ' text-anchor="middle"' : '';
  return `<text class="${name}" x="${x}" y="${y}"${anchor}>${escapeXml(content)}</text>`;
}

/** Text for SVG and XML. */
export function escapeXml(content: string): string {
  return content.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
