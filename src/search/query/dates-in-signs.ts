import { edtfOf, related, type ReadDate } from './asked-date.ts';
import { daysInYear } from './named-times.ts';

/** Dates in which signs behind the numbers name year, month and day, in this order: "1995年3月1日", "1995년 3월", "3月1日". */
export function datesInSigns(text: string): readonly ReadDate[] {
  return [...text.matchAll(inSigns)].flatMap((match): ReadDate[] => {
    const { year, month, day, monthAlone, dayAlone } = match.groups ?? {};
    const written = match[0];
    const place = { start: match.index, end: match.index + written.length };
    if (year === undefined) {
      const one = { month: Number(monthAlone), day: Number(dayAlone) };
      return one.month < 1 || one.month > 12 || one.day < 1
        ? []
        : [{ ...place, date: daysInYear({ from: one, to: one }, written) }];
    }
    const edtf = edtfOf([year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-'));
    const dates = edtf === undefined ? [] : [edtf];
    return [{ ...place, date: { ...related('during', dates, written), written, narrows: false } }];
  });
}

const inSigns =
  /(?<!\d)(?:(?<year>\d{4})\s*[年년](?:\s*(?<month>\d\d?)\s*[月월](?:\s*(?<day>\d\d?)\s*[日일号號])?)?|(?<monthAlone>\d\d?)\s*[月월]\s*(?<dayAlone>\d\d?)\s*[日일号號])/gu;
