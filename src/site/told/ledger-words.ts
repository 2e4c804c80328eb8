import { foundations, totalOf, type Ledger, type Tally } from '../../model/ledger.ts';
import { ledgerWords } from '../../words/chapters/ledger.ts';
import { listWords, say } from '../../words/say.ts';

/** What dates rest on, in one sentence; what none of them rests on is left out but held words and kept copies. */
export function ledgerLine(all: Tally): string {
  const told = foundations.filter(
    (foundation) => all[foundation] > 0 || foundation === 'held-words' || foundation === 'kept-copy',
  );
  const parts = told.map((foundation) =>
    say(ledgerWords.linePart, { count: all[foundation], rests: ledgerWords.rests[foundation] }),
  );
  return say(ledgerWords.line, { count: totalOf(all), parts: listWords(parts) });
}

/** Dates that the archive inferred, in the order of the events. */
export function inferredDates({ dates }: Pick<Ledger, 'dates'>): Ledger['dates'] {
  return dates.filter(({ restsOn }) => restsOn === 'inference');
}
