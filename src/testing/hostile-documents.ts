import fc from 'fast-check';
import { hostileSamples } from './hostile-samples.ts';

/** Texts made of the pieces that writers, parsers and settings stumble over, all of which can be a seed. For tests. */
export function hostileText(): fc.Arbitrary<string> {
  const samples = Object.values(hostileSamples)
    .flat()
    .filter((one) => one.length < 100);
  const fragments = ['import ', 'export ', '  ', '\t', '\\', '`', '*', '_', '{', '<', '&', '#', 'a', '; '];
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...samples) },
    { weight: 4, arbitrary: fc.constantFrom(...fragments) },
    { weight: 3, arbitrary: fc.constantFrom('\n', '\n\n', '\r\n', '\r') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
  );
  return fc
    .array(piece, { minLength: 1, maxLength: 12 })
    .map((pieces) => pieces.join(''))
    .filter(canBeSeed);
}

/** Whether a text has a line to show, and nothing that is refused. */
export function canBeSeed(text: string): boolean {
  return expectedParagraphs(text).length > 0 && !text.includes('\0') && text.isWellFormed();
}

/**
 * What a page should show of a text: its lines that hold something else than spaces and tabs, or such lines between
 * blank ones together, without the spaces and tabs about the line ends within.
 */
export function expectedParagraphs(text: string, passages: 'line' | 'block' = 'line'): string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  if (passages === 'line') return lines.filter((line) => /[^ \t]/.test(line));
  return lines
    .map((line) => (/[^ \t]/.test(line) ? line : ''))
    .join('\n')
    .split(/\n{2,}/)
    .map((block) => block.replace(/^\n|\n$/g, '').replace(/[ \t]*\n[ \t]*/g, '\n'))
    .filter((block) => block !== '');
}
