import type { Finding } from '../finding.ts';

/** Findings for a program to read: a list in the order of files and lines. */
export function reportAsJson(findings: readonly Finding[]): string {
  return `${JSON.stringify(findings, undefined, 2)}\n`;
}
