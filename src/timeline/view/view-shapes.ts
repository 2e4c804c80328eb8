import { civilOf } from '../../time/edtf/day.ts';
import { dates } from '../../words/current.ts';
import { monthName } from '../../words/date-names.ts';
import { glyphPath, isSolidGlyph } from '../axis/glyph.ts';
import { textWidth } from '../axis/label-fit.ts';
import { lookOf } from '../axis/look.ts';
import { addMark, hasBar } from '../axis/mark.ts';
import { boxPath, pathShape, textShape, type PathShape, type Shape, type TextShape } from '../axis/shape.ts';
import type { Step, Tick } from '../axis/ticks.ts';
import { uprightAround } from '../axis/upright.ts';
import type { TimelineEvent, TimelineKind } from '../types.ts';
import { clusterBox, rowMiddle, viewSizes, type LaidLane, type ViewLayout } from './view-layout.ts';

export interface ViewStyle {
  readonly glyphOf: (event: TimelineEvent) => TimelineKind['glyph'];
  /** Draws an event faintly. */
  readonly isFaint?: (event: TimelineEvent) => boolean;
}

/**
 * The shapes of the view: paths, then texts by class. All glyphs of a lane are one path, so their number depends on the
 * number of lanes and labels and not on the number of events; and there are the same paths at every zoom, so that a
 * drawing can be changed into the next one.
 */
export function viewShapes(layout: ViewLayout, style: ViewStyle): readonly Shape[] {
  const shapes = [...axisShapes(layout), ...layout.lanes.flatMap((lane) => laneShapes(lane, layout, style))];
  const texts = shapes.filter((shape): shape is TextShape => shape.tag === 'text');
  const { dayX, height } = layout;
  const upright =
    dayX === undefined ? '' : uprightAround({ x: dayX, top: 2, bottom: height }, texts, viewSizes.font);
  // The names of lanes first, which are as many at every zoom: their nodes stay as they are.
  const laneNames = String(lookOf('lane-name')['class']);
  const classOf = ({ look }: Shape) => (look['class'] === laneNames ? '' : String(look['class']));
  return [
    ...shapes.filter(({ tag }) => tag === 'path'),
    pathShape('marked-day', upright),
    ...texts.sort((a, b) => (classOf(a) < classOf(b) ? -1 : classOf(a) > classOf(b) ? 1 : 0)),
  ];
}

function axisShapes({
  ticks,
  dayTicks,
  contextTicks,
  step,
  scale,
  width,
  height,
}: ViewLayout): readonly Shape[] {
  const edge = viewSizes.axis - 4;
  const inSight = contextTicks.filter(({ x }) => x >= scale.start);
  return [
    pathShape('grid', ticks.map(({ x }) => `M${x} ${edge}V${height}`).join('')),
    pathShape(
      'minor-tick',
      ticks.map(({ x }) => `M${x} ${edge - 5}v5`).join('') +
        dayTicks.map(({ x }) => `M${x} ${edge - 3}v3`).join(''),
    ),
    pathShape('tick', inSight.map(({ x }) => `M${x} 4V${edge}`).join('')),
    pathShape('axis', `M${scale.start} ${edge}H${width}`),
    ...contextTicks.flatMap((tick, index) =>
      contextLabel(tick, contextTicks[index + 1]?.x ?? width, step.unit, scale.start),
    ),
    ...ticks.flatMap(({ day, x }) => {
      const label = tickLabel(day, step.unit);
      // None is cut off at the edge.
      return x + 4 + textWidth(label, 12.5) > width
        ? []
        : [textShape('month-label', { x: x + 4, y: edge - 7 }, label)];
    }),
  ];
}

/** The label of what is running at the left edge stays there, until the next one pushes it out. */
function contextLabel({ day, x }: Tick, nextX: number, unit: Step['unit'], left: number): readonly Shape[] {
  if (unit === 'year') return [];
  const civil = civilOf(day);
  const year = dates.year(civil.year);
  const label = unit === 'month' ? year : dates.joinDate({ month: monthName(civil.month), year });
  const at = Math.max(x, left) + 5;
  return nextX - at < label.length * 7.5 ? [] : [textShape('year-label', { x: at, y: 16 }, label)];
}

function tickLabel(day: number, unit: Step['unit']): string {
  const { year, month, dayOfMonth } = civilOf(day);
  switch (unit) {
    case 'day':
    case 'week':
      return String(dayOfMonth);
    case 'month':
      return monthName(month, 'short');
    case 'year':
      return dates.year(year);
  }
}

const tones = [
  { attested: false, faint: false },
  { attested: true, faint: false },
  { attested: false, faint: true },
  { attested: true, faint: true },
] as const;

function laneShapes(
  lane: LaidLane,
  { scale, width }: ViewLayout,
  { glyphOf, isFaint = () => false }: ViewStyle,
): readonly Shape[] {
  const byTone = tones.map((tone) => ({ tone, paths: { glyphs: '', certain: '', possible: '', edges: '' } }));
  const labels: Shape[] = [];
  for (const { event, row, glyphs, bar, label } of lane.drawing.marks) {
    const faint = isFaint(event);
    const { paths } = byTone[(event.attested ? 1 : 0) + (faint ? 2 : 0)]!;
    const y = rowMiddle(lane, row);
    addMark(paths, { glyphs, bar }, event.drawn, {
      glyph: glyphOf(event),
      y,
      radius: viewSizes.glyphRadius,
      below: 5,
    });
    if (label === undefined) continue;
    // Over the hatch of a point that may have been on many days, as over the bar of a span.
    const at = { x: label.x, y: y + (glyphs.length > 0 && !hasBar({ glyphs, bar }, event.drawn) ? 4.5 : 2) };
    labels.push(textShape('label', at, label.text, { attested: event.attested, faint }));
  }
  const boxes = lane.drawing.clusters.map((cluster) => ({
    ...clusterBox(lane, cluster),
    count: cluster.count,
  }));
  return [
    pathShape('grid', lane.folded ? '' : `M0 ${lane.y + lane.height - 1}H${width}`),
    ...byTone.flatMap(({ tone, paths: { glyphs, certain, possible, edges } }) => [
      pathShape('possible', possible, tone),
      pathShape('certain', certain, tone),
      pathShape('edge', edges, tone),
      pathShape('glyph', glyphs, tone),
    ]),
    pathShape('count', boxes.map(({ x, y, width: w, height }) => boxPath(x, y, w, height)).join('')),
    ...boxes.map(({ x, y, width: w, height, count }) =>
      textShape('month-label', { x: x + w / 2, y: y + height / 2 + 4 }, String(count), { anchor: 'middle' }),
    ),
    ...labels,
    ...laneName(lane, scale.start),
  ];
}

function laneName({ name, glyph, y, folded }: LaidLane, start: number): readonly Shape[] {
  if (folded) return [laneGlyph(undefined, y)];
  const beside = start > 0;
  const baseline = beside ? y + 14 : y - 4;
  return [
    laneGlyph(glyph, baseline - 4.5),
    textShape('lane-name', { x: glyph === undefined ? 0 : 18, y: baseline }, name),
  ];
}

function laneGlyph(glyph: TimelineKind['glyph'] | undefined, y: number): PathShape {
  if (glyph === undefined) return pathShape('glyph', '');
  return pathShape(
    isSolidGlyph(glyph) ? 'solid-glyph' : 'glyph',
    glyphPath(glyph, 6, y, viewSizes.glyphRadius),
  );
}
