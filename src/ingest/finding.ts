import { catalogue, type Catalogue } from './catalogue/catalogue.ts';

/** A place in a file of the archive; line and column are counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something that is wrong in the archive: where, what was found, and what to write instead. */
export interface Finding extends Place {
  readonly code: keyof Catalogue;
  readonly found: string;
  readonly instead: string;
}

/** A finding of the catalogue at a place. */
export function finding<Code extends keyof Catalogue>(
  code: Code,
  { file, line, column }: Place,
  ...details: Parameters<Catalogue[Code]>
): Finding {
  const describe = catalogue[code] as (...args: Parameters<Catalogue[Code]>) => Description;
  return { code, file, line, column, ...describe(...details) };
}

/** What a catalogue entry says. */
export interface Description {
  readonly found: string;
  readonly instead: string;
}

/** By file, line, column and code, without repeats. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const sorted = findings.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code) ||
      compare(a.found, b.found),
  );
  return sorted.filter((one, index) => JSON.stringify(one) !== JSON.stringify(sorted[index - 1]));
}

/** The first character of a file. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
