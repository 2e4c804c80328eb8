import { pageOf } from '../catalogue/finding-pages.ts';
import type { Finding } from '../finding.ts';

/** Findings for a program to read: a list in the order of files and lines, each with the `page` that explains it. */
export function reportAsJson(findings: readonly Finding[]): string {
  const told = findings.map((one) => ({ ...one, page: pageOf(one.code) }));
  return `${JSON.stringify(told, undefined, 2)}\n`;
}
