import { parseEdtf } from '../../time/edtf/parse.ts';
import { shown } from '../shown.ts';
import type { Asker } from './answers.ts';
import type { ReadDate } from './written-date.ts';

/**
 * A first of January, which many programs write where only the year is known: as it is answered for this one date, by its
 * key among `dates`, or for the whole file.
 */
export function settledJanuary(exact: string, key: string, asker: Asker): ReadDate {
  const own = asker.peek(['dates', key]);
  if (own !== undefined && (own === '-' || parseEdtf(own).ok))
    return own === '-' ? { kind: 'left-out' } : replaced(exact, own);
  const answer = asker.ask({
    path: ['january'],
    about: `${shown(exact)} and others are the first of January: the days, or the years?\nyear or day; single dates can be answered under \`dates\``,
    isAnswer: (given) => given === 'year' || given === 'day',
  });
  if (answer === undefined) return { kind: 'asked' };
  return answer === 'year'
    ? replaced(exact, exact.replace(/-01-01$/, ''))
    : {
        kind: 'date',
        edtf: exact,
        said: `${exact} stays a day, as answered: it may be more exact than is known`,
      };
}

/** A date for which another was answered. */
export function replaced(exact: string, edtf: string): ReadDate {
  return { kind: 'date', edtf, ...(edtf !== exact && { said: `${exact} becomes ${edtf}, as answered` }) };
}
