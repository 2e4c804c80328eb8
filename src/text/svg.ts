import { element, type XmlElement } from './xml.ts';

/** A drawing of so many units, in a file of its own. */
export function svgImage(
  { width, height }: { readonly width: number; readonly height: number },
  attributes: XmlElement['attributes'],
  ...children: XmlElement['children']
): XmlElement {
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', ...attributes },
    ...children,
  );
}
