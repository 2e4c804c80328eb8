import { timesIn } from '../../prose/times-of-day.ts';

/**
 * The time of day of a claim, of which the cell of its date may tell one and the column of times another; undefined where
 * they are not the same. Of two that are, the one that names its zone.
 */
export function oneTime(ofDate: string | undefined, ofColumn: string): string | undefined {
  if (ofDate === undefined) return ofColumn;
  if (ofColumn === '') return ofDate;
  const [date, column] = [partsOf(ofDate), partsOf(ofColumn)];
  if (date.clock !== column.clock) return undefined;
  if (date.zone === column.zone || date.zone === '') return ofColumn;
  return column.zone === '' ? ofDate : undefined;
}

/** "2 pm" and "14:00:00" are one clock; "about noon" is another than "noon". */
function partsOf(written: string): { readonly clock: string; readonly zone: string } {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/^(\d{1,2})[.h](\d{2})(?!\d)/, '$1:$2')
    .replace(/^(\d{1,2}:\d{2}):00(?:\.0+)?(?!\d)/, '$1')
    .replace(/^(\d{1,2}:\d{2})\s?(?:h|hrs|hours)$/, '$1');
  const [first] = timesIn(text);
  if (first?.start !== 0) return { clock: text, zone: '' };
  const zone = text
    .slice(first.end)
    .replace(', time zone not given', '')
    .replace(/[()\s]/g, '');
  return { clock: String(first.minutes), zone: zone === 'z' ? 'utc' : zone };
}
