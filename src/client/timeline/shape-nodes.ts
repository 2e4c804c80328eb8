import type { Shape } from '../../timeline/axis/shape.ts';
import { makeSvg } from '../shared/dom.ts';

interface Drawn {
  readonly element: SVGElement;
  shape: Shape;
}

/**
 * The nodes of a drawing, changed into those of the next one: at a step of a zoom most attributes are others, but
 * making the elements and finding their styles again would cost more than everything else.
 */
export class ShapeNodes {
  readonly #parent: SVGElement;
  readonly #drawn: Drawn[] = [];

  constructor(parent: SVGElement) {
    this.#parent = parent;
  }

  become(shapes: readonly Shape[]): void {
    shapes.forEach((shape, index) => {
      const known = this.#drawn[index];
      if (known?.shape.tag === shape.tag) {
        write(known.element, shape, known.shape);
        known.shape = shape;
        return;
      }
      const element: SVGElement = makeSvg(shape.tag);
      if (known === undefined) this.#parent.append(element);
      else known.element.replaceWith(element);
      write(element, shape, undefined);
      this.#drawn[index] = { element, shape };
    });
    for (const { element } of this.#drawn.splice(shapes.length)) element.remove();
  }
}

function write(element: SVGElement, shape: Shape, before: Shape | undefined): void {
  if (shape.look !== before?.look) {
    for (const name of Object.keys(before?.look ?? {}))
      if (!(name in shape.look)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(shape.look)) element.setAttribute(name, String(value));
  }
  if (shape.tag === 'path') {
    const known = before?.tag === 'path' ? before.d : '';
    if (shape.d !== known) element.setAttribute('d', shape.d);
    return;
  }
  const known = before?.tag === 'text' ? before : undefined;
  if (shape.x !== known?.x) element.setAttribute('x', String(shape.x));
  if (shape.y !== known?.y) element.setAttribute('y', String(shape.y));
  if (shape.content !== known?.content) element.textContent = shape.content;
  if (shape.anchor === (known?.anchor ?? 'start')) return;
  if (shape.anchor === 'start') element.removeAttribute('text-anchor');
  else element.setAttribute('text-anchor', shape.anchor);
}
