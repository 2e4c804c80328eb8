import type { Verified } from './verify-site.ts';

/** Whether a site is as its manifest says. */
export function isAsListed({ changed, missing, added, links, unread }: Verified): boolean {
  return [changed, missing, added, links, unread].every(({ length }) => length === 0);
}

/** One line on all files: of those that the manifest names, and apart from them of those that it does not. */
export function verdictOf(verified: Verified): string {
  const { count, changed, missing, added, links, behind, unread } = verified;
  if (isAsListed(verified)) return `all ${count} files are as the manifest says`;
  const listed = numbered({ changed, missing, 'not read': unread, 'not compared, behind a link': behind });
  const others = numbered({ 'not in the manifest': added, 'a link or a device': links });
  return [
    `of the ${count} files that the manifest names, ${listed === '' ? 'none differs' : listed}`,
    ...(others === '' ? [] : [`besides, ${others}`]),
  ].join('; ');
}

function numbered(found: Readonly<Record<string, readonly unknown[]>>): string {
  return Object.entries(found)
    .filter(([, { length }]) => length > 0)
    .map(([name, { length }]) => `${length} ${name}`)
    .join(', ');
}
