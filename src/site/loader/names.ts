import { readdir } from 'node:fs/promises';
import { nameProblems, type NameProblem } from '../../text/file-names.ts';

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
 * refused, never passed over.
 *
 * @param names as `listSources` gives them
 */
export function refusedNames(names: readonly string[]): string[] {
  return nameProblems(names, true).map((problem) => `${JSON.stringify(problem.name)}: ${why(problem)}`);
}

function why(problem: NameProblem): string {
  switch (problem.kind) {
    case 'character':
      return `${JSON.stringify(problem.character)} does not work in the name of a file; rename it`;
    case 'hidden':
      return 'a name that begins with a dot is hidden; rename the file';
    case 'device':
      return 'Windows takes the name for a device; rename the file';
    case 'long':
      return 'the name has more than 200 bytes; rename the file';
    case 'ending':
      return 'the name must end in ".mdx"; rename the file';
    case 'twin':
      return `some systems take it for ${JSON.stringify(problem.other)}; rename one`;
  }
}
