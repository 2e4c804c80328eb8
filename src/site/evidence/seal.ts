/** A ring of a seal: a circle about the middle of a square of 128 units, drawn from its right, clockwise. */
export interface SealRing {
  readonly radius: number;
  /** Lengths of strokes and gaps in turn, of a ring whose length is 64, as `stroke-dasharray` and `pathLength` have it. */
  readonly dashes: readonly number[];
  /** By how much the first stroke is late, as `stroke-dashoffset` has it. */
  readonly offset: number;
}

/** As wide as a ring is drawn. */
export const sealRingWidth = 8;
/** The length of a ring, in places of bits. */
export const sealRingLength = 64;

const outerRadius = 54;
const ringStep = 12;
/** A stroke takes half of its place. */
const stroke = 0.5;

/**
 * The 256 bits of a SHA-256, drawn as four rings of 64 places, outermost first, clockwise from the top: a set bit is a
 * stroke, a clear bit a gap; a ring without a set bit is left out. It helps to recognise a document; it verifies nothing.
 *
 * @param sha256 64 hexadecimal digits
 */
export function sealRings(sha256: string): readonly SealRing[] {
  const bits = [...sha256].flatMap((digit) => {
    const value = Number.parseInt(digit, 16);
    return [8, 4, 2, 1].map((mask) => (value & mask) !== 0);
  });
  return [0, 1, 2, 3].flatMap((ring) => {
    const from = ring * sealRingLength;
    const places = bits.slice(from, from + sealRingLength).flatMap((set, place) => (set ? [place] : []));
    const [first] = places;
    if (first === undefined) return [];
    const dashes = places.flatMap((place, index) => [
      stroke,
      (places[index + 1] ?? first + sealRingLength) - place - stroke,
    ]);
    return [
      { radius: outerRadius - ringStep * ring, dashes, offset: sealRingLength / 4 + stroke / 2 - first },
    ];
  });
}
