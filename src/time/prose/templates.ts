import { foldWord } from '../written/fold.ts';
import type { Piece } from './pieces.ts';

/** What a template looks for in one place: words, or what stands in braces. */
interface Element {
  readonly slot?: string;
  readonly exact: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly isOptional: boolean;
}

/** A template made ready to be looked for, with what it was made for. */
export interface Template<T> {
  readonly elements: readonly Element[];
  readonly of: T;
}

/** Where a template was found: the pieces that its slots took. */
export interface Match<T> {
  readonly last: number;
  readonly of: T;
  readonly taken: ReadonlyMap<string, Piece>;
}

/** Whether a piece can stand for a slot. */
export type Fits = (slot: string, piece: Piece) => boolean;

/** A template of the tables; see `ProseTable`. */
export function templateOf<T>(text: string, of: T): Template<T> {
  const elements = text
    .split(' ')
    .filter((one) => one !== '')
    .map((one): Element => {
      const isOptional = one.length > 1 && one.endsWith('?');
      const body = isOptional ? one.slice(0, -1) : one;
      const slot = /^\{([\w!#~])\}$/.exec(body)?.[1];
      if (slot !== undefined) return { slot, exact: new Set(), beginnings: [], isOptional };
      const words = body.split('|').map((word) => (/\p{L}/u.test(word) ? word : word));
      return {
        exact: new Set(words.filter((word) => !word.endsWith('*')).map(foldWord)),
        beginnings: words
          .filter((word) => word.length > 1 && word.endsWith('*'))
          .map((word) => foldWord(word.slice(0, -1))),
        isOptional,
      };
    });
  return { elements, of };
}

/** Where a template ends that begins at a place; undefined where it does not. */
export function matchAt<T>(
  { elements, of }: Template<T>,
  pieces: readonly Piece[],
  at: number,
  fits: Fits,
): Match<T> | undefined {
  const taken = new Map<string, Piece>();
  const last = matchFrom(elements, 0, pieces, at, fits, taken);
  return last === undefined ? undefined : { last, of, taken };
}

function matchFrom(
  elements: readonly Element[],
  place: number,
  pieces: readonly Piece[],
  at: number,
  fits: Fits,
  taken: Map<string, Piece>,
): number | undefined {
  const element = elements[place];
  if (element === undefined) return at;
  const piece = pieces[at];
  if (element.slot === '!')
    return piece === undefined || piece.kind === 'mark'
      ? matchFrom(elements, place + 1, pieces, at, fits, taken)
      : undefined;
  if (element.slot === '~') {
    for (let next = at + 1; next <= at + mostOfThing && pieces[next - 1]?.kind === 'word'; next += 1) {
      const last = matchFrom(elements, place + 1, pieces, next, fits, taken);
      if (last !== undefined) return last;
    }
    return undefined;
  }
  if (piece !== undefined && isMatch(element, piece, fits)) {
    const before = element.slot === undefined ? undefined : taken.get(element.slot);
    if (element.slot !== undefined) taken.set(element.slot, piece);
    const last = matchFrom(elements, place + 1, pieces, at + 1, fits, taken);
    if (last !== undefined) return last;
    if (element.slot !== undefined) {
      if (before === undefined) taken.delete(element.slot);
      else taken.set(element.slot, before);
    }
  }
  return element.isOptional ? matchFrom(elements, place + 1, pieces, at, fits, taken) : undefined;
}

// "The signing of the joint statement".
const mostOfThing = 6;

function isMatch({ slot, exact, beginnings }: Element, piece: Piece, fits: Fits): boolean {
  if (slot !== undefined) return fits(slot, piece);
  if (piece.kind === 'time' && piece.isLoose !== true) return false;
  return exact.has(piece.text) || beginnings.some((one) => piece.text.startsWith(one));
}
