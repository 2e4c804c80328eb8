/** An element as data; a string is text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (XmlElement | string)[];
}

export function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: XmlElement['children']
): XmlElement {
  return { name, attributes, children };
}

/** An element as XML 1.0, well-formed whatever its texts and attribute values hold. */
export function xmlOf(node: XmlElement | string): string {
  if (typeof node === 'string') return escapeXml(node);
  const { name, attributes, children } = node;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const inside = children.map(xmlOf).join('');
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

/** A whole file of XML 1.0 in UTF-8. */
export function xmlFile(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(root)}\n`;
}

/** Text as it stands in XML, between tags or in quotes; a character that XML has no place for becomes U+FFFD. */
export function escapeXml(text: string): string {
  return xmlCharacters(text).replace(/[&<>"'\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Text, or XML, in which each character that XML has no place for is U+FFFD. */
export function xmlCharacters(text: string): string {
  return text.replace(notXml, '\ufffd');
}

// The `Char` production of XML 1.0, turned round; with `u`, half a surrogate pair is a character of its own.
const notXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
