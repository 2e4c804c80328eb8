import type { CalendarDate } from '../../time/edtf/types.ts';
import { wordsOfWeekday } from '../../words/dates.ts';
import { finding, type Finding } from '../finding.ts';
import { boundVerdict, type BoundVerdict } from './bound-verdict.ts';
import { countedVerdict } from './counted-verdict.ts';
import { statedVerdict } from './verdict.ts';
import { wrongWeekday } from './weekday-words.ts';
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

function findingsOf(worded: WordedDate, verdict: BoundVerdict, basis: WordsBasis): Finding[] {
  const { yaml, path, written, claimed } = worded;
  const at = (key: 'written' | 'edtf') => yaml.placeOf([...path, key]);
  switch (verdict.kind) {
    case 'fits':
    case 'short':
    case 'lasting':
    case 'of-thing':
    case 'unread':
      return otherWeekday(worded, claimed.text);
    case 'less':
      // Words that contradict themselves give no exact day.
      if (wrongWeekday(worded, verdict.meant) !== undefined) return [];
      return [finding('words-other-date', at('edtf'), written, told([verdict.meant], basis), claimed.text)];
    case 'no-date':
      return [finding('words-no-date', at('written'), written)];
    case 'no-year':
      return [finding('words-no-year', at('written'), written)];
    case 'other-calendar':
      return [finding('words-other-calendar', at('written'), written)];
    case 'denied':
      return [finding('words-denied', at('written'), written)];
    case 'impossible':
      return [finding('words-impossible', at('written'), written, verdict.named)];
    case 'two-ways':
      return [finding('words-two-ways', at('edtf'), written, verdict.meant)];
    case 'cut':
      return [finding('words-cut', at('written'), written, verdict.from, verdict.meant)];
    case 'no-limit':
      return [finding('words-no-limit', at('written'), written, verdict.stated)];
    case 'not-counted':
      return [finding('words-not-counted', at('written'), verdict.message)];
    case 'other': {
      // A day is counted from a weekday too, and one that is not its own is what is wrong with the words.
      const wrong = basis.kind === 'counted-back' ? otherWeekday(worded, verdict.meant[0]) : [];
      return wrong.length > 0
        ? wrong
        : [finding('words-other-date', at('edtf'), written, told(verdict.meant, basis), claimed.text)];
    }
  }
}

function otherWeekday(worded: WordedDate, edtf: string): Finding[] {
  const { yaml, path, written } = worded;
  const wrong = wrongWeekday(worded, edtf);
  if (wrong === undefined) return [];
  const place = yaml.placeOf([...path, 'written']);
  return [finding('words-other-weekday', place, written, wrong.name, edtf, wordsOfWeekday(wrong.day))];
}

function told(meant: readonly string[], basis: WordsBasis): readonly string[] {
  if (basis.kind !== 'counted-back') return meant;
  return meant.map((one) => `${one}, counted back from ${basis.from.text}`);
}
