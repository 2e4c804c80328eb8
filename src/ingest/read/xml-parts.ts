import { DOMParser } from 'linkedom';

/** An XML part of a document. */
export function xmlOf(bytes: Uint8Array): Document {
  return new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'text/xml') as unknown as Document;
}

/**
 * Whether a part declares no document type, which may have entities that grow without end or are other files: no document
 * needs one. It could stand only between what is before the first element (XML 1.0, production 22).
 */
export function isXml(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  return !text.startsWith('<!', prolog.exec(text)?.[0].length ?? 0);
}

// A byte order mark, white space, declarations and comments; a comment without end is none.
const prolog = /^(?:\u00ef\u00bb\u00bf)?(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*/;
