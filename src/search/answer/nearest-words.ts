import type { Place } from '../text/quotation.ts';
import { tokensOf, type Token } from '../text/tokens.ts';
import { trimPunctuation } from '../text/fold.ts';

/** The part of a text that comes closest to a quotation, word by word. */
export interface NearestWords extends Place {
  /** Words to change, add or leave out. */
  readonly differing: number;
  /** Places in the quotation of the words that the text does not have. */
  readonly asked: readonly Place[];
  /** Places in the text of the words that the quotation does not have. */
  readonly there: readonly Place[];
}

/**
 * The part of a text with the fewest words changed, added or left out against a quotation (Sellers' algorithm over
 * words; letter case counts). Undefined where more than half of the words differ.
 */
export function nearestWords(text: string, quotation: string): NearestWords | undefined {
  const there = tokensOf(text);
  const asked = tokensOf(quotation).filter((token) => trimPunctuation(token.text) !== '');
  if (asked.length === 0 || there.length === 0 || there.length * asked.length > largestTable)
    return undefined;
  const width = there.length + 1;
  const table = tableOf(there, asked);
  let end = 0;
  for (let column = 1; column < width; column++) {
    if (table[asked.length * width + column]! < table[asked.length * width + end]!) end = column;
  }
  const differing = table[asked.length * width + end]!;
  if (differing * 2 > asked.length) return undefined;
  const { start, changed } = trace(table, there, asked, end);
  const words = there.slice(start, end);
  if (words.length === 0) return undefined;
  return {
    differing,
    start: words[0]!.start,
    end: words.at(-1)!.end,
    asked: changed.asked.map(wordPlace),
    there: changed.there.map(wordPlace),
  };
}

const largestTable = 2_000_000;

function tableOf(there: readonly Token[], asked: readonly Token[]): Uint16Array {
  const width = there.length + 1;
  const table = new Uint16Array(width * (asked.length + 1));
  for (let row = 1; row <= asked.length; row++) {
    table[row * width] = row;
    for (let column = 1; column < width; column++) {
      const at = row * width + column;
      const changed = isSame(asked[row - 1]!, there[column - 1]!) ? 0 : 1;
      table[at] = Math.min(table[at - width - 1]! + changed, table[at - width]! + 1, table[at - 1]! + 1);
    }
  }
  return table;
}

function trace(table: Uint16Array, there: readonly Token[], asked: readonly Token[], end: number) {
  const width = there.length + 1;
  const changed = { asked: [] as Token[], there: [] as Token[] };
  let row = asked.length;
  let column = end;
  while (row > 0) {
    const at = row * width + column;
    const same = column > 0 && isSame(asked[row - 1]!, there[column - 1]!);
    if (column > 0 && table[at] === table[at - width - 1]! + (same ? 0 : 1)) {
      if (!same) {
        changed.asked.unshift(asked[row - 1]!);
        changed.there.unshift(there[column - 1]!);
      }
      row--;
      column--;
    } else if (table[at] === table[at - width]! + 1) {
      changed.asked.unshift(asked[--row]!);
    } else {
      changed.there.unshift(there[--column]!);
    }
  }
  return { start: column, changed };
}

function isSame(a: Token, b: Token): boolean {
  return plain(a.text) === plain(b.text);
}

function plain(word: string): string {
  return trimPunctuation(word)
    .normalize('NFKC')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[\p{Pd}−]/gu, '-');
}

function wordPlace({ start, text }: Token): Place {
  const word = trimPunctuation(text) || text;
  const first = start + text.indexOf(word);
  return { start: first, end: first + word.length };
}
