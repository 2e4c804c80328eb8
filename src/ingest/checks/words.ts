import { unwrapLines } from '../../text/wrapped.ts';
import { agreementOf, isWithin } from '../../time/bounds/agreement.ts';
import { boundsOf } from '../../time/bounds/bounds.ts';
import { countBack } from '../../time/english/relative.ts';
import type { CalendarDate, Edtf } from '../../time/edtf/types.ts';
import { datesInWords } from '../../time/english/written.ts';
import { finding, type Finding } from '../finding.ts';
import type { Path, YamlFile } from '../yaml-file.ts';

/** A date that is claimed, and the words it is said to rest on: `edtf` and `written` of the map at `path`. */
export interface WordedDate {
  readonly yaml: YamlFile;
  readonly path: Path;
  readonly written: string;
  /** BCP 47 tag of the words. Dates are read in English words; those of other languages pass unread. */
  readonly language: string;
  readonly claimed: Edtf;
}

/** The words state a date that agrees with the one claimed, which is no more exact. */
export function checkStatingWords(worded: WordedDate): Finding[] {
  const { yaml, path, written, claimed } = worded;
  const read = datesInWords(unwrapLines(written));
  if (read.some((date) => supports(date, claimed))) return [];
  if (read.length === 0) {
    return isRead(worded) ? [finding('words-no-date', yaml.placeOf([...path, 'written']), written)] : [];
  }
  const dates = read.map(({ text }) => text).join(', ');
  return [finding('words-other-date', yaml.placeOf([...path, 'edtf']), written, dates, claimed.text)];
}

/** The words, counted back from a day, give a date that agrees with the one claimed, which is no more exact. */
export function checkCountingWords(worded: WordedDate, from: CalendarDate): Finding[] {
  const { yaml, path, written, claimed } = worded;
  const counted = countBack(unwrapLines(written), from);
  if (!counted.ok) {
    const { message } = counted.problem;
    return isRead(worded) ? [finding('words-not-counted', yaml.placeOf([...path, 'written']), message)] : [];
  }
  if (supports(counted.value, claimed)) return [];
  const dates = `${counted.value.text}, counted back from ${from.text}`;
  return [finding('words-other-date', yaml.placeOf([...path, 'edtf']), written, dates, claimed.text)];
}

function isRead({ language }: WordedDate): boolean {
  return /^(?:en|und)\b/i.test(language);
}

// A claim may say less than the words, never more.
function supports(read: Edtf, claimed: Edtf): boolean {
  const qualified = /[~?%]/;
  switch (agreementOf(read, claimed)) {
    case 'same':
      return true;
    case 'compatible':
      return covers(claimed, read) && (qualified.test(claimed.text) || !qualified.test(read.text));
    case 'overlapping':
    case 'undecided':
      return true;
    case 'contradictory':
      return false;
  }
}

function covers(outer: Edtf, inner: Edtf): boolean {
  const [wide, narrow] = [boundsOf(outer), boundsOf(inner)];
  return (['start', 'end'] as const).every((end) => isWithin(narrow[end], wide[end]));
}
