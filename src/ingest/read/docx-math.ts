/** A piece of an equation on one line. */
export interface MathPiece {
  readonly text: string;
  readonly raised?: 'superscript' | 'subscript';
}

/** An equation of a Word document (ECMA-376, part 1, 22.1) on one line: its letters and signs, fractions with a stroke. */
export function linesOfMath(math: Element): readonly MathPiece[] {
  const pieces: MathPiece[] = [];
  for (const child of math.children) for (const piece of piecesOf(child)) pieces.push(piece);
  return pieces;
}

function piecesOf(element: Element): readonly MathPiece[] {
  const part = (name: string) =>
    [...element.children].filter(({ tagName }) => tagName === name).flatMap((one) => linesOfMath(one));
  const sign = (name: string, otherwise: string) => ({
    text: element.getElementsByTagName(name)[0]?.getAttribute('m:val') ?? otherwise,
  });
  const raised = (pieces: readonly MathPiece[], how: NonNullable<MathPiece['raised']>) =>
    pieces.map(({ text }) => ({ text, raised: how }));
  const scripts = () => [...raised(part('m:sub'), 'subscript'), ...raised(part('m:sup'), 'superscript')];
  switch (element.tagName) {
    case 'm:r':
    case 'w:r':
      return [...element.children]
        .filter(({ tagName }) => ['m:t', 'w:t'].includes(tagName))
        .map(({ textContent }) => ({ text: textContent ?? '' }));
    case 'm:f':
      return [...part('m:num'), { text: '/' }, ...part('m:den')];
    case 'm:sSup':
    case 'm:sSub':
    case 'm:sSubSup':
      return [...part('m:e'), ...scripts()];
    case 'm:nary':
      return [sign('m:chr', '\u222b'), ...scripts(), ...part('m:e')];
    case 'm:rad':
      return [...raised(part('m:deg'), 'superscript'), { text: '\u221a' }, ...part('m:e')];
    case 'm:d':
      return [sign('m:begChr', '('), ...part('m:e'), sign('m:endChr', ')')];
    default:
      return linesOfMath(element);
  }
}
