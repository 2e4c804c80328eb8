import { siteHeaders, type Headers } from './site-headers.ts';

/**
 * A `_headers` file, as Netlify and Cloudflare Pages read it. Where two of its rules give one header to the same
 * answer, Netlify sends both values, and of two policies the stricter holds: so what differs from folder to folder is
 * written for each name at the site's root.
 *
 * @param base path that the site lives under, with a slash at both ends
 * @param names of what stands at the site's root; those of folders end in a slash
 */
export function headersFile(base: string, names: readonly string[]): string {
  const { pages, folders, files } = siteHeaders;
  const sets = [pages, ...Object.values(folders), ...Object.values(files)];
  const shared = Object.fromEntries(
    Object.entries(pages).filter(([name, value]) => sets.every((set) => set[name] === value)),
  );
  const own = (set: Headers) => Object.entries(set).filter(([name]) => !(name in shared));
  const rules: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [`${base}*`, Object.entries(shared)],
    [base, own(pages)],
    ...names.map((name) =>
      name.endsWith('/')
        ? ([`${base}${name}*`, own(folders[name.slice(0, -1)] ?? pages)] as const)
        : ([`${base}${name}`, own(files[name] ?? pages)] as const),
    ),
  ];
  return rules
    .map(([path, headers]) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('\n');
}
