/** Whether an absolute path is one of another part. A part at the origin's own root is reached by its full address. */
export function isOfPart(address: string, parts: readonly { readonly path: string }[]): boolean {
  return parts.some(({ path }) => path !== '/' && address.startsWith(path));
}
