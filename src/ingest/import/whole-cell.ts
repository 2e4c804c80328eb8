import { meaningsOf } from '../../time/written/limits.ts';
import type { DatedWords } from '../../time/written/read-dates.ts';
import { readerOf } from '../../time/written/reader.ts';
import type { LanguageTable } from '../../time/written/table.ts';

/** What all the words of a cell come to together. */
export interface WholeCell {
  readonly edtf: string;
  /** The words make it when something began, or ended. */
  readonly of?: 'start' | 'end';
}

/**
 * A cell of which the words give one date only together: two limits ("no earlier than 3 and no later than 9 May 1995"), days
 * that follow each other ("12 & 13 December 1995"), a start or an end that is known at least ("since at least 1995").
 * Undefined where a part of the cell is no part of that.
 */
export function wholeCell(cell: string, { tag, roles }: LanguageTable): WholeCell | undefined {
  const written = withAnd(cell, roles.and?.[0]);
  const [dates = [], ...others] = readerOf(tag).read(written);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || others.length > 0) return undefined;
  if (dates.some(({ none }) => none !== undefined)) return undefined;
  const isAll = first.limited.start === 0 && last.limited.end === written.length;
  if (first !== last) return isAll || isListed(written, dates) ? inRow(dates) : undefined;
  if (!isAll) return undefined;
  const [relation] = first.relations;
  const at = (of: 'start' | 'end') => {
    const [edtf] = meaningsOf(first, of);
    return edtf === undefined ? undefined : { edtf, of };
  };
  if (relation === 'since-at-least') return at('start');
  if (relation === 'not-until' && /\bat least\b/i.test(written)) return at('end');
  const [edtf = ''] = first.readings;
  return relation === undefined && /^\[[^,.]+\.\.[^.,]+\]$/.test(edtf) ? { edtf } : undefined;
}

/** The days that a cell names where they do not make one date, to be told. */
export function datesOfCell(cell: string, { tag, roles }: LanguageTable): readonly string[] {
  const [dates = []] = readerOf(tag).read(withAnd(cell, roles.and?.[0]));
  const isPlain = dates.every(({ none, relations, readings }) => {
    return none === undefined && relations.length === 0 && readings.length === 1;
  });
  return isPlain ? dates.flatMap(({ readings }) => readings) : [];
}

function withAnd(cell: string, and = '&'): string {
  return cell.trim().replace(/\s*[&+]\s*/g, ` ${and} `);
}

// All that is told of the list stands within it.
function isListed(written: string, dates: readonly DatedWords[]): boolean {
  const [first, last] = [dates[0]!, dates.at(-1)!];
  const end = last.within.end > last.end ? last.within.end : last.end;
  return first.within.start === 0 && end === written.length;
}

function inRow(dates: readonly DatedWords[]): WholeCell | undefined {
  const [joint, ...others] = new Set(dates.map((one) => one.joint));
  const isPlain = dates.every(({ relations }) => relations.length === 0);
  return joint === undefined || others.length > 0 || !isPlain ? undefined : { edtf: joint };
}
