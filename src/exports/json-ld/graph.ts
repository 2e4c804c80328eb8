import type { Graph, Thing } from 'schema-dts';

/** Things of schema.org as JSON-LD, for a `script` element: no text in it can end that. */
export function jsonLdOf(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
