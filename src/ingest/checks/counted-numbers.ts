import { degreeBefore, numbersIn, type Degree, type Numbered } from '../../prose/patterns.ts';

/** A number of a text, with what it counts and how near it is meant. */
export interface Counted extends Numbered {
  readonly degree: Degree;
  /** What else the text has it be: "five or seven men". */
  readonly instead: readonly number[];
}

/** The numbers of a text. In "two of the three bells" both count bells, and in "five or seven men" both count men. */
export function countedIn(text: string): readonly Counted[] {
  const numbers = numbersIn(text);
  const between = (at: number) => text.slice(numbers[at]?.end, numbers[at + 1]?.start);
  const isChoice = (at: number) => numbers[at + 1] !== undefined && /^,? or (?:even )?$/i.test(between(at));
  const isPart = (at: number) => numbers[at + 1] !== undefined && partOf.test(between(at));
  const behind = (at: number): readonly string[] =>
    isChoice(at) || isPart(at) ? behind(at + 1) : (numbers[at]?.behind ?? []);
  return numbers.map((one, at) => ({
    ...one,
    behind: behind(at),
    degree: degreeBefore(text, one.start),
    instead: [
      ...(isChoice(at) ? [numbers[at + 1]?.number ?? NaN] : []),
      ...(at > 0 && isChoice(at - 1) ? [numbers[at - 1]?.number ?? NaN] : []),
    ],
  }));
}

const partOf = /^ (?:out )?of (?:the |its |their |his |her |these |those )?$/i;

/** Whether two numbers of one thing can both be so: "some 400" is 412, and "over 400" as well. */
export function isAsMany(one: Counted, other: Counted): boolean {
  return isMeant(one, other.number) || isMeant(other, one.number);
}

function isMeant({ number, degree }: Counted, exact: number): boolean {
  const isNear = Math.abs(exact - number) <= number * roughly;
  switch (degree) {
    case 'exact':
      return exact === number;
    case 'about':
      return isNear;
    case 'almost':
      return isNear && exact <= number;
    case 'over':
      return exact >= number;
    case 'under':
      return exact <= number;
  }
}

/** By what share of it a number may be off that is told with "some" or "about". */
const roughly = 0.15;
