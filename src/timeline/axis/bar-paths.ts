import { mostOf } from '../../text/extremes.ts';
import type { Bar, BarEnd } from '../types.ts';
import { pathShape, boxPath, type PathShape } from './shape.ts';
import { tenth } from './scale.ts';

/** Where a bar lies across the axis. */
export interface BarBand {
  /** Top edge. */
  readonly y: number;
  readonly height: number;
  /** How far a tick reaches above and below. */
  readonly overhang: number;
}

/** The parts of one bar as path commands, empty where it has none. This is the only place that knows their form. */
export interface BarPaths {
  /** It certainly lasted. */
  readonly certain: string;
  /** It may have lasted. */
  readonly possible: string;
  /** Shrinking pieces beside an end that nobody gives; painted as what is certain. */
  readonly unknown: string;
  /** A hatch that runs out beside an end that may be any day; painted as what is possible. */
  readonly unbounded: string;
  /** Ticks that close, arrowheads that go on. */
  readonly edges: string;
}

// From the bar outwards.
const unknownPieces = [
  { gap: 4, width: 5 },
  { gap: 12, width: 3 },
  { gap: 18, width: 1.5 },
];
const unboundedPieces = [
  { gap: 0, width: 6 },
  { gap: 9, width: 3 },
];
const arrow = { gap: 2, most: 6 };

export function barPaths(bar: Bar, band: BarBand): BarPaths {
  const { y, height, overhang } = band;
  const box = (x: number, width: number) => boxPath(x, y, width, height);
  const ends = [
    { edge: bar.start, x: bar.x0, direction: -1 },
    { edge: bar.end, x: bar.x1, direction: 1 },
  ] as const;
  const beside = (edge: BarEnd, pieces: readonly { readonly gap: number; readonly width: number }[]) =>
    ends
      .filter((end) => end.edge === edge)
      .flatMap(({ x, direction }) =>
        pieces.map(({ gap, width }) => box(direction === 1 ? x + gap : x - gap - width, width)),
      )
      .join('');
  return {
    certain: bar.certain === undefined ? '' : box(bar.certain.x, bar.certain.width),
    possible: bar.possible.map(({ x, width }) => box(x, width)).join(''),
    unknown: beside('unknown', unknownPieces),
    unbounded: beside('unbounded', unboundedPieces),
    edges:
      bar.ticks.map((x) => `M${x} ${tenth(y - overhang)}v${tenth(height + 2 * overhang)}`).join('') +
      ends
        .filter(({ edge }) => edge === 'open')
        .map(({ x, direction }) => arrowPath(x, direction, band))
        .join(''),
  };
}

/** A bar as shapes of its own, where it is not painted together with others. */
export function barShapes(bar: Bar, band: BarBand, attested: boolean): readonly PathShape[] {
  const { certain, possible, unknown, unbounded, edges } = barPaths(bar, band);
  const parts = [
    pathShape('possible', possible, { attested }),
    pathShape('certain', certain, { attested }),
    pathShape('unknown', unknown, { attested }),
    pathShape('unbounded', unbounded, { attested }),
    pathShape('edge', edges, { attested }),
  ];
  return parts.filter(({ d }) => d !== '');
}

/** Space that the sign of an end takes beyond the bar. */
export function edgeRoom(edge: BarEnd): number {
  switch (edge) {
    case 'open':
      return arrow.gap + arrow.most + 1;
    case 'unknown':
      return reachOf(unknownPieces);
    case 'unbounded':
      return reachOf(unboundedPieces);
    case 'tick':
    case 'about':
    case 'cut':
      return 1;
  }
}

function reachOf(pieces: readonly { readonly gap: number; readonly width: number }[]): number {
  return Math.ceil(mostOf(pieces.map(({ gap, width }) => gap + width)));
}

function arrowPath(x: number, direction: 1 | -1, { y, height }: BarBand): string {
  const size = Math.min(arrow.most, height / 2 + 1.5);
  const [tail, middle] = [tenth(x + direction * arrow.gap), y + height / 2];
  return `M${tail} ${tenth(middle - size)}l${direction * size} ${size}l${-direction * size} ${size}`;
}
