import { parseDocument, type Document } from 'yaml';
import { PlacedError, positionAt } from './positions.ts';

/** The parts of an MDX file, as offsets: its frontmatter's YAML, and where its body begins. */
export interface Frontmatter {
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
}

/**
 * Where a file's frontmatter stands: between a first line `---` (a byte order mark may stand before it) and the next line
 * `---`, lines ending in LF or CRLF. Astro has TOML and blank lines before it as well, and ends it at the first line that
 * only *begins* with `---` or `+++`. What the two would read differently has none here.
 */
export function findFrontmatter(text: string): Frontmatter | undefined {
  const opening = /^\uFEFF?---\r?\n/.exec(text);
  if (opening === null) return undefined;
  const start = opening[0].length;
  const closing = firstMatch(/(?<=\n)(?:---|\+\+\+)[^\r\n]*/g, text, start);
  if (closing === null || closing[0].trimEnd() !== '---') return undefined;
  return { start, end: closing.index, bodyStart: closing.index + closing[0].length };
}

/**
 * A file's frontmatter as data, and its body.
 *
 * @throws Error when there is no frontmatter
 * @throws PlacedError at the first fault of its YAML
 */
export function readFrontmatter(text: string): Frontmatter & {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
} {
  const found = findFrontmatter(text);
  if (found === undefined) throw new Error('it does not begin with frontmatter between two lines `---`');
  const { start, end, bodyStart } = found;
  const yaml = parseYaml(text.slice(start, end));
  const [error] = yaml.errors;
  if (error !== undefined) throw new PlacedError(positionAt(text, start + error.pos[0]), error.message);
  const data: unknown = yaml.toJS({ maxAliasCount: mostAliases });
  const isMap = typeof data === 'object' && data !== null && !Array.isArray(data);
  return {
    ...found,
    data: isMap ? (data as Record<string, unknown>) : {},
    body: text.slice(bodyStart).trim(),
  };
}

/** The one way in which YAML is parsed: strict, with the offsets of all nodes. */
export function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false });
}

/** More aliases than this are an attack, or a mistake. */
export const mostAliases = 100;

function firstMatch(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
