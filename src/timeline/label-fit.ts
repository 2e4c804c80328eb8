const narrow = new Set("iljtfrI.,:;'’‘|!()[] -");
const wide = new Set('mwMWQO@%—');

/** Width of a text in Source Sans at a font size, estimated from its letters; never far below the true one. */
export function textWidth(text: string, fontSizePx: number): number {
  let ems = 0;
  for (const letter of text) {
    ems += narrow.has(letter) ? 0.3 : wide.has(letter) ? 0.83 : letter >= 'A' && letter <= 'Z' ? 0.6 : 0.52;
  }
  return ems * fontSizePx;
}

/**
 * As many whole words of a text as fit, an ellipsis after them; empty when not even the first word of at least
 * three letters fits.
 */
export function fitText(text: string, roomPx: number, fontSizePx: number): string {
  if (textWidth(text, fontSizePx) <= roomPx) return text;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const part = words
      .slice(0, count)
      .join(' ')
      .replace(/[,;:]$/, '');
    if (part.length < 3) return '';
    if (textWidth(`${part}…`, fontSizePx) <= roomPx) return `${part}…`;
  }
  return '';
}
