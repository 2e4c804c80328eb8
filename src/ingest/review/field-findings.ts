import type { Finding } from '../finding.ts';
import { findFrontmatter } from '../../text/frontmatter.ts';
import { yamlPlaces, type Path } from '../yaml-file.ts';
import type { FieldFindings } from './form-parts.ts';

/** Findings by the fields of a form that they are about, and those that are about none. */
export interface SortedFindings {
  readonly fields: FieldFindings;
  readonly others: readonly Finding[];
}

/**
 * Sorts what the check found in a document that was not written: a finding belongs to the field whose value it stands at.
 *
 * @param text the document as it would have been
 * @param paths the fields and where they stand in the frontmatter
 */
export function sortByField(
  findings: readonly Finding[],
  file: string,
  text: string,
  paths: ReadonlyMap<string, Path>,
): SortedFindings {
  const frontmatter = findFrontmatter(text.replace(/^\uFEFF/, ''));
  if (frontmatter === undefined) return { fields: new Map(), others: findings };
  const { start, end } = frontmatter;
  const yaml = yamlPlaces(file, text.replace(/^\uFEFF/, ''), start, end);
  const parsed = yaml.parse();
  const nameAt = new Map(
    [...paths].flatMap(([name, path]) => {
      // A field that is not there has the place of what it would stand in, which is not its own.
      if (!parsed.hasIn(path)) return [];
      const { line, column } = yaml.placeOf(path);
      return [[`${line}:${column}`, name] as const];
    }),
  );
  const named = findings.map((one) => ({
    one,
    name: one.file === file ? nameAt.get(`${one.line}:${one.column}`) : undefined,
  }));
  const fields = Map.groupBy(
    named.filter(({ name }) => name !== undefined),
    ({ name }) => name ?? '',
  );
  return {
    fields: new Map([...fields].map(([name, some]) => [name, some.map(({ one }) => one)])),
    others: named.flatMap(({ one, name }) => (name === undefined ? [one] : [])),
  };
}
