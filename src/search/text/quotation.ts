/** Where words stand in a text; offsets are UTF-16 units, `end` behind the last. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Differences that are never counted when words are compared with a text. */
export const disregarded = ['quotation-marks', 'dashes', 'spaces', 'ellipses', 'ligatures', 'ends'] as const;
export type Disregarded = (typeof disregarded)[number] | 'case';

/**
 * Every place where a quotation stands in a text word for word. Quotation marks and apostrophes of any form are one,
 * so are dashes, runs of white space, ellipses and their dots, ligatures and their letters; invisible characters
 * and punctuation at the quotation's ends count for nothing. Letters, digits and the punctuation within do count,
 * and a quotation begins and ends where words do.
 */
export function findQuotation(
  text: string,
  quotation: string,
  { ignoreCase = false }: { readonly ignoreCase?: boolean } = {},
): readonly Place[] {
  const there = levelled(text, ignoreCase);
  const wanted = bareQuotation(levelled(quotation, ignoreCase).text);
  if (wanted === '') return [];
  const places: Place[] = [];
  for (let at = there.text.indexOf(wanted); at !== -1; at = there.text.indexOf(wanted, at + 1)) {
    if (!isWhole(there.text, at, at + wanted.length)) continue;
    places.push({ start: there.starts[at]!, end: there.ends[at + wanted.length - 1]! });
  }
  return places;
}

/** Which of the differences that do not count there are between a quotation and the words it was found as. */
export function differencesOf(found: string, quotation: string): readonly Disregarded[] {
  const asked = quotation.trim();
  const bare = asked.replace(edges, '');
  const tests: readonly [Disregarded, (text: string) => string][] = [
    ['quotation-marks', (text) => charactersOf(text, quotes)],
    ['dashes', (text) => charactersOf(text, dashes)],
    ['ellipses', (text) => charactersOf(text, /…|\.{3}/gu)],
    ['ligatures', (text) => charactersOf(text, /[ﬀ-ﬆ]/gu)],
    ['spaces', (text) => charactersOf(text, /\s+|\p{Default_Ignorable_Code_Point}/gu)],
    ['case', (text) => charactersOf(text, /\p{L}/gu)],
  ];
  const inside = tests
    .filter(([kind, told]) => told(bare) !== told(found) && (kind !== 'case' || sameButForCase(bare, found)))
    .map(([kind]) => kind);
  return bare === asked ? inside : [...inside, 'ends'];
}

interface Levelled {
  readonly text: string;
  /** Offsets in the text as given of each character of `text`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const quotes = /["'`´‘’‚‛“”„‟«»‹›′″＂＇]/gu;
const dashes = /[\p{Pd}−]|--+/gu;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;
const levels: readonly [RegExp, string][] = [
  [/^\p{Default_Ignorable_Code_Point}+/u, ''],
  [/^\s+/u, ' '],
  [/^["'`´‘’‚‛“”„‟«»‹›′″＂＇]/u, "'"],
  [/^(?:--+|[\p{Pd}−])/u, '-'],
  [/^…/u, '...'],
];

function levelled(text: string, ignoreCase: boolean): Levelled {
  const starts: number[] = [];
  const ends: number[] = [];
  let level = '';
  const add = (characters: string, start: number, end: number) => {
    for (let index = 0; index < characters.length; index++) {
      starts.push(start);
      ends.push(end);
    }
    level += characters;
  };
  // A letter and its marks are levelled together, so that both ways of writing é are one.
  for (const { 0: cluster, index } of text.matchAll(/\s+|--+|\P{M}\p{M}*|\p{M}+/gu)) {
    const [pattern, plain] = levels.find(([one]) => one.test(cluster)) ?? [];
    const kept = pattern === undefined ? lettersOf(cluster) : plain! + cluster.replace(pattern, '');
    const characters = ignoreCase ? kept.toLowerCase() : kept;
    if (characters === ' ' && level.endsWith(' ')) continue;
    add(characters, index, index + cluster.length);
  }
  return { text: level, starts, ends };
}

function lettersOf(cluster: string): string {
  return cluster.normalize(/[ﬀ-ﬆ]/u.test(cluster) ? 'NFKC' : 'NFC');
}

function bareQuotation(level: string): string {
  return level.replace(edges, '');
}

function isWhole(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).match(/.$/su)?.[0] ?? '';
  const after = text.slice(end).match(/^./su)?.[0] ?? '';
  const word = /[\p{L}\p{N}\p{M}]/u;
  return !word.test(before) && !word.test(after);
}

function charactersOf(text: string, kind: RegExp): string {
  return (text.match(kind) ?? []).join(' ');
}

function sameButForCase(a: string, b: string): boolean {
  return charactersOf(a, /\p{L}/gu).toLowerCase() === charactersOf(b, /\p{L}/gu).toLowerCase();
}
