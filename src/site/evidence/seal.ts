const strokesPerRing = 64;
const centre = 64;
const outerRadius = 58;
const ringStep = 12;
const strokeLength = 8;

/**
 * The 256 bits of a SHA-256, drawn as four rings of 64 strokes in a square of 128 units, outermost first, clockwise
 * from the top: a set bit is a stroke, a clear bit a gap. It helps to recognise a document; it verifies nothing.
 *
 * @param sha256 64 hexadecimal digits
 * @returns the `d` of an SVG path
 */
export function sealPath(sha256: string): string {
  const bits = [...sha256].flatMap((digit) => {
    const value = Number.parseInt(digit, 16);
    return [8, 4, 2, 1].map((mask) => (value & mask) !== 0);
  });
  return bits.map((set, index) => (set ? stroke(index) : '')).join('');
}

function stroke(index: number): string {
  const radius = outerRadius - ringStep * Math.floor(index / strokesPerRing);
  const angle = ((index % strokesPerRing) / strokesPerRing) * 2 * Math.PI - Math.PI / 2;
  const point = (distance: number) =>
    `${tenths(centre + distance * Math.cos(angle))} ${tenths(centre + distance * Math.sin(angle))}`;
  return `M${point(radius)}L${point(radius - strokeLength)}`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
