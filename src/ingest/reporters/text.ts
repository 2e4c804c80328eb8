import { pageOf } from '../catalogue/finding-pages.ts';
import type { Finding } from '../finding.ts';
import { printed } from '../shown.ts';

/**
 * Findings for a person to read: three lines each, the first of which editors and terminals turn into a link. The first
 * of each code names the page that explains it.
 *
 * @param looks how many lines on standard error are worth a look
 */
export function reportAsText(findings: readonly Finding[], looks = 0): string {
  const explained = new Set<string>();
  const told = findings.map(({ file, line, column, code, found, instead }) => {
    const more = explained.has(code) ? '' : `    more     ${pageOf(code)}\n`;
    explained.add(code);
    return `${printed(file)}:${line}:${column}  ${code}\n    found    ${printed(found)}\n    instead  ${instead}\n${more}`;
  });
  const count = ['no findings', '1 finding'][findings.length] ?? `${findings.length} findings`;
  const beside = looks === 0 ? '' : `, ${looks} worth a look (on standard error)`;
  return [...told, `${count}${beside}`, ''].join('\n');
}
