import { proseCheckWords as words } from '../words/chapters/prose-check.ts';
import { listWords, say } from '../words/say.ts';
import type { Verdict } from './types.ts';

/** How a fact stands, as readers are told: of what nobody can tell what was never compared is told apart, and one of several dates that sources give; of what agrees, what agrees by itself. */
export type ToldStanding = Verdict['verdict'] | 'alone' | 'disputed' | 'undecided' | 'unnamed';

/** As what a verdict is told and counted. */
export function toldStanding({
  verdict,
  why,
  beside,
  toldBy,
  basis,
  replaced,
}: Pick<Verdict, 'verdict' | 'why' | 'beside' | 'toldBy' | 'basis' | 'replaced'>): ToldStanding {
  if (why === 'one-of-counts') return 'disputed';
  const isAlone =
    beside !== undefined || toldBy !== undefined || replaced !== undefined || basis === 'reckoned';
  if (verdict === 'agreed' && isAlone) return 'alone';
  if (
    verdict === 'unknown' &&
    (why === 'unsettled' || why === 'if-lasting' || why === 'doer' || why === 'candidate' || why === 'apart')
  )
    return 'undecided';
  if (verdict === 'unknown' && (why === 'denied' || why === 'calendar')) return 'unnamed';
  return verdict === 'unknown' && (why === 'disputed' || why === 'undecided' || why === 'unnamed')
    ? why
    : verdict;
}

/** Sentences on how far it reaches that something agrees: what was not compared, who alone says it, what it rests on. */
export function reachWords({ beside = [], toldBy = [], basis, replaced = [] }: Verdict): readonly string[] {
  const shown = beside.slice(0, mostShown).map((one) => say(words.quoted, { words: one }));
  const isAll = shown.length === beside.length;
  return [
    ...(shown.length === 0
      ? []
      : [
          isAll
            ? say(words.beside, { words: listWords(shown, 'and') })
            : say(words.besideMore, { words: shown.join(words.between) }),
        ]),
    ...(toldBy.length === 0 ? [] : [say(words.toldBy, { names: listWords([...toldBy], 'and') })]),
    ...(basis === undefined ? [] : [words.bases[basis]]),
    ...replaced.map((one) => say(one.has === '' ? words.replacesNothing : words.replaced, one)),
  ];
}

/** "2 facts: 1 supported, 0 contradicted, 1 not known to the archive." */
export function summaryWords(verdicts: readonly Verdict[]): string {
  const count = (standing: ToldStanding) => verdicts.filter((one) => toldStanding(one) === standing).length;
  const told = standings.filter(
    (standing) => count(standing) > 0 || ['agreed', 'contradicted', 'unknown'].includes(standing),
  );
  const summary = say(words.summary, {
    count: verdicts.length,
    standings: told
      .map((standing) => say(words.counted[standing], { count: count(standing) }))
      .join(words.between),
  });
  const isAny = verdicts.some(({ verdict, fact }) => verdict === 'agreed' && !wholes.has(fact));
  return isAny ? `${summary} ${words.eachByItself}` : summary;
}

const standings = ['agreed', 'alone', 'contradicted', 'unknown', 'disputed', 'undecided', 'unnamed'] as const;
const wholes: ReadonlySet<Verdict['fact']> = new Set(['quotation', 'wording']);
const mostShown = 6;
