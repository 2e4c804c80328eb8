// Widths in Source Sans, in ems, rounded up.
const narrowEms = 0.3;
const wideEms = 0.83;
const capitalEms = 0.6;
const otherEms = 0.52;
const ellipsisEms = otherEms;
const narrow = new Set("iljtfrI.,:;'’‘|!()[] -");
const wide = new Set('mwMWQO@%—');

// By UTF-16 unit: a drawing asks for thousands of letters at every step of a zoom.
const emsByUnit = Float32Array.from({ length: 128 }, (_, unit) => emsOf(String.fromCharCode(unit)));

function emsOf(letter: string): number {
  if (narrow.has(letter)) return narrowEms;
  if (wide.has(letter)) return wideEms;
  return letter >= 'A' && letter <= 'Z' ? capitalEms : otherEms;
}

function emsAt(text: string, index: number): number {
  return emsByUnit[text.charCodeAt(index)] ?? emsOf(text.charAt(index));
}

/** Width of a text in Source Sans at a font size, estimated from its letters; never far below the true one. */
export function textWidth(text: string, fontSizePx: number): number {
  let ems = 0;
  for (let index = 0; index < text.length; index += 1) ems += emsAt(text, index);
  return ems * fontSizePx;
}

/** A beginning of fewer letters, or of one word, tells less than the mark itself: "First…". */
const fewestLetters = 8;

/** A text where it fits; else as many whole words as do, an ellipsis after them, or nothing where that tells too little. */
export function fitText(text: string, roomPx: number, fontSizePx: number): string {
  const room = roomPx / fontSizePx;
  let ems = 0;
  let lastEnd = 0;
  let index = 0;
  // Letters beyond the room cannot matter: a title may be long, and most rooms are small.
  for (; index < text.length && ems <= room; index += 1) {
    if (text[index] === ' ' && ems + ellipsisEms <= room) lastEnd = index;
    ems += emsAt(text, index);
  }
  if (index === text.length && ems <= room) return text;
  const part = text.slice(0, lastEnd).replace(/[,;:]$/, '');
  return part.length < fewestLetters || !part.includes(' ') ? '' : `${part}…`;
}
