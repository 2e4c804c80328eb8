import type { Suggestion } from '../../model/text-record.ts';
import type { Fault } from './extraction.ts';

/**
 * The days that a file gives for its publication, where they are several: which of them it is, is left to a person. A month
 * agrees with its days, and two days of one moment, in other zones, with each other. When a file was made, by its
 * properties, is no such day.
 */
export function differingDates(suggestions: readonly Suggestion[]): readonly Fault[] {
  const dates = suggestions.flatMap(({ of, edtf, value, origin }) =>
    of === 'date' && edtf !== undefined && !origin.startsWith('properties') ? [{ edtf, value, origin }] : [],
  );
  const differ = dates.some((one, index) => dates.slice(0, index).some((other) => !agree(one, other)));
  return differ ? [{ kind: 'dates-differ', dates: dates.map(({ edtf, origin }) => ({ edtf, origin })) }] : [];
}

interface GivenDate {
  readonly edtf: string;
  readonly value: string;
}

function agree(one: GivenDate, other: GivenDate): boolean {
  if (one.edtf.startsWith(other.edtf) || other.edtf.startsWith(one.edtf)) return true;
  const [moment, otherMoment] = [one.value, other.value].map((value) =>
    /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(value) ? Date.parse(value) : NaN,
  );
  return moment === otherMoment;
}
