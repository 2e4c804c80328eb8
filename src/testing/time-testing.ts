import fc from 'fast-check';
import { dayFromCivil, isoDay } from '../time/edtf/day.ts';
import { requireEdtf } from '../time/edtf/parse.ts';
import type { Day, Edtf } from '../time/edtf/types.ts';

/** Any day of the years -9999 to 9999, for property tests. */
export const anyDay: fc.Arbitrary<Day> = fc.integer({
  min: dayFromCivil(-9999, 1, 1),
  max: dayFromCivil(9999, 12, 31),
});

const mark = fc.constantFrom('', '', '', '?', '~', '%');
const recentDay = fc.integer({ min: dayFromCivil(2019, 1, 1), max: dayFromCivil(2025, 12, 31) });

/** EDTF texts of one date, at every precision. */
export const dateText: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(recentDay, anyDay), fc.nat(7), mark)
  .map(([day, shape, qualifier]) => {
    const text = isoDay(day);
    const year = text.slice(0, -6);
    const month = text.slice(0, -3);
    const forms = [
      text,
      text,
      month,
      year,
      `${year}-${21 + (Math.abs(day) % 4)}`,
      `${month}-XX`,
      `${year}-XX`,
    ];
    // A year with a digit left out is none of the year 0's own: it would take a sign from one and not the other.
    return `${forms[shape] ?? `${year.slice(0, -1)}X`}${qualifier}`;
  });

/** Values of every kind, ends and members in order. */
export const anyEdtf: fc.Arbitrary<Edtf> = fc.tuple(dateText, dateText, fc.nat(9)).map(([a, b, shape]) => {
  const [one, other] = firstDay(a) <= firstDay(b) ? [a, b] : [b, a];
  const forms = [one, other, `${one}/${other}`, `${one}/..`, `${one}/`, `/${one}`, `../${one}`];
  const sets = [`[${one},${other}]`, `[${one}..${other}]`, `[..${one}]`];
  return requireEdtf([...forms, ...sets][shape] ?? one);
});

function firstDay(text: string): Day {
  const value = requireEdtf(text);
  return value.kind === 'date' ? value.firstDay : 0;
}
