import { slugOf } from './slug.ts';

/**
 * What is wrong with a file's name. `character`: a disk or an address reads it otherwise. `device`: Windows takes it for
 * a device. `long`: what is made of it would have names that disks refuse. `hidden`: it begins with a
 * dot. `ending`: only `.mdx` is published. `twin`: to some disk or address it is the same as `other`.
 */
export type NameProblem =
  | { readonly kind: 'character'; readonly name: string; readonly character: string }
  | { readonly kind: 'hidden' | 'ending' | 'device' | 'long'; readonly name: string }
  | { readonly kind: 'twin'; readonly name: string; readonly other: string };

/**
 * What is wrong with the names of a folder's files, in their order, of each name the first fault.
 *
 * @param names paths relative to the folder, with slashes
 * @param published whether all of them are to be published, as `.mdx`
 */
export function nameProblems(names: readonly string[], published: boolean): readonly NameProblem[] {
  const first = new Map<string, string>();
  return names.flatMap((name): NameProblem[] => {
    const unfit = unfitness(name, published);
    if (unfit !== undefined) return [unfit];
    const key = collisionKey(name);
    const other = first.get(key);
    if (other !== undefined) return [{ kind: 'twin', name, other }];
    first.set(key, name);
    return [];
  });
}

/** Whether a file, or a folder that it is in, has a name that begins with a dot. */
export function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.'));
}

// Separators and wildcards of addresses and file systems; what cannot be seen, or turns the direction of writing; and
// a space or dot at the end of a name or in front of its ending, which Windows drops.
const unfitCharacter = /[#?%\\:*"<>|]|[\p{C}\p{Zl}\p{Zp}]|[ .](?=\/|$|\.[^./]*$)/u;

function unfitness(name: string, published: boolean): NameProblem | undefined {
  const character = unfitCharacter.exec(name)?.[0];
  if (character !== undefined) return { kind: 'character', name, character };
  if (name.split('/').some(isDevice)) return { kind: 'device', name };
  if (isHidden(name)) return { kind: 'hidden', name };
  if (name.split('/').some((part) => new TextEncoder().encode(part).length > mostBytes))
    return { kind: 'long', name };
  return published && !name.endsWith('.mdx') ? { kind: 'ending', name } : undefined;
}

// Disks have names of 255 bytes, and files that are made for a seed have its name and an ending or two.
const mostBytes = 200;

/** Whether Windows takes a file's name for a device, whatever its ending: `con.txt`, `LPT1`. */
export function isDevice(name: string): boolean {
  return /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?:\.|$)/i.test(name);
}

// A sidecar is named for its seed on purpose, so the ending counts.
function collisionKey(name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^./]*)?$/s.exec(name) ?? [];
  return stem.split('/').map(foldedPart).join('/') + ending.toLowerCase();
}

function foldedPart(part: string): string {
  const folded = part.normalize('NFKC').toLowerCase().normalize('NFKC');
  // Letters that an id cannot hold tell names apart as they are.
  const isForeign = /[^\p{ASCII}\p{M}]/u.test(folded.normalize('NFKD'));
  return isForeign ? folded : slugOf(part);
}
