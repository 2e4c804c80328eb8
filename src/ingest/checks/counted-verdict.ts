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
  const table = tableOf(language);
  const isEnglish = table === undefined ? /^(?:und|mul)\b/i.test(language) : table.tag === 'en';
  const isForeign = table !== undefined && !isEnglish;
  const said = isForeign ? relativeInEnglish(written, language) : '';
  const english = countBack(written, from);
  const counted = english.ok || said === '' ? english : countBack(said, from);
  const own =
    isForeign && from.firstDay === from.lastDay
      ? yearlessDates(written, table).flatMap((one) => latestBefore(one, from.firstDay) ?? [])
      : [];
  const meant = counted.ok ? [counted.value.text] : [...new Set(own)];
  const [first] = meant;
  if (first === undefined || (own.length > 1 && !counted.ok)) {
    const message = counted.ok ? '' : counted.problem.message;
    if (isEnglish) return { kind: 'not-counted', message };
    return isForeign && isOneDay(worded.claimed)
      ? { kind: 'not-counted', message: `no day can be counted back from the words ${shown(written)}` }
      : { kind: 'unread' };
  }
  return sayingVerdict(worded, [first]);
}

function isOneDay(claimed: Edtf): boolean {
  return claimed.kind === 'date' && claimed.firstDay === claimed.lastDay && claimed.qualifier === 'none';
}
