import { svgImage } from '../../text/svg.ts';
import { element, xmlOf, type XmlElement } from '../../text/xml.ts';
import { viewWords as words } from '../../words/chapters/view.ts';
import { wordsOfDay } from '../../words/date-names.ts';
import { say } from '../../words/say.ts';
import type { DayScale } from '../axis/scale.ts';
import { attributesOf, type Shape } from '../axis/shape.ts';
import { layView, viewScale, type ViewLane, type ViewOptions } from './view-layout.ts';
import { viewShapes } from './view-shapes.ts';
import type { ViewFrame } from '../types.ts';

const width = 1600;
const head = 60;
const foot = 70;
const ink = '#1d1a21';
const accent = '#5c2a6d';

/** The whole range as an SVG document that stands alone: title, drawing, legend, source and the day it marks. */
export function pictureOf(
  frame: ViewFrame,
  lanes: readonly ViewLane[],
  whole: DayScale,
  { source, day, counted = false }: ViewOptions & { readonly source: string },
): string {
  const layout = layView(lanes, viewScale(width - 40, whole.from, whole.to), { day, counted });
  const glyphOfKind = new Map(frame.kinds.map(({ id, glyph }) => [id, glyph]));
  const shapes = viewShapes(layout, { glyphOf: ({ kind }) => glyphOfKind.get(kind) ?? 'circle' });
  const height = head + layout.height + foot;
  const marked = day === undefined ? [] : [say(words.pictureDay, { day: wordsOfDay(day) })];
  const legend = [words.pictureLegend, ...marked].join(' ');
  const line = (y: number, name: string, text: string) => element('text', { x: 20, y, class: name }, text);
  return xmlOf(
    svgImage(
      { width, height },
      { 'aria-labelledby': 't' },
      element('title', { id: 't' }, frame.title),
      element('style', {}, styles),
      element('defs', {}, hatch('hatch', ink), hatch('hatch-attested', accent)),
      element('rect', { width, height, fill: '#fff' }),
      line(38, 'head', frame.title),
      element('g', { transform: `translate(20 ${head})` }, ...shapes.flatMap(drawn)),
      line(head + layout.height + 30, 'draw-month-label', legend),
      line(head + layout.height + 52, 'draw-month-label', source),
    ),
  );
}

function drawn(shape: Shape): readonly XmlElement[] {
  if (shape.tag === 'text') return [element('text', attributesOf(shape), shape.content)];
  return shape.d === '' ? [] : [element('path', attributesOf(shape))];
}

function hatch(id: string, fill: string): XmlElement {
  return element(
    'pattern',
    { id, width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(35)' },
    element('path', { d: 'M0 0h1.35v4H0z', fill }),
  );
}

// Colours and type alone: what is filled, hollow or hatched stands in the shapes.
const styles = `svg{color:${ink}}text{font-family:'Source Sans 3',system-ui,sans-serif;fill:${ink}}
.head{font-size:24px}.draw-year-label{font-size:14px;font-weight:600}.draw-month-label{font-size:12.5px;fill:#48434f}.draw-label,.draw-lane-name{font-size:13px}
.draw-label{paint-order:stroke;stroke:#fff;stroke-width:3px}text.attested{fill:${accent}}.attested,.draw-marked-day{color:${accent}}
.draw-minor-tick,.draw-count{color:#87818f}.draw-grid{color:#d9d5db}.draw-glyph:not(.attested){fill:#fff}.draw-count{fill:#efedef}.faint{opacity:.35}`;
