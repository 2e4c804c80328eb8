import { svgImage } from '../../text/svg.ts';
import { element, xmlFile, type XmlElement } from '../../text/xml.ts';
import { glyphPath, isSolidGlyph } from '../../timeline/axis/glyph.ts';
import { sealRingLength, sealRings, sealRingWidth } from '../evidence/seal.ts';
import { inks, type Ink } from './inks.ts';
import type { Letters } from './letters.ts';
import { pictureSize, type Mark, type Picture } from './picture.ts';
import { fitText, type Setting, type SetLine } from './typeset.ts';

const { width, height } = pictureSize;

/** Collects what is drawn; an outline stands in it once, however often its glyph does. */
export class Sheet {
  readonly #outlines = new Map<string, { readonly id: string; readonly path: string }>();
  readonly #drawn: XmlElement[] = [];

  rule(x: number, y: number, ruleWidth: number, ruleHeight: number, ink: Ink): void {
    this.#drawn.push(element('rect', { x, y, width: ruleWidth, height: whole(ruleHeight), fill: inks[ink] }));
  }

  mark({ glyph, attested }: Mark, x: number, y: number): void {
    const fill = attested || isSolidGlyph(glyph) ? inks[attested ? 'accent' : 'ink'] : 'none';
    const stroke = inks[attested ? 'accent' : 'ink'];
    this.#drawn.push(element('path', { d: glyphPath(glyph, x, y, 11), fill, stroke, 'stroke-width': 2.5 }));
  }

  seal(sha256: string, x: number, y: number, size: number): void {
    const transform = `translate(${x} ${y}) scale(${size / 128})`;
    const ring = element('circle', { cx: 64, cy: 64, r: 62.6, 'stroke-width': 1.5 });
    const rings = sealRings(sha256).map(({ radius, dashes, offset }) => {
      // What makes the picture does not know `pathLength`.
      const place = (2 * Math.PI * radius) / sealRingLength;
      return element('circle', {
        ...{ cx: 64, cy: 64, r: radius, 'stroke-width': sealRingWidth },
        'stroke-dasharray': dashes.map((length) => thousandths(length * place)).join(' '),
        'stroke-dashoffset': thousandths(offset * place),
      });
    });
    this.#drawn.push(element('g', { transform, fill: 'none', stroke: inks.accent }, ring, ...rings));
  }

  /** One line of text, cut where there is no room; `end` sets it before its place. */
  line(x: number, y: number, setting: Setting, text: string, ink: Ink, room: number, align = 'start'): void {
    const [line] = fitText(text, setting, room, 1).lines;
    if (line === undefined) return;
    this.set(line, align === 'end' ? x - line.width : x, y, setting.size, ink);
  }

  set({ glyphs }: SetLine, x: number, y: number, size: number, ink: Ink): void {
    for (const run of Object.values(Object.groupBy(glyphs, ({ letters }) => letters.unitsPerEm))) {
      const scale = size / (run?.[0]?.letters.unitsPerEm ?? 1);
      const uses = (run ?? []).map((glyph) =>
        element('use', {
          href: `#${this.#outline(glyph.letters, glyph.glyph)}`,
          x: Math.round(glyph.x / scale),
          ...(Math.round(glyph.y) !== 0 && { y: -Math.round(glyph.y / scale) }),
        }),
      );
      const transform = `translate(${whole(x)} ${whole(y)}) scale(${scale} -${scale})`;
      this.#drawn.push(element('g', { transform, fill: inks[ink] }, ...uses));
    }
  }

  #outline(letters: Letters, glyph: number): string {
    const key = `${letters.name} ${glyph}`;
    const known = this.#outlines.get(key) ?? {
      id: `g${this.#outlines.size}`,
      path: letters.font.glyphToPath(glyph).replace(/-?\d+\.\d+/g, (value) => `${whole(Number(value))}`),
    };
    this.#outlines.set(key, known);
    return known.id;
  }

  written({ title, date, dated, words, told, note, foot }: Picture): string {
    const said = [date, dated, words?.text, words?.whose, told, note, ...foot].filter(
      (one) => one !== undefined,
    );
    const outlines = [...this.#outlines.values()].map(({ id, path }) => element('path', { id, d: path }));
    return xmlFile(
      svgImage(
        { width, height },
        {},
        element('title', {}, title),
        element('desc', {}, said.join('\n')),
        element('defs', {}, ...outlines),
        element('rect', { width, height, fill: inks.paper }),
        ...this.#drawn,
      ),
    );
  }
}

function whole(value: number): number {
  return Math.round(value);
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
