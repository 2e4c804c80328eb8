/** The parts of an MDX file, as offsets: its frontmatter's YAML, and where its body begins. */
export interface Frontmatter {
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
}

/**
 * Where a file's frontmatter stands. Astro ends it at the first line that *begins* with `---` or `+++`; only a line
 * of just `---` is accepted here, so both agree, or there is none.
 */
export function findFrontmatter(text: string): Frontmatter | undefined {
  const opening = /^---\r?\n/.exec(text);
  if (opening === null) return undefined;
  const start = opening[0].length;
  const closing = /^(?:---|\+\+\+).*$/m.exec(text.slice(start));
  if (closing === null || closing[0].trimEnd() !== '---') return undefined;
  const end = start + closing.index;
  return { start, end, bodyStart: end + closing[0].length };
}
