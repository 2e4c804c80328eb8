import type { DocumentClaim } from '../../model/claim.ts';
import { readEdtf } from '../../time/edtf/read.ts';
import { reviewWords } from '../../words/chapters/review.ts';
import { wordsOf } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import type { TimeOfText } from '../steps/propose-counted.ts';

/** A date in words, or as it is written where it is none. */
export function dayWords(edtf: string): string {
  const reading = readEdtf(edtf);
  return reading.kind === 'read' ? wordsOf(reading.value) : edtf;
}

/** "It began 2 March 1998 (1998-03-02)" */
export function claimWords({ of, edtf, open }: DocumentClaim): string {
  if (edtf === undefined) return open === true ? reviewWords.stillOpen : reviewWords.notKnown;
  const message = { whole: reviewWords.dated, start: reviewWords.datedStart, end: reviewWords.datedEnd }[of];
  return say(message, { date: dayWords(edtf), edtf });
}

/** By which rule a date was read, and what it was counted from. */
export function ruleWords(claim: DocumentClaim, time: TimeOfText | undefined): string {
  const { rules } = reviewWords;
  const { basis, written, from, edtf } = claim;
  if (basis === 'document-date') return rules.documentDate;
  if (written === undefined) return rules.none;
  const words = oneLine(written);
  if (basis === 'stated') return say(rules.stated, { words });
  if (basis === 'bound') return say(rules.bound, { words });
  const source = time !== undefined && time.edtf === edtf ? time.from : undefined;
  if (time === undefined || source === undefined)
    return from === undefined ? rules.none : say(rules.counted, { day: dayWords(from), words });
  const day = dayWords(source.edtf);
  switch (time.rule) {
    case 'year-of-text':
      return say(rules.yearOfText, { day, words });
    case 'year-of-document':
      return say(rules.yearOfDocument, { day, words });
    default:
      return say(source.kind === 'document' ? rules.countedFromDocument : rules.countedFromText, {
        day,
        words,
      });
  }
}

/** Why a time of the text became no event. */
export function openWords({ unresolved, edtf = '' }: TimeOfText): string {
  return unresolved === undefined ? say(reviewWords.mayBeDate, { edtf }) : reviewWords.unresolved[unresolved];
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
