import type { Day, Ternary } from '../edtf/types.ts';

/** The days on which something was so: within the outer ones possibly, within the inner ones surely. What is absent is no limit. */
export interface RanDays {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly sureFrom?: Day | undefined;
  readonly sureTo?: Day | undefined;
}

/** Whether it was so on any of some days; perhaps, where that is told of other days, and not denied of these. */
export function ranOn(
  { from = -Infinity, to = Infinity, sureFrom = from, sureTo = to }: RanDays,
  asked: { readonly from: Day; readonly to: Day },
): Ternary {
  if (from > asked.to || to < asked.from) return 'no';
  return sureFrom <= asked.to && sureTo >= asked.from ? 'yes' : 'maybe';
}
