import type { Shape } from '../../timeline/view/view-svg.ts';

interface Node {
  readonly element: SVGElement;
  shape: Shape;
}

/**
 * The nodes of a drawing, changed into those of the next one: at a step of a zoom most attributes are others, but
 * making the elements and finding their styles again would cost more than everything else.
 */
export class ShapeNodes {
  readonly #parent: SVGElement;
  #nodes: Node[] = [];

  constructor(parent: SVGElement) {
    this.#parent = parent;
  }

  become(shapes: readonly Shape[]): void {
    shapes.forEach((shape, index) => {
      const node = this.#nodes[index];
      if (node?.shape.tag !== shape.tag) {
        const element = document.createElementNS('http://www.w3.org/2000/svg', shape.tag);
        if (node === undefined) this.#parent.append(element);
        else node.element.replaceWith(element);
        write(element, shape, undefined);
        this.#nodes[index] = { element, shape };
      } else {
        write(node.element, shape, node.shape);
        node.shape = shape;
      }
    });
    for (const { element } of this.#nodes.splice(shapes.length)) element.remove();
  }
}

function write(element: SVGElement, shape: Shape, before: Shape | undefined): void {
  if (shape.name !== before?.name) element.setAttribute('class', shape.name);
  if (shape.tag === 'path') {
    const known = before?.tag === 'path' ? before.d : '';
    if (shape.d !== known) element.setAttribute('d', shape.d);
    return;
  }
  const known = before?.tag === 'text' ? before : undefined;
  if (shape.x !== known?.x) element.setAttribute('x', String(shape.x));
  if (shape.y !== known?.y) element.setAttribute('y', String(shape.y));
  if (shape.content !== known?.content) element.textContent = shape.content;
  if (shape.middle !== (known?.middle ?? false)) {
    if (shape.middle) element.setAttribute('text-anchor', 'middle');
    else element.removeAttribute('text-anchor');
  }
}
