import type { ToName } from './label-places.ts';
import type { Spot } from './projection.ts';

/** "Aville / Beville" in two lines, each as heavy as the other. */
export function broken(name: string): readonly string[] {
  const parts = name.split(' / ');
  return parts.map((part, index) => (index < parts.length - 1 ? `${part} /` : part));
}

/** What is to be named at a spot, in the ways in which its lines may be broken. */
export function toNameOf(at: Spot, radius: number, ways: ToName['ways']): ToName {
  return { at, radius, ways };
}
