import { standingOf } from './compare-dates.ts';
import type { SentenceDate } from './find-dates.ts';
import type { Mention } from './find-subjects.ts';

/**
 * Of "on 20 and 21 May" each date for itself: the two together say no more of what happened on one of them, save where what
 * is named can have been on both.
 */
export function eachForItself(date: SentenceDate, mentions: readonly Mention[]): SentenceDate {
  const { plain, meanings } = date;
  if (plain === undefined || !single.test(plain) || !meanings.some((one) => isJoinedOf(one, plain)))
    return date;
  const dated = mentions.filter(({ subject }) => subject.dates.length > 0);
  const isOfNone = dated.every(({ subject }) => standingOf([plain], subject.dates) === 'contradicted');
  return isOfNone ? { ...date, meanings: meanings.filter((one) => !/\/|\.\./.test(one)) } : date;
}

function isJoinedOf(meaning: string, plain: string): boolean {
  return meaning.startsWith(`${plain}/`) || meaning.endsWith(`/${plain}`);
}

const single = /^\d{4}(?:-\d\d){0,2}$/;
