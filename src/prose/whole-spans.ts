import { datesOfPart, daysOf, reachOf } from './compare-dates.ts';
import type { SentenceDate } from './find-dates.ts';
import type { Mention } from './find-subjects.ts';

/**
 * Whether a sentence says from when to when all of a span was, and the span surely began before that or ended after it:
 * "[The war] was fought between 3 and 5 May". Of what was only done within it nothing is said.
 */
export function isCutShort(text: string, date: SentenceDate, { subject, start, end }: Mention): boolean {
  const isOfTwo = date.isInterval || /^between\b/i.test(text.slice(date.start, date.end));
  if (subject.shape !== 'span' || !isOfTwo || end > date.start) return false;
  if (!isAlone.test(text.slice(0, start)) || !wasAll.test(text.slice(end, date.start))) return false;
  // A label, and a date that the record has so.
  if (!/\p{L}/u.test(text.slice(end, date.start))) return false;
  if (subject.dates.some(({ edtf }) => date.meanings.includes(edtf))) return false;
  const days = daysOf(date.plain ?? '');
  if (days === undefined || !days.every(Number.isFinite)) return false;
  const reach = (part: 'start' | 'end') =>
    datesOfPart(subject, part).map(({ edtf }) => reachOf(edtf) ?? ([-Infinity, Infinity] as const));
  const [starts, ends] = [reach('start'), reach('end')];
  return (
    (starts.length > 0 && starts.every(([, last]) => last < days[0])) ||
    (ends.length > 0 && ends.every(([first]) => first > days[1]))
  );
}

// "The worst of [it] was from 3 to 5 May" tells of a part.
const isAlone = /(?:^|[,;:.(]\s*|\b(?:and|but|that|when|while)\s+)(?:(?:the|this|that|its)\s+)?$/i;
const wasAll =
  /^,?(?: (?:itself|had|has|have|all))*(?: (?:was|were|been|is)(?: (?:only|just|all))?)*(?: (?:fought|waged|held|took place|taken place|takes place|lasted|ran|raged|happened|occurred|went on|dragged on))?(?: out)?(?: (?:in|at|near|around) (?:the )?\p{Lu}[\p{L}\u2019'-]*(?: \p{Lu}[\p{L}\u2019'-]*)*,?)?(?: only| just)? ?$/iu;
