/**
 * Normalised discounted cumulative gain of the first `depth` of what was found, 0 to 1, where each either answers or does
 * not (Järvelin and Kekäläinen 2002).
 */
export function ndcg(found: readonly string[], relevant: ReadonlySet<string>, depth: number): number {
  const discount = (place: number) => 1 / Math.log2(place + 2);
  const sum = (places: readonly number[]) => places.reduce((total, place) => total + discount(place), 0);
  const hits = found.slice(0, depth).flatMap((id, place) => (relevant.has(id) ? [place] : []));
  return sum(hits) / sum(Array.from({ length: Math.min(depth, relevant.size) }, (_, place) => place));
}
