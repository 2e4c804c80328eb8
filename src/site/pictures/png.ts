import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { zlibSync } from 'fflate';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { leastOf } from '../../text/extremes.ts';
import { inks } from './inks.ts';
import { pictureSize } from './picture.ts';

const require = createRequire(import.meta.url);
let renderer: Promise<void> | undefined;

/**
 * A picture as PNG of sixteen colours. The renderer and the packer are the same code on every machine, so the same
 * picture gives the same bytes; the renderer's own PNG would be three times as large.
 */
export async function pngOf(svg: string): Promise<Uint8Array> {
  renderer ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await renderer;
  const drawing = new Resvg(svg);
  const image = drawing.render();
  try {
    return pngFile(image.pixels);
  } finally {
    image.free();
    drawing.free();
  }
}

type Colour = readonly [red: number, green: number, blue: number];

// Each ink, and the steps between it and the paper that the edges of letters have.
const palette: readonly Colour[] = [colourOf(inks.paper), ...steps(inks.ink, 9), ...steps(inks.accent, 6)];

function pngFile(pixels: Uint8Array): Uint8Array {
  const { width, height } = pictureSize;
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  // Four bits a pixel, by palette.
  header.setUint8(8, 4);
  header.setUint8(9, 3);
  const rows = new Uint8Array((width / 2 + 1) * height);
  const indexOf = nearestColours(pixels);
  for (let row = 0, at = 0, to = 0; row < height; row += 1) {
    to += 1;
    for (const end = at + width; at < end; at += 2) rows[to++] = (indexOf(at) << 4) | indexOf(at + 1);
  }
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** The place in the palette of a pixel; a picture has few colours, and most pixels have that of the one before. */
function nearestColours(pixels: Uint8Array): (pixel: number) => number {
  const values = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const known = new Map<number, number>();
  let last = -1;
  let found = 0;
  return (pixel) => {
    const value = values[pixel] ?? 0;
    if (value === last) return found;
    last = value;
    const [red = 0, green = 0, blue = 0] = known.has(value) ? [] : pixels.subarray(pixel * 4, pixel * 4 + 3);
    found = known.get(value) ?? nearestTo([red, green, blue]);
    known.set(value, found);
    return found;
  };
}

function nearestTo(colour: Colour): number {
  const distances = palette.map((one) =>
    one.reduce((sum, value, index) => sum + (value - (colour[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(leastOf(distances));
}

function steps(ink: string, count: number): readonly Colour[] {
  const [from, to] = [colourOf(inks.paper), colourOf(ink)];
  const step = (index: number) =>
    from.map((value, at) => Math.round(value + (((to[at] ?? 0) - value) * (index + 1)) / count));
  return Array.from({ length: count }, (_, index) => step(index) as unknown as Colour);
}

function colourOf(hex: string): Colour {
  const value = parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

/** A chunk of PNG (ISO 15948): length, type, data, checksum. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(type), data]);
  return joined([fourBytes(data.length), named, fourBytes(crcOf(named))]);
}

function fourBytes(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
}

/** CRC-32 as PNG has it. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
