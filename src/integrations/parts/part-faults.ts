import { indexFormat } from '../../search/index/manifest.ts';
import { partsWords as words } from '../../words/chapters/parts.ts';
import { say } from '../../words/say.ts';
import { rowsOf } from './csv-rows.ts';
import { ownerOf } from './owner.ts';
import type { BuiltPart } from './read-part.ts';

/**
 * What keeps parts from being one archive, a line each: an index of another form, a part that does not name another, one
 * id that two parts call differently, a table of other columns, a link to a page that a part has not.
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
    : [say(words.otherForm, { path, form: manifest.format, known: indexFormat })];
}

// Whichever part a reader comes to first, all of them are searched.
function namingFaults({ path, manifest }: BuiltPart, parts: readonly BuiltPart[]): readonly string[] {
  const named = new Set((manifest.parts ?? []).map((part) => part.path));
  return parts
    .filter((other) => other.path !== path && !named.has(other.path))
    .map((other) => say(words.doesNotName, { path, other: other.path }));
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
            say(words.calledOtherwise, { path, facet, id, label, other: known.path, known: known.label }),
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
        return known === header ? [] : [say(words.otherColumns, { file: path + file })];
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
        return owner !== undefined && !has(owner, address);
      });
      return [...new Set(astray)].map((address) =>
        say(words.linkToNothing, { file: part.path + file, address }),
      );
    });
}

/** Addresses of the origin that a page links to, without what stands behind "?" and "#". */
function linksIn({ path, read }: BuiltPart, file: string): readonly string[] {
  return [...read(file).matchAll(/\shref="([^"]+)"/g)].flatMap(([, raw = '']) => {
    const url = URL.parse(raw.replaceAll('&amp;', '&'), `${anyOrigin}${path}${file}`);
    return url?.origin === anyOrigin ? [decoded(url.pathname)] : [];
  });
}

/** As it is where it has escapes of no letters: then it names nothing that is there. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

const anyOrigin = 'https://origin.invalid';

function has({ path, files }: BuiltPart, address: string): boolean {
  const file = address.slice(path.length);
  return files.has(file === '' || file.endsWith('/') ? `${file}index.html` : file);
}
