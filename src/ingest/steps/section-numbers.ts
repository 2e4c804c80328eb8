import { foldWord } from '../../time/written/fold.ts';
import { findDates, type FoundDate } from '../../time/written/find-dates.ts';
import type { TimeOfText } from './propose-counted.ts';
import type { DateStyle, DraftPassage } from './dated-text.ts';

/**
 * Tells dates in digits that may as well number a part of the text: "section 3.2.1995", "3.2.1995 Scope" under "3.2 Aims".
 * Days and parts are written alike, so that an archivist decides.
 */
export function sectionNumbers(
  passages: readonly DraftPassage[],
  { table }: DateStyle,
): (passage: DraftPassage, date: FoundDate) => boolean {
  const labels = new Set((table.roles.label ?? []).map(foldWord));
  const opening = new Set(passages.flatMap(({ text }) => /^\d+(?:\.\d+)*(?=[.)]?\s)/.exec(text) ?? []));
  const entries = new Set(passages.flatMap(({ text }) => openingDate.exec(text)?.[0] ?? []));
  const sharing = Map.groupBy(entries, (entry) => entry.slice(0, -4));
  return ({ text }, { core: { start, end } }) => {
    const digits = text.slice(start, end);
    if (!/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(digits)) return false;
    const [, label] = /(\p{L}+)[.:]?\s*$/u.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
    if (label !== undefined) return labels.has(foldWord(label));
    if (start > 0 || !/^\.?\s+\p{Lu}/u.test(text.slice(end))) return false;
    const [chapter = '', section = ''] = digits.split('.');
    const isNumbered = opening.has(`${chapter}.${section}`) || opening.has(`${chapter}.${section}.1`);
    // A list of days is a chronicle; one such line, or several of one day and month, is a heading.
    const isAlone = entries.size === 1 || (sharing.get(digits.slice(0, -4))?.length ?? 0) > 1;
    return isNumbered || (isAlone && isTitle(text.slice(end)));
  };
}

/** The dates in digits that are left out of proposals for it, as times that the text leaves open. */
export function openNumbers(passages: readonly DraftPassage[], style: DateStyle): readonly TimeOfText[] {
  const mayNumber = sectionNumbers(passages, style);
  return passages
    .filter(({ text }) => /\d\.\d{1,2}\.\d{4}/.test(text))
    .flatMap((passage) =>
      findDates(passage.text, style.table, { numeralOrder: style.numeralOrder })
        .filter((date) => mayNumber(passage, date))
        .map(({ core, edtf }) => ({
          passage: passage.id,
          written: passage.text.slice(core.start, core.end),
          edtf,
          rule: 'stated',
          unresolved: 'section-number',
        })),
    );
}

const openingDate = /^\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/;

/** A few words that end no sentence, as headings do. */
function isTitle(text: string): boolean {
  return text.trim().split(/\s+/).length <= 8 && !/[.!?:;…]["'”’»]*$/u.test(text.trim());
}
