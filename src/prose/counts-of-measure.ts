import { blanked } from './blanked.ts';
import { sentenceDates } from './find-dates.ts';
import { numbersIn, type Numbered } from './patterns.ts';
import type { Sentence } from './sentence.ts';
import type { Subject } from './types.ts';

/** How a number stands to those that the record has of the same measure. */
export interface Measured {
  readonly standing: 'same' | 'one-of-several' | 'other';
  readonly numbers: readonly number[];
}

/**
 * Numbers of the dead, or of those who came, are of one measure, whatever is counted: "seven people died", "five killed". What
 * the record tells of some of them, "three officers", is no number of all. Undefined where it tells none.
 */
export function toldOfMeasure(
  { text, language }: Sentence,
  { number, behind: [counted = ''] }: Numbered,
  subject: Subject | undefined,
): Measured | undefined {
  const measure = people.test(counted) ? measures.find((one) => one.test(text)) : undefined;
  if (measure === undefined || subject === undefined) return undefined;
  const known = subject.texts
    .filter((one) => measure.test(one.text))
    .flatMap((one) => numbersIn(blanked(one.text, sentenceDates(one.text, language))))
    .filter((one) => one.number > 1);
  if (known.length === 0) return undefined;
  const ofAll = known.filter(({ behind: [first = ''] }) => namesNothing.test(first) || measure.test(first));
  const numbers = [...new Set((ofAll.length > 0 ? ofAll : known).map((one) => one.number))];
  if (ofAll.some((one) => one.number === number))
    return { standing: numbers.length === 1 ? 'same' : 'one-of-several', numbers };
  const isOfSome = (ofAll.length === 0 || ofSome.test(text)) && known.some((one) => one.number === number);
  return { standing: isOfSome ? 'same' : 'other', numbers };
}

const measures: readonly RegExp[] = [
  /\b(?:killed|kills|died|dead|deaths?|dying|lives)\b/i,
  /\b(?:wounded|injured|injuries)\b/i,
  /\b(?:arriv\p{L}+|displaced|came|fled|departed|counted)\b/iu,
];
const people =
  /^(?:people|persons|lives|residents|inhabitants|arrivals|refugees|dead|deaths|who|killed|died|)$/;
// "First given as 20, in one paper" counts nothing by name.
const namesNothing = new RegExp(String.raw`${people.source.slice(0, -2)}|in|by|at|on|and|or|later)$`);
const ofSome = /\b(?:sides?|among|including|of (?:them|these|those|whom)|others?|each)\b/i;
