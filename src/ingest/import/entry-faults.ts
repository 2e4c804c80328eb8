import type { z } from 'zod';
import type { CellProblem } from '../table/cell-problem.ts';
import { misshapenIn } from '../misshapen.ts';
import type { Path } from '../yaml-file.ts';
import type { ImportPlace } from './imported.ts';

/** Where a value stands in a text in JSON, or the nearest value round it where there is none. */
export type PlaceOf = (path: Path) => ImportPlace;

/** An entry of a list in JSON, as it was read. */
interface JsonEntry {
  readonly value: unknown;
  /** From the whole to the entry: `events`, 0. */
  readonly path: Path;
  /** What readers call it: "event 1". */
  readonly name: string;
}

/** Each way in which an entry is not as its schema has it, at the value that is not. */
export function entryFaults(
  { value, path, name }: JsonEntry,
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
  placeOf: PlaceOf,
): readonly CellProblem[] {
  const findings = misshapenIn(
    {
      value,
      placeOf: (within) => {
        const { row, column } = placeOf([...path, ...within]);
        return { file: name, line: row, column };
      },
    },
    schema,
    issues,
  );
  return findings.map(({ line, column, found, instead }) => ({
    row: line,
    column,
    found: `${name}: ${found}`,
    instead,
  }));
}
