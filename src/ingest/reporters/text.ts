import type { Finding } from '../finding.ts';

/** Findings for a person to read: three lines each, the first of which editors and terminals turn into a link. */
export function reportAsText(findings: readonly Finding[]): string {
  const told = findings.map(
    ({ file, line, column, code, found, instead }) =>
      `${file}:${line}:${column}  ${code}\n    found    ${found}\n    instead  ${instead}\n`,
  );
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  return findings.length === 0 ? 'no findings\n' : [...told, count, ''].join('\n');
}
