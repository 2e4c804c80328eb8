/** Where words stand in a text; offsets are UTF-16 units, `end` behind the last. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** How words can differ from a quotation of them and be word for word the same; and how else, with the same words. */
export const disregarded = [
  'quotation-marks',
  'dashes',
  'spaces',
  'line-ends',
  'ellipses',
  'ligatures',
  'brackets',
  'ends',
] as const;
export const differing = ['case', 'accents', 'punctuation'] as const;
export type Disregarded = (typeof disregarded)[number];
export type Differing = (typeof differing)[number];

export interface Differences {
  readonly disregarded: readonly Disregarded[];
  /** None: it is found word for word. */
  readonly differing: readonly Differing[];
}

/** How a text differs from a quotation that has the same words. */
export function differencesOf(found: string, written: string): Differences {
  const isBare = /\[[^[\]]*[\p{L}\p{N}][^[\]]*\]/u.test(written) && !/[[\]]/u.test(found);
  const { disregarded: forms, differing: kinds } = differencesOfWords(
    found,
    isBare ? written.replace(wordsInBrackets, '$1') : written,
  );
  const isNamed = !isBare || forms.includes('brackets');
  return { disregarded: isNamed ? forms : [...forms, 'brackets'], differing: kinds };
}

function differencesOfWords(found: string, quotation: string): Differences {
  if (!lettersInBrackets.test(quotation) || lettersInBrackets.test(found))
    return differencesIn(found, quotation);
  // Whoever quotes tells so that a letter was made a capital or a small one.
  const readings = [quotation.toLowerCase(), quotation.toUpperCase(), quotation].map((letters) =>
    differencesIn(
      found,
      quotation.replaceAll(new RegExp(lettersInBrackets, 'gu'), (written, _one, _other, at: number) =>
        letters.slice(at + 1, at + written.length - 1),
      ),
    ),
  );
  const [{ disregarded: forms, differing: kinds }] = readings.sort(
    (a, b) => a.differing.length - b.differing.length,
  ) as [Differences];
  return { disregarded: [...forms, 'brackets'], differing: kinds };
}

function differencesIn(found: string, quotation: string): Differences {
  const asked = quotation.trim();
  const bare = asked.replace(edges, '');
  const [one, other] = [skeletonsOf(found), skeletonsOf(bare)];
  const isSame = one[0] === other[0];
  const isBroken = !isSame && one.some((skeleton) => other.includes(skeleton));
  const isPunctuated = !isSame && !isBroken;
  const forms = (pattern: RegExp) => charactersOf(found, pattern) !== charactersOf(bare, pattern);
  const tests: readonly [Disregarded, boolean][] = [
    ['quotation-marks', !isPunctuated && forms(quotes)],
    ['dashes', !isPunctuated && !isBroken && forms(dashes)],
    ['spaces', !isBroken && forms(/\s+|\p{Default_Ignorable_Code_Point}/gu)],
    ['line-ends', isBroken],
    ['ellipses', !isPunctuated && forms(/…|\.{3}/gu)],
    ['ligatures', forms(/[ﬀ-ﬆ]/gu)],
    ['ends', bare !== asked],
  ];
  return {
    disregarded: tests.filter(([, differs]) => differs).map(([kind]) => kind),
    differing: [...lettersDiffering(found, bare), ...(isPunctuated ? (['punctuation'] as const) : [])],
  };
}

const lettersInBrackets = /\[([^[\]\s]*)\](?=\p{L})|(?<=\p{L})\[([^[\]\s]*)\]/u;
const wordsInBrackets = /(?<![\p{L}\p{M}])\[([^[\]]*)\](?![\p{L}\p{M}])/gu;
const quotes = /["'`´‘’‚‛“”„‟«»‹›′″＂＇]/gu;
const dashes = /[\p{Pd}−]|--+/gu;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;

// What is between the words, in one form; then with words broken at the ends of lines as one, and with a hyphen.
function skeletonsOf(text: string): readonly string[] {
  const level = text
    .replace(/\u00ad\s+/gu, '-\n')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(quotes, "'")
    .replace(/…/gu, '...')
    .replace(/[\p{L}\p{N}\p{M}]+/gu, 'w')
    .replace(/w[-‐]\s+(?=w)/gu, 'w~')
    .replace(/\s*(?:[\p{Pd}−])+\s*/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  return [level, level.replaceAll('w~w', 'w'), level.replaceAll('~', '-')];
}

function lettersDiffering(found: string, asked: string): readonly Differing[] {
  const [there, here] = [lettersOf(found), lettersOf(asked)];
  if (there === here) return [];
  const [plainThere, plainHere] = [withoutMarks(there), withoutMarks(here)];
  const isCase = plainThere !== plainHere && plainThere.toLowerCase() === plainHere.toLowerCase();
  return [
    ...(isCase ? (['case'] as const) : []),
    ...(there.toLowerCase() === here.toLowerCase() ? [] : (['accents'] as const)),
  ];
}

function lettersOf(text: string): string {
  return charactersOf(text, /[\p{L}\p{N}\p{M}]/gu)
    .replaceAll(' ', '')
    .replace(/[ﬀ-ﬆ]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFC');
}

function withoutMarks(letters: string): string {
  return letters.normalize('NFKD').replace(/\p{M}/gu, '');
}

function charactersOf(text: string, kind: RegExp): string {
  return (text.match(kind) ?? []).join(' ');
}
