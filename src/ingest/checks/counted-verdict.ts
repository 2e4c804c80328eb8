import { countBack } from '../../time/english/relative.ts';
import type { CalendarDate, Edtf } from '../../time/edtf/types.ts';
import { relativeInEnglish } from '../../time/written/relative-words.ts';
import { tableOf } from '../../time/written/tables.ts';
import { latestBefore, yearlessDates } from '../../time/written/yearless.ts';
import { shown } from '../shown.ts';
import { sayingVerdict, type Verdict } from './verdict.ts';
import type { ClaimedWords } from './worded.ts';

/** Whether the words, counted back from a day, give the date claimed. */
export function countedVerdict(worded: ClaimedWords, from: CalendarDate): Verdict {
  const { written, language } = worded;
  const counted = countedDate(written, language, from);
  if (counted.kind === 'counted') return sayingVerdict(worded, [counted.edtf]);
  const table = tableOf(language);
  const isForeign = table !== undefined && table.tag !== 'en';
  if (isEnglish(language)) return { kind: 'not-counted', message: counted.message };
  return isForeign && isOneDay(worded.claimed)
    ? { kind: 'not-counted', message: `no day can be counted back from the words ${shown(written)}` }
    : { kind: 'unread' };
}

/** What words come to, counted back from a day. */
export type CountedDate =
  { readonly kind: 'counted'; readonly edtf: string } | { readonly kind: 'none'; readonly message: string };

/** The date that words of a language come to, counted back from a day. */
export function countedDate(written: string, language: string, from: CalendarDate): CountedDate {
  const table = tableOf(language);
  const isForeign = table !== undefined && table.tag !== 'en';
  const said = isForeign ? relativeInEnglish(written, language) : '';
  const english = countBack(written, from);
  const counted = english.ok || said === '' ? english : countBack(said, from);
  if (counted.ok) return { kind: 'counted', edtf: counted.value.text };
  const own =
    isForeign && from.firstDay === from.lastDay
      ? yearlessDates(written, table).flatMap((one) => latestBefore(one, from.firstDay) ?? [])
      : [];
  const [first] = own;
  return first !== undefined && own.length === 1
    ? { kind: 'counted', edtf: first }
    : { kind: 'none', message: counted.problem.message };
}

function isEnglish(language: string): boolean {
  const table = tableOf(language);
  return table === undefined ? /^(?:und|mul)\b/i.test(language) : table.tag === 'en';
}

function isOneDay(claimed: Edtf): boolean {
  return claimed.kind === 'date' && claimed.firstDay === claimed.lastDay && claimed.qualifier === 'none';
}
