import { readDates } from '../time/written/read-dates.ts';
import { tableOf } from '../time/written/tables.ts';
import { yearlessDates } from '../time/written/yearless.ts';
import type { Stretch } from './types.ts';

/**
 * The sentences of a text, in order, without the blanks between them. No sentence ends within a date: "Dec. 8", "am 7.
 * Dezember".
 *
 * @param language BCP 47
 */
export function sentencesOf(text: string, language: string): readonly Stretch[] {
  const points = pointsOfDates(text, language);
  const sentences: Stretch[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(sentenceEnd)) {
    if (abbreviated.test(text.slice(start, index + 1)) || points.has(index)) continue;
    sentences.push({ start, end: index + end.trimEnd().length });
    start = index + end.length;
  }
  if (text.slice(start).trim() !== '') sentences.push({ start, end: text.length });
  return sentences;
}

/** Where a full stop belongs to a date: behind a month that is written short, or behind the number of a day. */
function pointsOfDates(text: string, language: string): ReadonlySet<number> {
  const table = tableOf(language);
  if (table === undefined) return new Set();
  return new Set(
    [...readDates(text, table, { years: 'any' }), ...yearlessDates(text, table)].flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(pointOfDate)].map(
        ({ index, 0: found }) => start + index + found.length - 1,
      ),
    ),
  );
}

// "In May. 12 people": months that are not shorter in full are written without it.
const pointOfDate =
  /(?<![\p{L}\p{N}])(?:\d{1,2}|(?!may|mai|mart|juni|juli|juin|mayo|март|май|мая|июнь|июль|июня|июля)\p{L}{2,5})\.(?=\s)/giu;

const sentenceEnd =
  /[.!?\u2026\u0589\u061f]["'\u2019\u201d)\]]*\s+(?=["'\u2018\u201c([\ufffc]*[\p{Lu}\p{Lo}\p{N}\ufffc])|\n{2,}|\s*\u2029\s*/gu;
// An initial, or a word that is written short.
const abbreviated = /(?:^|[\s(])(?:\p{Lu}|v|vs|No|Mr|Mrs|Ms|Dr|St|Art|p|pp|cf|ca|c|e\.g|i\.e|a\.m|p\.m)\.$/u;
