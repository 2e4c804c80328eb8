import { isoDay } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';
import type { SearchSpan } from '../index/manifest.ts';
import { isFacet, operatorEntry, operatorNames, type OperatorName } from '../index/operators.ts';
import type { FoundBy } from '../index/record.ts';
import { decodeBounds, firstDayOf } from '../index/when.ts';

/** What examples are taken from. */
export interface ExampleSource {
  readonly found: readonly FoundBy[];
  readonly spans: readonly SearchSpan[];
}

/** An operator with a value that this archive has: `kind:meeting`. */
export interface OperatorExample {
  readonly name: OperatorName;
  readonly written: string;
}

/**
 * An example of every operator, in the order of the table. One for which the archive has no value is left out: it
 * would find nothing.
 */
export function operatorExamples(source: ExampleSource): readonly OperatorExample[] {
  return operatorNames.flatMap((name) => {
    const value = exampleValue(name, source);
    return value === undefined ? [] : [{ name, written: `${name}:${quoted(value)}` }];
  });
}

/** The first date of the archive, EDTF: "1994-12" or "1994". */
export function exampleDate(found: readonly FoundBy[], precision: 'month' | 'year'): string | undefined {
  const bounds = decodeBounds(found.find(({ when }) => when !== undefined)?.when ?? '');
  const day = bounds && firstDayOf(bounds);
  return day === undefined ? undefined : shortDay(day, precision);
}

// Before the first date there is nothing, so the example is the last one, where another lies before it.
function lastDate(found: readonly FoundBy[], precision: 'month' | 'year'): string | undefined {
  const days = found.flatMap(({ when }) => {
    const bounds = when === undefined ? undefined : decodeBounds(when);
    const day = bounds && firstDayOf(bounds);
    return day === undefined ? [] : [day];
  });
  const ordered = days.toSorted((a, b) => a - b);
  const [first, last] = [ordered[0], ordered.at(-1)].map((day) =>
    day === undefined ? undefined : shortDay(day, precision),
  );
  return first === last ? undefined : last;
}

function shortDay(day: Day, precision: 'month' | 'year'): string {
  return isoDay(day).slice(0, precision === 'year' ? -6 : -3);
}

/** A span by the shortest way to name it. */
export function exampleSpan(spans: readonly SearchSpan[]): string | undefined {
  const span = spans.find(({ called }) => called.length > 0) ?? spans[0];
  return span?.called[0] ?? span?.title;
}

function exampleValue(name: OperatorName, { found, spans }: ExampleSource): string | undefined {
  if (isFacet(name)) return found.find(({ facets }) => facets[name].length > 0)?.facets[name][0];
  const entry = operatorEntry(name);
  if (entry.kind !== 'date') return undefined;
  if (entry.relation === 'before' && entry.example !== 'span') return lastDate(found, entry.example);
  return entry.example === 'span'
    ? (exampleSpan(spans) ?? exampleDate(found, 'month'))
    : exampleDate(found, entry.example);
}

function quoted(value: string): string {
  return /[\s"]/u.test(value) ? `"${value.replaceAll('"', '')}"` : value;
}
