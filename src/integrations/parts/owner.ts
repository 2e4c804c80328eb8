/** The path of the part that an address belongs to: of parts that lie in one another, the innermost. */
export function ownerOf(address: string, paths: readonly string[]): string | undefined {
  return paths
    .filter((path) => address.startsWith(path))
    .sort((a, b) => b.length - a.length)
    .at(0);
}
