import { has, isMark, type Token } from './token.ts';

/**
 * Behind the words for a time of day that begin at a place: "noon", "the morning", "at 10 a.m.", "23:00
 * hours", "18 Uhr". The place itself
 * where none do.
 */
export function afterClock(tokens: readonly Token[], at: number): number {
  let place = at;
  while (leads.test(tokens[place]?.text ?? '') && place < at + 2) place += 1;
  const text = tokens[place]?.text ?? '';
  if (named.test(text)) return place + 1;
  const behind = afterUnit(tokens, place + 1);
  if (/^\d{1,2}[:.]\d\d$/.test(text)) return behind ?? place + 1;
  return /^\d{1,2}$/.test(text) && behind !== undefined ? behind : at;
}

function afterUnit(tokens: readonly Token[], at: number): number | undefined {
  const text = tokens[at]?.text ?? '';
  if (units.test(text) || has(tokens[at], 'unit')) return at + 1;
  // "a.m."
  const [point, letter, last] = tokens.slice(at + 1, at + 4);
  if (!/^[ap]$/.test(text) || !isMark(point, '.') || letter?.text !== 'm') return undefined;
  return isMark(last, '.') ? at + 4 : at + 3;
}

const leads = /^(?:at|um|a|las?|los|les?|el|the|dem|den|в|у|о|об|saat|ժամը|الساعة)$/;
const units = /^(?:am|pm|uhr|h|heures?|horas?|hrs?)$/;
const named = new RegExp(
  `^(?:${[
    'noon|midday|midnight|dawn|daybreak|sunrise|dusk|sunset|nightfall|morning|afternoon|evening',
    'mittags?|mitternacht|morgens?|vormittags?|nachmittags?|abends?|midi|minuit|matin|soir|aube',
    'mediodia|medianoche|manana|tarde|alba|полудня|полудню|полдень|полдня|полуночи|полночь|утра|вечера',
    'опівдні|полудень|опівночі|півночі|ранку|вечора|ظهر|فجر|صباح|مساء|منتصف',
  ].join('|')})$`,
);
