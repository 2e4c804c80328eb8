import { clauseWordsOf, forClaims } from './clause-words.ts';
import type { DatedWords } from './read-dates.ts';
import { indexOf } from './table-index.ts';
import { relations, type LanguageTable, type Relation } from './table.ts';
import { tableOf } from './tables.ts';
import { has, isMark, type Token } from './token.ts';
import { tokenize } from './tokens.ts';

/** How words limit what a text tells by naming another thing and its date. Offsets are UTF-16 units. */
export interface NounLimit {
  readonly relations: readonly Relation[];
  /** It lies near the date, to either side: "within a week of the order of". */
  readonly isNear: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * The limit that a thing sets whose date this is: "after the coup of 12 May 1994", "12 Mayıs 1994 darbesinden sonra". The
 * date is that of the coup; what the text tells of was later. The date has to be tied to the thing ("of", "dated", "vom",
 * a participle, or its place right beside it where a language has no such word): in "after long talks they signed on 12
 * May 1994" it is that of the signing. Undefined where nothing of the kind stands at the date.
 */
export function nounLimit(
  text: string,
  { start, end }: Pick<DatedWords, 'start' | 'end'>,
  language: string,
): NounLimit | undefined {
  const own = tableOf(language) ?? tableOf('en');
  const english = tableOf('en');
  const all = [own, english].flatMap((one) => one ?? []);
  for (const table of new Set(all)) {
    const tokens = tokenize(text, indexOf(forClaims(table)));
    const found =
      table.tag in adverbial
        ? limitBehind(text, tokens, start, end, table)
        : limitAhead(tokens, start, end, table);
    if (found !== undefined) return found;
  }
  return undefined;
}

function limitAhead(
  tokens: readonly Token[],
  start: number,
  end: number,
  table: LanguageTable,
): NounLimit | undefined {
  const first = tokens.findIndex((one) => one.end > start);
  const { tying, auxiliary, helping, breaks } = clauseWordsOf(table);
  const words = ties[table.tag];
  let at = first - 1;
  let isTied = words === undefined;
  const isPlaced = () => words === undefined && places.test(tokens[at]?.text ?? '');
  while (!isPlaced() && isBesideDate(tokens[at])) {
    isTied ||= words?.test(tokens[at]?.text ?? '') === true;
    at -= 1;
  }
  if (isPlaced()) return undefined;
  const last = at;
  let participle: number | undefined;
  for (; at > last - mostOfNoun; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const limiting = relations.filter((one) => has(token, one));
    const isNear = has(token, 'about') && token.text === 'within';
    if ((limiting.length > 0 && !agents.test(token.text)) || isNear) {
      const isThing = isTied || (participle !== undefined && isOneThing(tokens.slice(at + 1, participle)));
      return last === at || !isThing ? undefined : { relations: limiting, isNear, start: token.start, end };
    }
    if (words !== undefined && tying.test(token.text)) participle = at;
    const isVerb = [auxiliary, helping, breaks].some((one) => one?.test(token.text) === true);
    if (isVerb || !isOfNoun(token)) return undefined;
  }
  return undefined;
}

// "The treaty" of "after the treaty signed in Oram on", where "after long talks the ministers signed on" has two things.
function isOneThing(words: readonly Token[]): boolean {
  const isArticle = ({ text }: Token) => articles.test(text);
  return words.length > 1 && words.length < 5 && words.every((one, at) => isArticle(one) === (at === 0));
}

const articles =
  /^(?:the|a|an|le|la|l|les|un|une|der|die|das|dem|den|des|ein|eine|einem|einer|el|los|las|una|unos|unas)$/;

function limitBehind(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  { tag }: LanguageTable,
): NounLimit | undefined {
  if (adverbial[tag]?.test(text.slice(start, end)) === true) return undefined;
  const first = tokens.findIndex((one) => one.start >= end);
  if (first === -1) return undefined;
  for (let at = first; at < first + mostOfNoun; at += 1) {
    const token = tokens[at];
    const limiting = relations.filter((one) => has(token, `${one}-behind`));
    if (token !== undefined && limiting.length > 0)
      return at === first ? undefined : { relations: limiting, isNear: false, start, end: token.end };
    // "Toplantısından üç gün önce": an amount may stand behind the thing.
    const isAmount = at > first && token?.kind !== 'mark';
    if (token === undefined || !(isAmount || isOfNoun(token))) return undefined;
  }
  return undefined;
}

// Words of a thing and its article: "the signing of the trilateral statement".
const mostOfNoun = 9;

function isOfNoun(token: Token): boolean {
  if (token.kind === 'mark') return isMark(token, '-’\'"“”«»');
  const isOfTime = has(token, 'night', 'time-unit', 'early', 'mid', 'late') || partsOfTime.test(token.text);
  return token.kind === 'word' && token.month === 0 && !isOfTime && !pronouns.test(token.text);
}

function isBesideDate(token: Token | undefined): boolean {
  if (token === undefined || token.month > 0 || has(token, ...relations)) return false;
  return has(token, 'filler', 'of', 'weekday', 'day-word', 'year-word', 'cue', 'from') || isMark(token, ',');
}

// What ties a date to the thing before it; a language that is not here needs no word for it.
const ties: Readonly<Record<string, RegExp>> = {
  en: /^(?:of|from)$/,
  de: /^(?:vom|von|des|der)$/,
  es: /^(?:de|del)$/,
  fr: /^(?:de|du|d|des)$/,
};

// "After talks in May", where the language ties without a word: the date is of what was told.
const places = /^(?:в|во|у|на|في|يوم|بتاريخ|خلال)$/u;

// "Since the evening of 12 May", "after the end of May": parts of the date itself, and no things with a date.
const partsOfTime = new RegExp(
  `^(?:${[
    'morning|noon|midday|afternoon|evening|dawn|dusk|midnight|hours?|end|beginning|start|middle|close|week|month|day|year|date|spring|summer|autumn|fall|winter|half|quarter',
    'matin\\p{L}*|midi|soir\\p{L}*|apres|nuit|minuit|heures?|fin|debut|milieu|jour\\p{L}*|mois|semaine|annee|date',
    'morgen\\p{L}*|vormittag\\p{L}*|mittag\\p{L}*|nachmittag\\p{L}*|abend\\p{L}*|nacht|uhr|ende|anfang|mitte|tag\\p{L}*|monat\\p{L}*|woche|jahr\\p{L}*|datum',
    'manana|mediodia|tarde|noche|medianoche|madrugada|horas?|fin\\p{L}*|principios?|comienzo|mediados|dia|mes|semana|ano|fecha',
    'утр\\p{L}+|вечер\\p{L}*|ноч\\p{L}+|полу\\p{L}+|час\\p{L}*|конц\\p{L}+|начал\\p{L}+|середин\\p{L}+|дн\\p{L}+|день|недел\\p{L}+|месяц\\p{L}*|год\\p{L}*',
    'ран\\p{L}+|вечор\\p{L}*|вечір|ноч\\p{L}+|півн\\p{L}+|годин\\p{L}*|кінц\\p{L}+|початк\\p{L}+|тижн\\p{L}+|місяц\\p{L}+|рок\\p{L}*',
    'առավոտ\\p{L}*|երեկո\\p{L}*|գիշեր\\p{L}*|կեսօր\\p{L}*|ժամ\\p{L}*|վերջ\\p{L}*|սկիզբ\\p{L}*|օր\\p{L}*',
    'seher\\p{L}*|səhər\\p{L}*|axsam\\p{L}*|gec[eə]\\p{L}*|gunorta\\p{L}*|saat\\p{L}*|sonu\\p{L}*|evvel\\p{L}*',
    'sabah\\p{L}*|aksam\\p{L}*|gece\\p{L}*|ogle\\p{L}*|gun\\p{L}*|hafta\\p{L}*',
    'صباح|مساء|ظهر|ليل\\p{L}*|فجر|منتصف|نهاي\\p{L}+|بداي\\p{L}+|مطلع|اواخر|أواخر|اوائل|أوائل|ساع\\p{L}+',
  ].join('|')})$`,
  'u',
);

// Who did it, and not when: "caused by the order of".
const agents = /^(?:by|through|effective|ending|past|pre|post|bis)$/;

const pronouns =
  /^(?:he|she|it|they|we|i|who|which|that|il|elle|ils|elles|on|qui|que|er|sie|es|wir|он|она|они|мы|вони|він|вона|ми)$/u;

// How a date ends in the languages that put the limit behind, where it says when and is no attribute of what follows.
const adverbial: Readonly<Record<string, RegExp>> = {
  tr: /(?:['’]?[dt][ea]|günü|gününde|tarihinde|tarihlerinde|ayında|yılında|ında|inde)$/u,
  az: /(?:d[əa]|günü|tarixində|tarixlərində)$/u,
  hy: /(?:ին|ում|օրը)$/u,
};
