import { gzipSync } from 'node:zlib';

/** The bytes as a gzip file, the same on every machine: without a time, "unknown" for the operating system. */
export function compress(content: Uint8Array): Buffer<ArrayBuffer> {
  const packed = gzipSync(content, { level: 9 });
  packed[9] = 255;
  return packed;
}
