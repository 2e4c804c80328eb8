import { proseCheckWords as words } from '../words/chapters/prose-check.ts';
import { say } from '../words/say.ts';
import type { Verdict, Why } from './types.ts';

/** How a fact stands, as readers are told: of what nobody can tell what was never compared is told apart, and one of several dates that sources give. */
export type ToldStanding = Verdict['verdict'] | 'disputed' | 'undecided' | 'unnamed';

/** As what a verdict is told and counted. */
export function toldStanding({
  verdict,
  why,
}: {
  readonly verdict: Verdict['verdict'];
  readonly why?: Why | undefined;
}): ToldStanding {
  if (verdict === 'unknown' && (why === 'unsettled' || why === 'if-lasting')) return 'undecided';
  if (verdict === 'unknown' && why === 'denied') return 'unnamed';
  return verdict === 'unknown' && (why === 'disputed' || why === 'undecided' || why === 'unnamed')
    ? why
    : verdict;
}

/** "2 facts: 1 supported, 0 contradicted, 1 not known to the archive." */
export function summaryWords(verdicts: readonly Verdict[]): string {
  const count = (standing: ToldStanding) => verdicts.filter((one) => toldStanding(one) === standing).length;
  const told = (['agreed', 'contradicted', 'unknown', 'disputed', 'undecided', 'unnamed'] as const).filter(
    (standing) => count(standing) > 0 || ['agreed', 'contradicted', 'unknown'].includes(standing),
  );
  return say(words.summary, {
    count: verdicts.length,
    standings: told
      .map((standing) => say(words.counted[standing], { count: count(standing) }))
      .join(words.between),
  });
}
