import { nameProblems, type NameProblem } from '../../text/file-names.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, startOf, type Finding } from '../finding.ts';
import { seedFolder } from '../steps/read-seed.ts';

/** Every file of the archive has a name that any disk and any address can carry, and no two names are the same there. */
export function checkFileNames({ names }: ArchiveFiles): Finding[] {
  return [...names].flatMap(([folder, files]) =>
    nameProblems(files, folder !== seedFolder).map((problem) => findingOf(folder, problem)),
  );
}

function findingOf(folder: string, problem: NameProblem): Finding {
  const { name } = problem;
  const place = startOf(`${folder}/${name}`);
  switch (problem.kind) {
    case 'character':
      return finding('file-name-awkward', place, name, problem.character);
    case 'hidden':
      return finding('file-hidden', place, name);
    case 'device':
      return finding('file-name-device', place, name);
    case 'long':
      return finding('file-name-long', place, name);
    case 'ending':
      return finding('file-not-mdx', place, name);
    case 'twin':
      return finding('file-names-collide', place, name, problem.other);
  }
}
