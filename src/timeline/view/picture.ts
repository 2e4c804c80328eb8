import { wordsOfDay } from '../../words/dates.ts';
import type { DayScale } from '../axis/scale.ts';
import { layView, viewScale, type ViewLane, type ViewOptions } from './view-layout.ts';
import { escapeXml, viewMarkup } from './view-svg.ts';
import type { ViewFrame } from '../data/wire.ts';

const width = 1600;
const head = 60;
const foot = 70;

/** The whole range as an SVG document that stands alone: title, drawing, legend, source and the day it marks. */
export function pictureOf(
  frame: ViewFrame,
  lanes: readonly ViewLane[],
  whole: DayScale,
  { source, day, counted = false }: ViewOptions & { readonly source: string },
): string {
  const layout = layView(lanes, viewScale(width - 40, whole.from, whole.to), { day, counted });
  const kinds = new Map(frame.kinds.map(({ id, glyph }) => [id, glyph]));
  const drawing = viewMarkup(layout, { glyphOf: ({ kind }) => kinds.get(kind) ?? 'circle' });
  const height = head + layout.height + foot;
  const marked = day === undefined ? '' : ` The upright stands on ${wordsOfDay(day)}.`;
  const legend = `Filled: dated by a document. Hollow: context, from outside sources. Solid: certain. Hatched: possible; a tick closes.${marked}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t">` +
    `<title id="t">${escapeXml(frame.title)}</title><style>${styles}</style>` +
    `<defs><pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(35)"><path d="M0 0h1.35v4H0z" fill="#1d1a21"/></pattern>` +
    `<pattern id="hatch-attested" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(35)"><path d="M0 0h1.35v4H0z" fill="#5c2a6d"/></pattern></defs>` +
    `<rect width="${width}" height="${height}" fill="#fff"/>` +
    `<text x="20" y="38" class="head">${escapeXml(frame.title)}</text>` +
    `<g transform="translate(20 ${head})">${drawing}</g>` +
    `<text x="20" y="${head + layout.height + 30}" class="mo">${escapeXml(legend)}</text>` +
    `<text x="20" y="${head + layout.height + 52}" class="mo">${escapeXml(source)}</text></svg>`
  );
}

const styles = `text{font-family:'Source Sans 3',system-ui,sans-serif;fill:#1d1a21}
.head{font-size:24px}.yr{font-size:14px;font-weight:600}.mo{font-size:12.5px;fill:#48434f}.lb,.lb2,.lane-name{font-size:13px}.acc{fill:#5c2a6d}
.lb,.lb2{paint-order:stroke;stroke:#fff;stroke-width:3px}
.ax,.tk{stroke:#1d1a21}.mn{stroke:#87818f}.gr{stroke:#d9d5db}.core{fill:#1d1a21}.core.att{fill:#5c2a6d}.poss{fill:url(#hatch)}.poss.att{fill:url(#hatch-attested)}
.edge{stroke:#1d1a21;stroke-width:1.5;fill:none}.edge.att{stroke:#5c2a6d}.vg{fill:#fff;stroke:#48434f;stroke-width:1.3}.vg.att{fill:#5c2a6d;stroke:#5c2a6d}
.asof{stroke:#5c2a6d;stroke-width:1.25}.many{fill:#efedef;stroke:#87818f}.faint{opacity:.35}`;
