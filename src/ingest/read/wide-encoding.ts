/** An encoding of several bytes for each character, by where zero bytes stand. */
export type WideEncoding = 'utf-16le' | 'utf-16be' | 'utf-32';

/**
 * The encoding that zero bytes speak for where no byte order mark says it; undefined where they are none, or single ones.
 * Line breaks, spaces and Latin letters have a zero byte at one side in UTF-16, and all characters have two or three in
 * UTF-32.
 */
export function wideEncoding(bytes: Uint8Array): WideEncoding | undefined {
  const sample = bytes.subarray(0, 100_000);
  // So few bytes tell nothing.
  if (sample.length < 8) return undefined;
  const zeros = [0, 0, 0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 4] = (zeros[index % 4] ?? 0) + 1;
  const [first = 0, second = 0, third = 0, fourth = 0] = zeros;
  const quarter = Math.floor(sample.length / 4);
  if (bytes.length % 4 === 0) {
    const [low, high] = [Math.min(third, fourth), Math.min(first, second)];
    if (Math.max(low, high) >= quarter * 0.9) return 'utf-32';
  }
  const [even, odd] = [first + third, second + fourth];
  if (bytes.length % 2 !== 0 || even + odd < Math.max(2, sample.length / 100)) return undefined;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : undefined;
}
