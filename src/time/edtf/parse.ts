import { dayOfDateTime } from './date-time.ts';
import { explainRejection } from './rejection.ts';
import { readEdtf } from './read.ts';
import type { Edtf, EdtfProblem, ParsedEdtf } from './types.ts';

// Why a parser of our own, when two libraries exist: each is wrong without a word on dates that an archive holds.
// `edtf` 4.11 takes 29 February of any year for 1 March, gives `[a..b]` the end of a, and refuses `1994-12-12/1994` and
// a day as an interval of itself; `@edtf-ts/core` 0.4 reads the years 0000-0099 as 1900-1999 and gives an open or
// unknown end a day in the year 275760. They differ by months on every season. The part of EDTF read here is small, its
// messages have to be ours, and what is left is less code than guarding against either. Both serve as oracles in
// `oracle.test.ts`, which names every disagreement.

export interface ParseOptions {
  /** `day`: a date-time is read as its day, as written, whatever its zone. Without it a date-time is rejected. */
  readonly cutTimeTo?: 'day';
}

/** Thrown by `requireEdtf`; its message is the problem's. */
export class EdtfError extends Error {
  override readonly name = 'EdtfError';
  readonly problem: EdtfProblem;

  constructor(problem: EdtfProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/**
 * Reads EDTF (ISO 8601-2:2019, Library of Congress specification of 4 February 2019): level 0, level 1, and the one-of
 * sets of level 2. Seasons are the northern, meteorological ones: `1994-24` is December 1994 to
 * February 1995. Whatever else EDTF allows is rejected as `unsupported`, and what it does not allow as `invalid`.
 *
 * @example parseEdtf('1995-02-30') // { ok: false, problem: { message: '1995-02-30: February 1995 has 28 days', ... } }
 */
export function parseEdtf(text: string, { cutTimeTo }: ParseOptions = {}): ParsedEdtf {
  const reading = readEdtf(text);
  switch (reading.kind) {
    case 'read':
      return { ok: true, value: reading.value };
    case 'wrong':
      return { ok: false, problem: reading.problem };
    case 'other': {
      const day = cutTimeTo === 'day' ? dayOfDateTime(text) : undefined;
      return day === undefined ? { ok: false, problem: explainRejection(text) } : parseEdtf(day);
    }
  }
}

/** Reads EDTF that is known to be right. @throws EdtfError with the problem's message when it is not. */
export function requireEdtf(text: string, options: ParseOptions = {}): Edtf {
  const parsed = parseEdtf(text, options);
  if (!parsed.ok) throw new EdtfError(parsed.problem);
  return parsed.value;
}
