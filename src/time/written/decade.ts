import { yearText } from '../edtf/day.ts';
import { centuryAt } from './century.ts';
import type { Context, Part } from './part.ts';
import { has } from './token.ts';

/** A decade of digits: "the 1990s", "1990-х годов", "années 1990". "The 1900s" may be ten years or a hundred. */
export function decadeAt(context: Context, at: number, after?: Part): Part | undefined {
  const { tokens } = context;
  const before = has(tokens[at], 'decade-before') ? 1 : 0;
  // "Les années 1990 ou 2000"
  const goesOn = has(tokens[after?.first ?? -1], 'decade-before') && /X$/.test(after?.whole?.[0] ?? '');
  const named = context.rare?.decade(context, at + before, at);
  if (named !== undefined) return named;
  const ofCentury = before === 0 ? decadeBehindCentury(context, at) : undefined;
  if (ofCentury !== undefined) return ofCentury;
  const number = tokens[at + before];
  if (number?.digits === 2) return decadeOfCentury(context, at + before, at);
  if (number?.kind !== 'number' || number.digits < 3 || number.digits > 4 || number.value % 10 !== 0)
    return undefined;
  const ended = number.ending?.of.includes('decade') === true;
  const behind = has(tokens[at + before + 1], 'decade') ? 1 : 0;
  if (!ended && before + behind === 0 && !goesOn) return undefined;
  const last = at + before + 1 + behind;
  // "The 440s BC", but "440s" alone may be anything.
  if (number.digits === 3 && !has(tokens[last], 'bc')) return undefined;
  return has(tokens[last], 'bc')
    ? { first: at, last: last + 1, whole: decadeBefore(number.value), order: 'none', mark: '' }
    : { first: at, last, whole: decadeOf(number.value, context), order: 'none', mark: '' };
}

// "В 80-х годах XX века".
function decadeOfCentury(context: Context, at: number, first: number): Part | undefined {
  const [number, word] = [context.tokens[at], context.tokens[at + 1]];
  const isDecade = has(word, 'decade') || number?.ending?.of.includes('decade') === true || first < at;
  if (number?.kind !== 'number' || number.value % 10 !== 0 || !isDecade) return undefined;
  let place = has(word, 'decade') ? at + 2 : at + 1;
  while (has(context.tokens[place], 'filler')) place += 1;
  const century = centuryAt(context, place);
  const [whole = ''] = century?.whole ?? [];
  if (century === undefined || !/^\d\dXX$/.test(whole)) return undefined;
  return {
    first,
    last: century.last,
    whole: [`${whole.slice(0, 2)}${number.value / 10}X`],
    order: 'none',
    mark: '',
  };
}

// "XIX դարի 30-ական թվականներին", "19. yüzyılın 30'lu yıllarında": the century stands first.
function decadeBehindCentury(context: Context, at: number): Part | undefined {
  const century = centuryAt(context, at);
  const [whole = ''] = century?.whole ?? [];
  if (century === undefined || !/^\d\dXX$/.test(whole)) return undefined;
  const [number, word] = [context.tokens[century.last], context.tokens[century.last + 1]];
  const isTens = number?.kind === 'number' && number.digits === 2 && number.value % 10 === 0;
  const isEnded = number?.ending?.of.includes('decade') === true;
  if (!isTens || !(isEnded || has(word, 'decade'))) return undefined;
  const last = century.last + (has(word, 'decade') ? 2 : 1);
  return { first: at, last, whole: [`${whole.slice(0, 2)}${number.value / 10}X`], order: 'none', mark: '' };
}

function decadeOf(first: number, { years }: Context): readonly string[] {
  const text = yearText(first);
  if (first % 100 > 0) return [`${text.slice(0, 3)}X`];
  if (years === 'cued') return [];
  // Ten years or a hundred: of this century nobody says the second yet.
  const both = [`${text.slice(0, 3)}X`, `${text.slice(0, 2)}XX`];
  return first === 2000 ? both : both.reverse();
}

// Before our era the tens of the astronomical years are not those of the words: 1199 BC is -1198.
function decadeBefore(last: number): readonly string[] {
  return last % 100 === 0 ? [] : [`[${yearText(-last - 8)}..${yearText(1 - last)}]`];
}
