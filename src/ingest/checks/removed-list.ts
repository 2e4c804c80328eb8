import { execFileSync } from 'node:child_process';
import { contentFolder, publishedFile, publishedName } from '../archive-files.ts';
import type { Disk } from '../disk.ts';
import { finding, startOf, type Finding } from '../finding.ts';

/** That the list of published addresses is gone from a folder whose last commit has it, or had it until it was taken out. */
export function checkRemovedList(root: string, disk: Disk): readonly Finding[] {
  if (disk.list(contentFolder).includes(publishedName)) return [];
  return wasCommitted(root) ? [finding('published-missing', startOf(publishedFile))] : [];
}

/** Whether Git knows the list in the folder; what is no repository, or has no Git, has no history to ask. */
function wasCommitted(root: string): boolean {
  try {
    const found = execFileSync('git', ['log', '-1', '--format=%H', '--', publishedFile], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return found.trim() !== '';
  } catch {
    return false;
  }
}
