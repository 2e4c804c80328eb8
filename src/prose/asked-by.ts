import { askingWords, limitNames } from '../time/written/asking-words.ts';
import type { Stretch } from './types.ts';

/**
 * Whether a sentence asks for something by a day, or says until when it may be done, and not that it was by then: "Reply
 * by 4 May", "claims are received until 4 May". A date that limits is taken for granted.
 *
 * @param language BCP 47
 */
export function isAskedBy(text: string, { start, end }: Stretch, language: string): boolean {
  const asking = askingWords[/^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? ''];
  return asking?.test(clauseAround(text, start, end)) === true;
}

/** Whether an event is called by the day by which something is to be done: that it was set is what it tells. */
export function isNamedLimit(title: string): boolean {
  return new RegExp(limitNames, 'iu').test(title);
}

/** Whether a label that names a day by which something is to be done stands before it: "Deadline for motions: 4 May". */
export function isLabelledLimit(text: string, { start }: Stretch): boolean {
  return limitLabel.test(text.slice(0, start));
}

function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start).split(clauseEnd).at(-1) ?? '';
  const behind = text.slice(end).split(clauseEnd, 1)[0] ?? '';
  return `${before}§${behind}`;
}

// A comma within a date is no end of a clause: those stand in the stretch.
const clauseEnd = /[,;:،؛՝]/u;

const limitLabel = new RegExp(String.raw`${limitNames}[^.;:!?]{0,60}:\s*$`, 'iu');
