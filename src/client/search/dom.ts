import type { Stretch } from '../../search/answer/excerpt.ts';

type Child = Node | string | false | undefined;
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with its attributes and children; text is text, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(attribute, '');
    else if (value !== false && value !== undefined) element.setAttribute(attribute, value);
  }
  element.append(...children.filter((child) => child !== false && child !== undefined));
  return element;
}

/** Text with its marked stretches. */
export function makeMarked(stretches: readonly Stretch[]): readonly (Node | string)[] {
  return stretches.map(({ text, marked }) => (marked ? make('mark', { class: 'hit' }, text) : text));
}

/** A drawing of the page's sprite, beside its word. */
export function makeGlyph(name: string, className: string): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svgNamespace, 'use');
  use.setAttribute('href', `#${name}`);
  svg.append(use);
  return svg;
}

/** The only element that a selector finds. @throws Error when the page has none: its markup and script disagree. */
export function need<T extends Element>(root: ParentNode, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (element === null) throw new Error(`the page has no ${selector}`);
  return element;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
