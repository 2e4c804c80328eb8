import { linkTo } from './site.ts';

/** What an element holds; `false` and `undefined` hold nothing, so that a child can stand behind a condition. */
export type Child = Node | string | false | undefined;
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const svgNamespace = 'http://www.w3.org/2000/svg';

/** An element with its attributes and children; text is text, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  return fill(document.createElement(name), attributes, children);
}

/** The same for an element of SVG. */
export function makeSvg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Name] {
  return fill(document.createElementNS(svgNamespace, name), attributes, children);
}

/** A drawing of the page's sprite, beside its word; hollow where no style sheet fills it. */
export function makeGlyph(name: string, className: string): SVGSVGElement {
  const paint = { fill: 'none', stroke: 'currentColor', width: 13, height: 13 };
  return makeSvg(
    'svg',
    { class: className, ...paint, 'aria-hidden': 'true' },
    makeSvg('use', { href: `#${name}` }),
  );
}

/** The only element that a selector finds. @throws Error when the page has none: its markup and script disagree. */
export function need<T extends Element>(root: ParentNode, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (element === null) throw new Error(`the page has no ${selector}`);
  return element;
}

function fill<T extends Element>(element: T, attributes: Attributes, children: readonly Child[]): T {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined)
      element.setAttribute(name, name === 'href' ? linkTo(String(value)) : String(value));
  }
  element.append(...children.filter((child) => child !== false && child !== undefined));
  return element;
}
