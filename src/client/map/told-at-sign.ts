/** The ids of the places that share a sign of a map. */
export function idsAtSign(sign: SVGElement | null): readonly string[] {
  return sign?.dataset['place']?.split(' ') ?? [];
}

/**
 * What a sign of a map tells of each place that shares it, by its id: of a place without events its name alone. Nothing
 * where they are too many to be told.
 */
export function toldAtSign(sign: SVGElement | null): ReadonlyMap<string, string> {
  const ids = idsAtSign(sign);
  const told = sign?.querySelector('title')?.textContent.split('; ') ?? [];
  return new Map(told.length === ids.length ? ids.map((id, index) => [id, told[index]!]) : []);
}
