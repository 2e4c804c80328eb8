import type { Resolution } from './resolution.ts';

/**
 * What is counted from a date that is not sure is no surer: two days after about 10 May are about 12 May. The year of such a
 * day is as it was.
 */
export function asSureAsBase(resolution: Resolution): Resolution {
  const { value, rule, from } = resolution;
  const [, base, mark] = /^(-?\d{4}(?:-\d\d){0,2})([~?%])$/.exec(from?.edtf ?? '') ?? [];
  const isCounted = rule === 'counted' || rule === 'neighbour';
  if (value.kind !== 'date' || base === undefined || mark === undefined || !isCounted) return resolution;
  const isAsFine = plain.test(value.edtf) && value.edtf.length === base.length;
  return isAsFine ? { ...resolution, value: { ...value, edtf: `${value.edtf}${mark}` } } : resolution;
}

const plain = /^-?\d{4}(?:-\d\d){0,2}$/;
