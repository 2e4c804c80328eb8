import { readdir } from 'node:fs/promises';

/** Paths of the `.mdx` files below a folder, relative to it, with slashes, sorted; none when there is no folder. */
export async function listSources(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && /\.mdx?$/i.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).replace(/^[\\/]+/, ''))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/**
 * Why files cannot be loaded under their names, a sentence each, naming every file concerned: a file is loaded or
 * refused, never passed over. Names that hold a character which an address or a system reads otherwise are refused,
 * and so are two names that are one on a system which knows no capitals or no Unicode forms.
 *
 * @param names as `listSources` gives them
 */
export function nameProblems(names: readonly string[]): string[] {
  const unfit = names.flatMap((name) => {
    const why = unfitness(name);
    return why === undefined ? [] : [`${JSON.stringify(name)}: ${why}; rename the file`];
  });
  const twins = Map.groupBy(names, (name) => name.normalize('NFC').toLowerCase());
  const alike = [...twins.values()]
    .filter((group) => group.length > 1)
    .map(
      (group) =>
        `${group.map((name) => JSON.stringify(name)).join(' and ')}: ` +
        'the names differ in capitals or Unicode form only, and many systems keep one of them; rename one',
    );
  return [...unfit, ...alike];
}

// Separators and wildcards of addresses and file systems, controls, and marks that turn the direction of writing.
const unfitCharacter = /[#?%\\:*"<>|\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

function unfitness(name: string): string | undefined {
  const character = unfitCharacter.exec(name)?.[0];
  if (character !== undefined) return `${JSON.stringify(character)} does not work in the name of a file`;
  if (!name.endsWith('.mdx')) return 'the name must end in ".mdx"';
  if (name.split('/').some((part) => part.startsWith('.'))) return 'a name that starts with a dot is hidden';
  if (/[ .]\.mdx$/.test(name)) return 'a name cannot end in a space or a dot';
  return undefined;
}
