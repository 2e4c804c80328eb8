import type { CalendarDate } from '../../time/edtf/types.ts';
import { finding, type Finding } from '../finding.ts';
import { boundVerdict, type BoundVerdict } from './bound-verdict.ts';
import { countedVerdict } from './counted-verdict.ts';
import { statedVerdict } from './verdict.ts';
import type { ClaimedWords, WordedDate } from './worded.ts';

/**
 * How the words of a claim give its date. A claim passes when its words can mean that date: what is less exact than they
 * are, or has a mark that they lack, is not what the document says.
 */
export type WordsBasis =
  | { readonly kind: 'stated' }
  | { readonly kind: 'counted-back'; readonly from: CalendarDate }
  | { readonly kind: 'bound'; readonly from: CalendarDate | undefined };

/** The words give the date claimed, read as their basis says. */
export function checkWords(worded: WordedDate, basis: WordsBasis): Finding[] {
  return findingsOf(worded, verdictOf(worded, basis), basis);
}

/** What the words say of the claim, read as their basis says. */
export function verdictOf(worded: ClaimedWords, basis: WordsBasis): BoundVerdict {
  switch (basis.kind) {
    case 'stated':
      return statedVerdict(worded);
    case 'counted-back':
      return countedVerdict(worded, basis.from);
    case 'bound':
      return boundVerdict(worded, basis.from);
  }
}

function findingsOf(
  { yaml, path, written, claimed }: WordedDate,
  verdict: BoundVerdict,
  basis: WordsBasis,
): Finding[] {
  const words = yaml.placeOf([...path, 'written']);
  const date = yaml.placeOf([...path, 'edtf']);
  switch (verdict.kind) {
    case 'fits':
    case 'short':
    case 'lasting':
    case 'unread':
      return [];
    case 'less':
      return [finding('words-other-date', date, written, told([verdict.meant], basis), claimed.text)];
    case 'no-date':
      return [finding('words-no-date', words, written)];
    case 'no-year':
      return [finding('words-no-year', words, written)];
    case 'other-calendar':
      return [finding('words-other-calendar', words, written)];
    case 'denied':
      return [finding('words-denied', words, written)];
    case 'impossible':
      return [finding('words-impossible', words, written, verdict.named)];
    case 'two-ways':
      return [finding('words-two-ways', date, written, verdict.meant)];
    case 'cut':
      return [finding('words-cut', words, written, verdict.from, verdict.meant)];
    case 'no-limit':
      return [finding('words-no-limit', words, written, verdict.stated)];
    case 'not-counted':
      return [finding('words-not-counted', words, verdict.message)];
    case 'other':
      return [finding('words-other-date', date, written, told(verdict.meant, basis), claimed.text)];
  }
}

function told(meant: readonly string[], basis: WordsBasis): readonly string[] {
  if (basis.kind !== 'counted-back') return meant;
  return meant.map((one) => `${one}, counted back from ${basis.from.text}`);
}
