import { has, isMark, type Token } from './token.ts';

/** How two parts of a list or a range are joined. */
export interface Joint {
  readonly kind: 'to' | 'and' | 'or' | 'comma' | 'slash' | 'within';
  /** The place behind it. */
  readonly next: number;
  /** It is a dash. */
  readonly dash: boolean;
  /** It is only a comma before "perhaps", which may begin something new. */
  readonly unsure?: true;
}

/** What joins the part that ends at a place to the next: "to", "–", "and", ", or". */
export function jointAt(tokens: readonly Token[], at: number): Joint | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (isMark(token, '-–—‒−'))
    return { kind: 'to', next: isMark(tokens[at + 1], '-') ? at + 2 : at + 1, dash: true };
  // "1193 × 1210", as historians write: no earlier than the one, no later than the other.
  if (isMark(token, '×')) return { kind: 'within', next: at + 1, dash: false };
  if (isMark(token, '&')) return { kind: 'and', next: at + 1, dash: false };
  if (isMark(token, '/')) return { kind: 'slash', next: at + 1, dash: false };
  if (isMark(token, ',،')) {
    const word = wordJoint(tokens, at + 1);
    // "In March 1995, perhaps April"
    if (has(tokens[at + 1], 'perhaps') && !has(tokens[at + 1], 'or'))
      return { kind: 'or', next: at + 1, dash: false, unsure: true };
    return word ?? { kind: 'comma', next: at + 1, dash: false };
  }
  // "3 March 1995 (or 5 March 1995)"
  if (isMark(token, '(') && has(tokens[at + 1], 'or')) return wordJoint(tokens, at + 1);
  return wordJoint(tokens, at);
}

function wordJoint(tokens: readonly Token[], at: number): Joint | undefined {
  const token = tokens[at];
  if (has(token, 'or')) return { kind: 'or', next: afterAside(tokens, at + 1), dash: false };
  if (has(token, 'and')) {
    // "And from", "and until" begin something new.
    return has(tokens[at + 1], 'or')
      ? { kind: 'or', next: at + 2, dash: false }
      : { kind: 'and', next: at + 1, dash: false };
  }
  const isNight =
    has(token, 'night-to') && tokens.slice(Math.max(0, at - 6), at + 6).some((one) => has(one, 'night'));
  return isNight || has(token, 'to', 'until') ? { kind: 'to', next: at + 1, dash: false } : undefined;
}

// "1995 or, less likely, 1996"
function afterAside(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], ',،')) return at;
  for (let place = at + 1; place < at + 6; place += 1) {
    if (isMark(tokens[place], ',،')) return place + 1;
    const token = tokens[place];
    if (token?.kind !== 'word' || token.month > 0) break;
  }
  return at;
}
