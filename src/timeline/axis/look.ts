/** A part of a drawing, named for what it means: the same part looks the same in every drawing. */
export type Part =
  | 'axis'
  | 'tick'
  | 'minor-tick'
  | 'grid'
  | 'certain'
  | 'possible'
  | 'unknown'
  | 'unbounded'
  | 'edge'
  | 'glyph'
  | 'solid-glyph'
  | 'count'
  | 'density'
  | 'marked-day'
  | 'window'
  | 'plate'
  | 'window-frame';

export type TextPart =
  'year-label' | 'month-label' | 'label' | 'quiet-label' | 'strong-label' | 'lane-name' | 'bar-label';

export interface Tone {
  /** Dated by a document of the archive. */
  readonly attested?: boolean;
  readonly faint?: boolean;
}

/** SVG attributes by name. */
export type Look = Readonly<Record<string, string | number>>;

/**
 * The class, fill and stroke of a part. They are attributes, so that without a style sheet what is hollow stays
 * hollow and what is hatched stays hatched; a style sheet only gives them colours. The same object for the same
 * arguments.
 */
export function lookOf(part: Part | TextPart, { attested = false, faint = false }: Tone = {}): Look {
  const key = `draw-${part}${attested ? ' attested' : ''}${faint ? ' faint' : ''}`;
  const known = looks.get(key);
  if (known !== undefined) return known;
  const look = { class: key, ...paintOf(part, attested) };
  looks.set(key, look);
  return look;
}

const looks = new Map<string, Look>();

function paintOf(part: Part | TextPart, attested: boolean): Look {
  switch (part) {
    case 'axis':
    case 'tick':
    case 'minor-tick':
    case 'grid':
    case 'window-frame':
      return { fill: 'none', stroke: 'currentColor' };
    case 'marked-day':
      return { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.25 };
    case 'edge':
      return { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 };
    case 'certain':
    case 'unknown':
    case 'density':
      return { fill: 'currentColor' };
    // A pattern that is not on the page leaves the part unpainted, and not black.
    case 'possible':
    case 'unbounded':
      return { fill: `url(#${attested ? 'hatch-attested' : 'hatch'}) none` };
    case 'glyph':
      return { fill: attested ? 'currentColor' : 'none', stroke: 'currentColor', 'stroke-width': 1.3 };
    case 'solid-glyph':
      return { fill: 'currentColor', stroke: 'currentColor', 'stroke-width': 1.3 };
    case 'count':
      return { fill: 'none', stroke: 'currentColor' };
    case 'window':
    case 'plate':
      return { fill: 'none' };
    case 'year-label':
    case 'month-label':
    case 'label':
    case 'quiet-label':
    case 'strong-label':
    case 'lane-name':
    case 'bar-label':
      return {};
  }
}
