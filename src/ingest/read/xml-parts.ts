import { DOMParser } from 'linkedom';

/** An XML part of a document. */
export function xmlOf(bytes: Uint8Array): Document {
  return new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'text/xml') as unknown as Document;
}

/** Whether a part declares no entities of its own, which could grow without end: no document needs them. */
export function isXml(bytes: Uint8Array): boolean {
  return !/<!(?:ENTITY|DOCTYPE)/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 10_000)));
}
