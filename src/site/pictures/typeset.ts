import bidiFactory from 'bidi-js';
import { Buffer, Direction, shape } from 'harfbuzzjs';
import { mostOf } from '../../text/extremes.ts';
import type { Letters } from './letters.ts';

/** A glyph at its place on a line, pixels from the line's start. */
export interface PlacedGlyph {
  readonly letters: Letters;
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** A line of text as it is seen, from left to right whatever its script. */
export interface SetLine {
  readonly glyphs: readonly PlacedGlyph[];
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
}

export interface Setting {
  readonly letterOf: (code: number) => Letters | undefined;
  /** Pixels to the em. A line is not broken at a space that holds words together (U+00A0). */
  readonly size: number;
}

/** Whether every letter of a text can be set; marks that nobody sees need none. */
export function canBeSet(text: string, { letterOf }: Pick<Setting, 'letterOf'>): boolean {
  return Array.from(text).every(
    (letter) => unseen.test(letter) || letterOf(letter.codePointAt(0) ?? 0) !== undefined,
  );
}

/**
 * Sets a text in lines of some width: broken between words, each line in the order of the Unicode Bidirectional
 * Algorithm (UAX #9), its glyphs chosen and placed by HarfBuzz.
 */
export function setLines(text: string, setting: Setting, width: number): readonly SetLine[] {
  const clean = text.replace(/[^\S\u00a0]+/gu, ' ').trim();
  const levels = bidi.getEmbeddingLevels(clean);
  const lines: SetLine[] = [];
  let start = 0;
  let end = 0;
  for (const { index, 0: word } of clean.matchAll(/[^ ]+/gu)) {
    const next = index + word.length;
    if (end > start && setRange(start, next).width > width) {
      lines.push(setRange(start, end));
      start = index;
    }
    end = next;
  }
  if (end > start) lines.push(setRange(start, end));
  return lines;

  function setRange(from: number, to: number): SetLine {
    return setLine(clean, levels, setting, [from, to]);
  }
}

/** The same of a text with a long address, which is broken behind its strokes too. */
export function setWhole(text: string, setting: Setting, width: number): readonly SetLine[] {
  const lines: string[] = [];
  for (const [part] of text.matchAll(/[^ /]*[ /]*/gu)) {
    const last = lines.at(-1);
    const [joined] = setLines((last ?? '') + part, setting, Infinity);
    if (last === undefined || (joined?.width ?? 0) > width) lines.push(part);
    else lines[lines.length - 1] = last + part;
  }
  return lines.flatMap((line) => setLines(line, setting, Infinity));
}

/**
 * The same in so many lines at most. What does not fit is cut at the end of a word; `ending` stands there then, and
 * else `after`.
 */
export function fitLines(
  { before, text, after, ending }: Readonly<Record<'before' | 'text' | 'after' | 'ending', string>>,
  setting: Setting,
  { width, most }: { readonly width: number; readonly most: number },
): FittedLines {
  if (text.length <= longest) {
    const whole = setLines(before + text + after, setting, width);
    if (whole.length <= most) return { lines: whole, cut: false };
  }
  const ends = [...text.slice(0, longest).matchAll(/\S+/gu)].map(({ index, 0: word }) => index + word.length);
  const cutAt = (count: number) =>
    setLines(
      before + text.slice(0, ends[count - 1] ?? 0).replace(/[\s,;:.–—-]+$/u, '') + ending,
      setting,
      width,
    );
  let [fits, tooMany] = [0, ends.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (cutAt(middle).length <= most) fits = middle;
    else tooMany = middle;
  }
  return { lines: cutAt(fits).slice(0, most), cut: true };
}

/** The same of a text with nothing around it. */
export function fitText(text: string, setting: Setting, width: number, most: number): FittedLines {
  return fitLines({ before: '', text, after: '', ending: '…' }, setting, { width, most });
}

export interface FittedLines {
  readonly lines: readonly SetLine[];
  readonly cut: boolean;
}

// No picture has room for more: longer texts are cut without being set first.
const longest = 1500;

// Spaces, joiners, marks of direction and variation: they change what stands beside them.
const unseen = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

const bidi = bidiFactory();
type Levels = ReturnType<typeof bidi.getEmbeddingLevels>;

interface Run {
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly letters: Letters;
}

function setLine(
  text: string,
  levels: Levels,
  setting: Setting,
  [from, to]: readonly [from: number, to: number],
): SetLine {
  const glyphs: PlacedGlyph[] = [];
  let x = 0;
  for (const run of inVisualOrder(runsOf(text, levels, setting, from, to))) {
    const scale = setting.size / run.letters.unitsPerEm;
    for (const { glyph, advance, dx, dy } of shaped(text, run)) {
      glyphs.push({ letters: run.letters, glyph, x: x + dx * scale, y: -dy * scale });
      x += advance * scale;
    }
  }
  const level = levels.paragraphs[0]?.level ?? 0;
  return { glyphs, width: x, direction: level % 2 === 1 ? 'rtl' : 'ltr' };
}

/** Stretches of one direction and one font, in the order of the text. */
function runsOf(
  text: string,
  { levels }: Levels,
  { letterOf }: Setting,
  from: number,
  to: number,
): readonly Run[] {
  const runs: Run[] = [];
  for (let at = from; at < to;) {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const last = runs.at(-1);
    const level = levels[at] ?? 0;
    const own = letterOf(letter.codePointAt(0) ?? 0);
    // What has no letter of its own stands with what is before it.
    const stays = last !== undefined && (own === undefined || joins(letter, last.letters));
    const letters = stays ? last.letters : own;
    if (last !== undefined && last.level === level && last.letters === letters)
      runs[runs.length - 1] = { ...last, end: at + letter.length };
    else if (letters !== undefined) runs.push({ start: at, end: at + letter.length, level, letters });
    at += letter.length;
  }
  return runs;
}

// Spaces, signs and marks are set in the font of the letters before them, where it has them.
function joins(letter: string, { font }: Letters): boolean {
  return !/[\p{L}\p{N}]/u.test(letter) && font.nominalGlyph(letter.codePointAt(0) ?? 0) !== undefined;
}

/** Rule L2 of the algorithm, by runs: from the highest level down, each row of runs at it or above is turned round. */
function inVisualOrder(runs: readonly Run[]): readonly Run[] {
  let order = runs;
  const highest = mostOf(runs.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      let end = start;
      while ((order[end]?.level ?? -1) >= level) end += 1;
      order = [...order.slice(0, start), ...order.slice(start, end).reverse(), ...order.slice(end)];
      start = Math.max(start, end);
    }
  }
  return order;
}

interface Shaped {
  readonly glyph: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

function shaped(text: string, { start, end, level, letters }: Run): readonly Shaped[] {
  const buffer = new Buffer();
  // The text around it tells how letters join.
  buffer.addText(text, start, end - start);
  buffer.guessSegmentProperties();
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  shape(letters.font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint: glyph }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    return { glyph, advance: xAdvance, dx: xOffset, dy: yOffset };
  });
}
