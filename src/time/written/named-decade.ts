import { centuryAt } from './century.ts';
import type { Context, Part } from './part.ts';
import { decadeNames } from './table.ts';
import { has, isMark, type Token } from './token.ts';

/** "The nineties", "девяностые годы XX века"; of a century that nobody names it is the last. */
export function namedDecade(context: Context, at: number, first: number): Part | undefined {
  const { tokens } = context;
  const tens = tensOf(tokens[at]);
  if (tens === undefined) return undefined;
  const hundreds = hundredsBefore(tokens, at);
  if (hundreds !== undefined)
    return {
      first: hundreds.first,
      last: at + 1,
      whole: [`${hundreds.text}${tens}X`],
      order: 'none',
      mark: '',
    };
  const behind = has(tokens[at + 1], 'decade') ? 1 : 0;
  // "Le vingt décembre" names a day.
  const isLed = has(tokens[at - 1], 'filler', 'early', 'mid', 'late') && tokens[at]?.named === false;
  let place = at + 1 + behind;
  while (has(tokens[place], 'filler')) place += 1;
  const century = centuryAt(context, place);
  const [whole = ''] = century?.whole ?? [];
  const isOfCentury = /^\d\dXX$/.test(whole);
  if (first === at && behind === 0 && !isLed && !isOfCentury) return undefined;
  return {
    first,
    last: isOfCentury ? (century?.last ?? place) : at + 1 + behind,
    whole: [`${isOfCentury ? whole.slice(0, 2) : '19'}${tens}X`],
    order: 'none',
    mark: '',
  };
}

function tensOf(token: Token | undefined): number | undefined {
  const place = decadeNames.findIndex((one) => has(token, one));
  return place === -1 ? undefined : place + 2;
}

// "The eighteen-nineties".
function hundredsBefore(
  tokens: readonly Token[],
  at: number,
): { readonly first: number; readonly text: string } | undefined {
  const first = isMark(tokens[at - 1], '-') ? at - 2 : at - 1;
  const place = teens.indexOf(tokens[first]?.text ?? '');
  return place === -1 ? undefined : { first, text: String(place + 13) };
}

const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
