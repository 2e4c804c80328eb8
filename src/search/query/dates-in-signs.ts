import { edtfOf, related, type ReadDate } from './asked-date.ts';
import { daysInYear } from './named-times.ts';

/** Dates in which signs behind the numbers name year, month and day, in this order: "1995年3月1日", "1995년 3월", "3月1日". */
export function datesInSigns(text: string): readonly ReadDate[] {
  return [...text.matchAll(inSigns)].map((match): ReadDate => {
    const { year, month, day, monthAlone, dayAlone } = match.groups ?? {};
    const written = match[0];
    const place = { start: match.index, end: match.index + written.length };
    const isReal = (value: string | undefined, most: number) =>
      value === undefined || (Number(value) >= 1 && Number(value) <= most);
    const isDate = isReal(month ?? monthAlone, 12) && isReal(day ?? dayAlone, 31);
    if (isDate && year === undefined) {
      const one = { month: Number(monthAlone), day: Number(dayAlone) };
      return { ...place, date: daysInYear({ from: one, to: one }, written) };
    }
    // Behind a year 22 would be a season, and of what is no date the year alone would be read.
    const edtf = isDate
      ? edtfOf([year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-'))
      : undefined;
    const dates = edtf === undefined ? [] : [edtf];
    return { ...place, date: { ...related('during', dates, written), written, narrows: false } };
  });
}

const inSigns =
  /(?<!\d)(?:(?<year>\d{4})\s*[年년](?:\s*(?<month>\d\d?)\s*[月월](?:\s*(?<day>\d\d?)\s*[日일号號])?)?|(?<monthAlone>\d\d?)\s*[月월]\s*(?<dayAlone>\d\d?)\s*[日일号號])/gu;
