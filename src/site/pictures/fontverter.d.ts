declare module 'fontverter' {
  /** A font in another container. The library has no types of its own. */
  export function convert(font: Uint8Array, to: 'sfnt' | 'woff' | 'woff2'): Promise<Uint8Array<ArrayBuffer>>;
}
