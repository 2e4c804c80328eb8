import type { ToName } from './label-places.ts';
import type { Spot } from './projection.ts';

/** "Aville / Beville" in two lines, each as heavy as the other. */
export function broken(name: string): readonly string[] {
  const parts = name.split(' / ');
  return parts.map((part, index) => (index < parts.length - 1 ? `${part} /` : part));
}

/** The ways in which a name may be broken, the best first: whole, between its names, and where it is long within them. */
export function waysOf(name: string): readonly (readonly string[])[] {
  const parts = broken(name);
  const short = parts.flatMap(wrapped);
  return [[name], ...(parts.length > 1 ? [parts] : []), ...(short.length > parts.length ? [short] : [])];
}

/** As long as a line can be that still stands beside a mark in the middle of a phone. */
const longestLine = 22;

function wrapped(line: string): readonly string[] {
  return line.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    return last === undefined || longer.length > longestLine
      ? [...lines, word]
      : [...lines.slice(0, -1), longer];
  }, []);
}

/** What is to be named at a spot, in the ways in which its lines may be broken. */
export function toNameOf(at: Spot, radius: number, ways: ToName['ways']): ToName {
  return { at, radius, ways };
}
