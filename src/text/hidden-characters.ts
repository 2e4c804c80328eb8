/** Characters of a text that show nothing, or turn what stands around them, where its writing has no use for them. */
export interface HiddenCharacters {
  /** UTF-16 offsets of a run of them. */
  readonly start: number;
  readonly end: number;
  /** In characters (code points). */
  readonly length: number;
  /** Of the first: `U+202E RIGHT-TO-LEFT OVERRIDE`. */
  readonly name: string;
}

/**
 * Hidden characters in a text, run by run: controls of direction, characters without width, tags and variation selectors.
 * Those that a script needs are left out: marks, embeddings and isolates of direction in a line with letters that run
 * from right to left, joiners in scripts whose letters join and between emoji, breaks in scripts without spaces, tags in
 * a flag, a selector behind the character that it is for. Overrides of direction are always told.
 */
export function hiddenCharacters(text: string): readonly HiddenCharacters[] {
  if (!anyHidden.test(text)) return [];
  const found: HiddenCharacters[] = [];
  for (const { 0: character, index } of text.matchAll(eachHidden)) {
    if (isUsed(character, text, index)) continue;
    const end = index + character.length;
    const last = found.at(-1);
    if (last?.end === index) found.splice(-1, 1, { ...last, end, length: last.length + 1 });
    else found.push({ start: index, end, length: 1, name: nameOfHidden(character) });
  }
  return found;
}

const hidden =
  '\\p{Variation_Selector}|\\u{34f}|[\\u{61c}\\u{180e}\\u{200b}-\\u{200f}\\u{202a}-\\u{202e}\\u{2060}-\\u{206f}\\u{feff}\\u{fff9}-\\u{fffb}\\u{e0000}-\\u{e007f}]';
const anyHidden = new RegExp(hidden, 'u');
const eachHidden = new RegExp(hidden, 'gu');

const overrides = /[\u202d\u202e]/u;
const directions = /[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const selectors = /^\p{Variation_Selector}$/u;
const tags = /^[\u{e0020}-\u{e007f}]$/u;
const flag = /\u{1f3f4}[\u{e0020}-\u{e007f}]*$/u;
const emojiBefore = /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?$/u;
// Letters of these stand alone, and have no use for joiners.
const apart =
  '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}\\p{Script=Georgian}\\p{Script=Hebrew}';
const joining = new RegExp(`(?![${apart}])\\p{L}\\p{M}*$`, 'u');
const spaceless =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function isUsed(character: string, text: string, index: number): boolean {
  // A character before it and a few behind it tell; the line does of its direction.
  const before = text.slice(Math.max(0, index - 40), index);
  const next = String.fromCodePoint(text.codePointAt(index + character.length) ?? 0x20);
  if (overrides.test(character)) return false;
  if (directions.test(character)) return rightToLeft.test(lineAt(text, index));
  if (character === '\u200d' && emojiBefore.test(before)) return /\p{Extended_Pictographic}/u.test(next);
  if (character === '\u200c' || character === '\u200d') return joining.test(before);
  if (character === '\u200b' || character === '\u2060')
    return spaceless.test(next) || spaceless.test([...before].at(-1) ?? '');
  if (selectors.test(character)) return isSelecting(character, [...before].at(-1) ?? ' ');
  return tags.test(character) && flag.test(before);
}

/** One for emoji may stand behind any sign, those of ideographs behind them. */
function isSelecting(selector: string, base: string): boolean {
  return (selector.codePointAt(0) ?? 0) > 0xff_ff
    ? /\p{Script=Han}/u.test(base)
    : !new RegExp(`[\\s${apart}]|${hidden}`, 'u').test(base);
}

function lineAt(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index) + 1, end === -1 ? undefined : end);
}

const names: Readonly<Record<number, string>> = {
  0x03_4f: 'COMBINING GRAPHEME JOINER',
  0x06_1c: 'ARABIC LETTER MARK',
  0x18_0e: 'MONGOLIAN VOWEL SEPARATOR',
  0x20_0b: 'ZERO WIDTH SPACE',
  0x20_0c: 'ZERO WIDTH NON-JOINER',
  0x20_0d: 'ZERO WIDTH JOINER',
  0x20_0e: 'LEFT-TO-RIGHT MARK',
  0x20_0f: 'RIGHT-TO-LEFT MARK',
  0x20_2a: 'LEFT-TO-RIGHT EMBEDDING',
  0x20_2b: 'RIGHT-TO-LEFT EMBEDDING',
  0x20_2c: 'POP DIRECTIONAL FORMATTING',
  0x20_2d: 'LEFT-TO-RIGHT OVERRIDE',
  0x20_2e: 'RIGHT-TO-LEFT OVERRIDE',
  0x20_60: 'WORD JOINER',
  0x20_61: 'FUNCTION APPLICATION',
  0x20_62: 'INVISIBLE TIMES',
  0x20_63: 'INVISIBLE SEPARATOR',
  0x20_64: 'INVISIBLE PLUS',
  0x20_66: 'LEFT-TO-RIGHT ISOLATE',
  0x20_67: 'RIGHT-TO-LEFT ISOLATE',
  0x20_68: 'FIRST STRONG ISOLATE',
  0x20_69: 'POP DIRECTIONAL ISOLATE',
  0xfe_ff: 'ZERO WIDTH NO-BREAK SPACE',
};

/** As the Unicode Standard names it; kinds of which there are many, by their kind. */
function nameOfHidden(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const kind = selectors.test(character)
    ? 'VARIATION SELECTOR'
    : code >= 0x0e_00_00
      ? 'TAG CHARACTER'
      : 'FORMAT CHARACTER';
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')} ${names[code] ?? kind}`;
}
