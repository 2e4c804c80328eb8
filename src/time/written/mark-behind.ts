import { divisionAt } from './division.ts';
import type { Context, Part } from './part.ts';
import { shares } from './table.ts';
import { has, isMark, type Token } from './token.ts';

/** A part with what stands behind it and says how sure it is, or of which share: "or so", "(?)", "սկզբին". */
export function withMarkBehind(context: Context, part: Part): Part {
  const { tokens } = context;
  const { last } = part;
  const hyphen = isMark(tokens[last], '-') && has(tokens[last + 1], 'quarter', 'half') ? 1 : 0;
  const division =
    part.day === undefined && part.year !== undefined ? divisionAt(tokens, last + hyphen) : undefined;
  if (division !== undefined) return { ...part, last: division.last, division };
  const share = shares.find((one) => has(tokens[last], `${one}-behind`));
  if (share !== undefined && part.day === undefined) return { ...part, last: last + 1, share };
  if (has(tokens[last], 'about-behind')) return { ...part, last: last + 1, mark: '~' };
  const bracket =
    isMark(tokens[last], '([') && isMark(tokens[last + 1], '?') && isMark(tokens[last + 2], ')]');
  if (bracket) return { ...part, last: last + 3, mark: '?' };
  const asks = isMark(tokens[last], '?') && tokens[last]?.spaced === false;
  if (!asks || part.year === undefined || isQuestion(tokens, last)) return part;
  return { ...part, last: last + 1, mark: '?' };
}

const questions =
  /^(?:did|was|were|is|are|when|who|what|why|how|which|where|do|does|can|could|will|would|should|has|have|had|if)$/;

function isQuestion(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 60); place -= 1) {
    const token = tokens[place];
    if (token === undefined || (isMark(token, '.!?') && tokens[place + 1]?.capital === true)) return false;
    if (questions.test(token.text)) return true;
  }
  return false;
}
