import { has, isMark, plainToken, type Token } from './token.ts';

/**
 * The tokens with the three days of a Roman month that have names as their numbers: "the Ides of March" is its 15th. The
 * Romans counted all others back from these, and that is not read.
 */
export function withRomanDays(tokens: readonly Token[]): readonly Token[] {
  const found = [...tokens];
  const elided = new Set<Token>();
  tokens.forEach((token, at) => {
    const name = token.kind === 'word' ? names.findIndex((one) => one.test(token.text)) : -1;
    if (name === -1) return;
    let place = at + 1;
    while (has(tokens[place], 'filler', 'of') || isElided(tokens, place)) place += 1;
    const { month = 0 } = tokens[place] ?? {};
    const before = tokens[at - 1];
    // "Мартовские иды"
    const adjective = before === undefined ? 0 : slavic.findIndex((one) => one.test(before.text)) + 1;
    if (month > 0) {
      found[at] = dayOf(token, name, month);
      for (const one of tokens.slice(at + 1, place)) if (!has(one, 'filler', 'of')) elided.add(one);
    }
    if (month === 0 && before !== undefined && adjective > 0) {
      found[at - 1] = dayOf(before, name, adjective);
      found[at] = { ...token, month: adjective, capital: true, roles: [] };
    }
  });
  return found.filter((one) => !elided.has(one));
}

const names = [
  /^(?:kalends|calends|calendes|kalenden|calendas|календы|календи)$/,
  /^(?:nones|nonen|nonas|ноны|нони)$/,
  /^(?:ides|iden|idus|иды|іди)$/,
];
const slavic = [
  /^(?:январск|січнев)/,
  /^(?:февральск|лютнев)/,
  /^(?:мартовск|березнев)/,
  /^(?:апрельск|квітнев)/,
  /^(?:майск|травнев)/,
  /^(?:июньск|червнев)/,
  /^(?:июльск|липнев)/,
  /^(?:августовск|серпнев)/,
  /^(?:сентябрьск|вереснев)/,
  /^(?:октябрьск|жовтнев)/,
  /^(?:ноябрьск|листопадов)/,
  /^(?:декабрьск|грудне)/,
].map((form) => new RegExp(form.source.normalize('NFD').replaceAll(/\p{M}/gu, ''), 'u'));

// "Ides d’août"
function isElided(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'd' || (isMark(tokens[at], "'’") && tokens[at - 1]?.text === 'd');
}

function dayOf({ start, end, spaced }: Token, name: number, month: number): Token {
  const isLong = [3, 5, 7, 10].includes(month);
  const value = [1, isLong ? 7 : 5, isLong ? 15 : 13][name] ?? 1;
  return { ...plainToken, kind: 'number', start, end, spaced, text: String(value), value, digits: 2 };
}
