import { indexFormat } from '../../search/index/manifest.ts';
import { rowsOf } from './csv-rows.ts';
import { ownerOf } from './owner.ts';
import type { BuiltPart } from './read-part.ts';

/**
 * What keeps parts from being one archive, a line each: an index of another form, a part that does not name another, one
 * id that two parts call differently, a table of other columns, a link from one part to a page that another has not.
 */
export function partFaults(parts: readonly BuiltPart[]): readonly string[] {
  return [
    ...parts.flatMap(formatFaults),
    ...parts.flatMap((part) => namingFaults(part, parts)),
    ...labelFaults(parts),
    ...columnFaults(parts),
    ...parts.flatMap((part) => linkFaults(part, parts)),
  ];
}

function formatFaults({ path, manifest }: BuiltPart): readonly string[] {
  return manifest.format === indexFormat
    ? []
    : [`${path}: its index has the form ${manifest.format}, and not ${indexFormat}; build it anew`];
}

// Whichever part a reader comes to first, all of them are searched.
function namingFaults({ path, manifest }: BuiltPart, parts: readonly BuiltPart[]): readonly string[] {
  const named = new Set((manifest.parts ?? []).map((part) => part.path));
  return parts
    .filter((other) => other.path !== path && !named.has(other.path))
    .map((other) => `${path}: its archive.yaml does not name ${other.path} among its parts`);
}

function labelFaults(parts: readonly BuiltPart[]): readonly string[] {
  const faults: string[] = [];
  const first = new Map<string, { readonly label: string; readonly path: string }>();
  for (const { path, manifest } of parts) {
    for (const [facet, labels] of Object.entries(manifest.labels)) {
      for (const [id, label] of Object.entries(labels)) {
        const known = first.get(`${facet} ${id}`);
        if (known === undefined) first.set(`${facet} ${id}`, { label, path });
        else if (known.label !== label)
          faults.push(
            `${path}: ${facet} “${id}” is called “${label}”, and in ${known.path} “${known.label}”`,
          );
      }
    }
  }
  return faults;
}

function columnFaults(parts: readonly BuiltPart[]): readonly string[] {
  const first = new Map<string, string>();
  return parts.flatMap(({ path, files, read }) =>
    [...files]
      .filter((file) => /^data\/[a-z_]+\.csv$/.test(file))
      .sort()
      .flatMap((file) => {
        const header = rowsOf(read(file))[0] ?? '';
        const known = first.get(file) ?? header;
        first.set(file, known);
        return known === header
          ? []
          : [`${path}${file}: it has other columns than another part; build all anew`];
      }),
  );
}

function linkFaults(part: BuiltPart, parts: readonly BuiltPart[]): readonly string[] {
  const byPath = new Map(parts.map((other) => [other.path, other]));
  return [...part.files]
    .filter((file) => file.endsWith('.html'))
    .sort()
    .flatMap((file) => {
      const astray = linksIn(part, file).filter((address) => {
        const owner = byPath.get(ownerOf(address, [...byPath.keys()]) ?? '');
        return owner !== undefined && owner !== part && !has(owner, address);
      });
      return [...new Set(astray)].map(
        (address) => `${part.path}${file}: a link to ${address}, which is not there`,
      );
    });
}

/** Addresses of the origin that a page links to, without what stands behind "?" and "#". */
function linksIn({ path, read }: BuiltPart, file: string): readonly string[] {
  return [...read(file).matchAll(/\shref="([^"]+)"/g)].flatMap(([, raw = '']) => {
    const url = URL.parse(raw.replaceAll('&amp;', '&'), `${anyOrigin}${path}${file}`);
    return url?.origin === anyOrigin ? [decodeURI(url.pathname)] : [];
  });
}

const anyOrigin = 'https://origin.invalid';

function has({ path, files }: BuiltPart, address: string): boolean {
  const file = address.slice(path.length);
  return files.has(file === '' || file.endsWith('/') ? `${file}index.html` : file);
}
