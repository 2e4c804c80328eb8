import { operatorNames, type OperatorName } from '../index/operators.ts';
import { isAcronym } from '../text/acronyms.ts';
import { trimPunctuation } from '../text/fold.ts';

/** What a reader asked, taken apart; nothing is looked up yet. */
export interface Query {
  /** Each should be found; a term is found when any of its wordings is. */
  readonly terms: readonly QueryTerm[];
  readonly without: readonly Wording[];
  readonly operators: readonly Operator[];
  readonly notes: readonly QueryNote[];
  /** The query as it was read. */
  readonly plain: string;
}

export type QueryTerm = readonly Wording[];

export type Wording =
  | {
      readonly kind: 'word';
      readonly text: string;
      /** Written as initials are, in a query that is not all in capitals. */
      readonly acronym?: true;
    }
  /** Words to be found exactly so. */
  | { readonly kind: 'quotation'; readonly text: string };

export interface Operator {
  readonly name: OperatorName;
  readonly value: string;
  /** What it asks for is left out. */
  readonly denied?: true;
}

/** What was asked and could not be done as asked. */
export type QueryNote =
  | { readonly kind: 'too-long'; readonly most: number }
  /** Words that are not common, each once. */
  | { readonly kind: 'too-many-words'; readonly most: number }
  /** Its words stand in a row in the archive, so that its quotation marks are the text's own. */
  | { readonly kind: 'read-as-one' }
  /** Quotations in a sentence: they were looked for by themselves, and the rest as words. */
  | { readonly kind: 'read-in-parts' }
  /** Two words of it were looked up as the one that the archive has. */
  | { readonly kind: 'read-joined'; readonly written: string; readonly joined: string }
  /** Words that only ask were not looked up. */
  | { readonly kind: 'read-as-question'; readonly words: readonly string[] }
  /** Words that name a day that there is not; nothing was looked up for them. */
  | { readonly kind: 'no-such-day'; readonly text: string }
  /** A span that ends before it begins; nothing was looked up for it. */
  | { readonly kind: 'backward-span'; readonly text: string }
  /** A date with another weekday than it has. */
  | { readonly kind: 'other-weekday'; readonly text: string; readonly date: string }
  | { readonly kind: 'unknown-operator'; readonly text: string }
  /** A quotation that is a date, and was looked for word for word. */
  | { readonly kind: 'quoted-date'; readonly text: string }
  | { readonly kind: 'unclosed-quotation' };

/** Longest query that is read, in UTF-16 units. */
export const mostCharacters = 2000;

/**
 * Reads a query: words, "quotations" in any pair of quotation marks, `-word`, `NOT word` and `-"words"`, `OR` or `AND` between
 * two, and `operator:value`, `operator:"value"` or `-operator:value`. Whatever is not understood is searched as words and noted.
 */
export function parseQuery(text: string): Query {
  const notes: QueryNote[] = [];
  if (text.length > mostCharacters) notes.push({ kind: 'too-long', most: mostCharacters });
  const read = text
    .slice(0, mostCharacters)
    .replace(/[“”„«»‟＂「」『』]/gu, '"')
    .replace(singlyQuoted, '"$1$2$3"');
  if ((read.match(/"/g)?.length ?? 0) % 2 === 1) notes.push({ kind: 'unclosed-quotation' });
  const terms: Wording[][] = [];
  const without: Wording[] = [];
  const operators: Operator[] = [];
  // Whoever writes all in capitals tells nothing by them.
  const isLoud = /\s/u.test(read.trim()) && !/\p{Ll}/u.test(read);
  const wordsIn = (bare: string): Wording[] => {
    const word = trimPunctuation(bare);
    if (word === '') return [];
    return [{ kind: 'word', text: word, ...(!isLoud && isAcronym(bare) && { acronym: true }) }];
  };
  let joins = false;
  let leavesOut = false;
  for (const piece of read.matchAll(pieces)) {
    const { minus = leavesOut ? '-' : '', name, quoted, bare = '' } = piece.groups ?? {};
    // What AND joins is asked for in any case.
    if (piece[0] === 'OR' ? terms.length > 0 : piece[0] === 'AND' && !isLoud) {
      joins = piece[0] === 'OR';
      continue;
    }
    if (
      piece[0] === 'NOT' &&
      !isLoud &&
      !ofSentence.test(read.slice(0, piece.index).replace(/AND\s+$/u, ''))
    ) {
      leavesOut = true;
      continue;
    }
    const operator = operatorNames.find((one) => one === name?.toLowerCase());
    if (operator !== undefined) {
      operators.push({
        name: operator,
        value: (quoted ?? bare).trim(),
        ...(minus !== '' && { denied: true }),
      });
      leavesOut = false;
      continue;
    }
    if (name !== undefined) notes.push({ kind: 'unknown-operator', text: `${name}:` });
    const wordings = [
      ...(name === undefined ? [] : wordsIn(name)),
      ...(quoted === undefined ? wordsIn(bare) : quotationOf(quoted)),
    ];
    for (const wording of wordings)
      if (minus !== '') without.push(wording);
      else if (joins) terms.at(-1)?.push(wording);
      else terms.push([wording]);
    joins = false;
    leavesOut = false;
  }
  return { terms, without, operators, notes, plain: read.trim() };
}

/** The word that a term is; empty for a term that is more, or no word. */
export function onlyWord([first, ...others]: QueryTerm): string {
  return first?.kind === 'word' && others.length === 0 ? first.text : '';
}

/** The words of a query that stand outside quotations and operators, in a row: a sentence pasted in. */
export function plainWords({ terms }: Query): readonly string[] {
  return terms.flatMap(([first]) => (first?.kind === 'word' ? [first.text] : []));
}

/** Where the sign stands by which what begins at a place is left out: "-1995", "NOT 1995"; undefined where there is none. */
export function leavesOutFrom(text: string, place: number): number | undefined {
  const before = text.slice(0, place);
  const isLoud = /\s/u.test(text.trim()) && !/\p{Ll}/u.test(text);
  const [sign] = /(?<!\S)-$|(?<!\S)(?:AND\s+)?NOT\s+$/u.exec(before) ?? [];
  if (sign === undefined) return undefined;
  const at = place - sign.length;
  return sign !== '-' && (isLoud || ofSentence.test(before.slice(0, at))) ? undefined : at;
}

// ‘So’, ‹so› or 'so', with apostrophes in it: before the first mark and behind the last no word stands.
const singlyQuoted =
  /(?<![^\s(])(?:‘((?:[^‘’"]|’(?=\p{L}))+)’|‹([^‹›"]+)›|'(?=\p{L})((?:[^'"]|'(?=\p{L}))+)')(?![\p{L}\p{N}])/gu;

// "They did NOT close the road" leaves nothing out; "road AND NOT bridge" does.
const ofSentence =
  /(?:^|\s)(?:do(?:es)?|did|is|are|was|were|ha[sd]|have|can|could|will|would|shall|should|may|might|must|if|or|and|but)\s+$/iu;

// An operator's name has letters only and its value follows at once, so that "10:30" and "https://" are words.
const pieces =
  /(?<minus>(?<!\S)-)?(?:(?<![^\s-])(?<name>\p{L}{2,}):(?=[^\s/:]))?(?:"(?<quoted>[^"]*)"|(?<bare>[^\s"]+))/gu;

function quotationOf(text: string): Wording[] {
  const words = text.trim();
  if (trimPunctuation(words) === '') return [];
  return [{ kind: 'quotation', text: words }];
}
