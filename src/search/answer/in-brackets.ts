import { denies, deniesWithin, negationLeftOut } from '../../text/negation.ts';
import type { SearchRecord } from '../index/record.ts';
import { wordsAt, type PiecePlace } from '../phrases/locate-rows.ts';
import { wordsOf } from '../text/words.ts';

/** What brackets of a quotation have in place of a text's words. */
export interface Replaced {
  /** With its brackets, and the letters that they are joined to: "[those]", "report[ed]". */
  readonly written: string;
  /** What the text has there; beside the first piece and the last, what stands next to it. */
  readonly there: string;
  /** It is beside the first piece or the last, and may stand for any of the words there. */
  readonly isBeside?: true;
  /** One of both denies something, and the other does not. */
  readonly turns: boolean;
}

/** @param left what the text has between the two pieces about the brackets */
export function replacedBetween(written: string, left: string): Replaced {
  const turns = denies(bare(written)) !== (negationLeftOut(left) !== undefined);
  return { written, there: left.trim(), turns };
}

/** What brackets before a quotation's first piece stand for, or behind its last, as far as its sentence goes. */
export function replacedBeside(
  written: string,
  record: SearchRecord,
  place: PiecePlace,
  side: 'before' | 'behind',
): Replaced {
  const { part, start, end } = side === 'before' ? place[0]! : place.at(-1)!;
  const text = wordsAt(record, [{ part, start: 0, end: Infinity }]);
  const sentence =
    side === 'before'
      ? (text.slice(0, start).split(sentenceEnd).at(-1) ?? '')
      : (text.slice(end).split(sentenceEnd)[0] ?? '');
  const words = sentence.trim().split(/\s+/u);
  const most = bare(written).trim().split(/\s+/u).length + 2;
  const near = (side === 'before' ? words.slice(-most) : words.slice(0, most)).join(' ');
  const there = side === 'before' ? words.slice(-mostBefore).join(' ') : near;
  return { written, there, isBeside: true, turns: denies(bare(written)) !== denies(near) };
}

/** Whether brackets are about the very words that the text has there. */
export function hasOwnWords({ written, there }: Replaced): boolean {
  const wordsIn = (text: string) => wordsOf(bare(text)).map(({ letters }) => letters);
  return wordsIn(written).join(' ') === wordsIn(there).join(' ');
}

/** Letters in brackets stand for others of one word. */
export function replacedWithin(written: string, there: string): Replaced {
  const [word, own] = [bare(written), written.replace(/\[[^[\]]*\]/gu, '')];
  const turns = deniesWithin(word, own) !== deniesWithin(there, own) || denies(word) !== denies(there);
  return { written, there, turns };
}

// What brackets stand for may be far off: the subject of a long sentence.
const mostBefore = 25;

function bare(written: string): string {
  return written.replace(/[[\]]/gu, '');
}

const sentenceEnd = /(?<=[.!?\u0589]["'\u2019\u201d)\]]*)\s+/u;
