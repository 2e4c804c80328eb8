/** Without spaces at the ends, and with one where there were several. */
export function tidy(line: string): string {
  return line.replace(/ {2,}/g, ' ').replace(/^ | $/g, '');
}

export function trimEnd(line: string): string {
  return line.replace(/[ \t\f]+$/, '');
}
